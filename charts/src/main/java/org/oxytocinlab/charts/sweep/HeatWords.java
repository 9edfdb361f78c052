package org.oxytocinlab.charts.sweep;

import java.util.ArrayList;
import java.util.List;

/** What somebody who cannot see a map should hear of it. */
final class HeatWords {
    private HeatWords() {}

    /** The lowest and the highest cell, and the corners. */
    static String of(HeatPanel panel) {
        List<String> words = new ArrayList<>();
        words.add("lowest " + extreme(panel, panel.low()));
        words.add("highest " + extreme(panel, panel.high()));
        int last = panel.up().size() - 1;
        int right = panel.across().size() - 1;
        for (int[] corner : new int[][] {{0, 0}, {0, right}, {last, 0}, {last, right}}) {
            words.add(cell(panel, corner[0], corner[1]));
        }
        return panel.title("") + ", " + panel.up().title() + " against "
                + panel.across().title() + ": " + String.join("; ", words);
    }

    private static String extreme(HeatPanel panel, double value) {
        for (int row = 0; row < panel.up().size(); row++) {
            int column = panel.values().get(row).indexOf(value);
            if (column >= 0) {
                return cell(panel, row, column);
            }
        }
        return "unknown";
    }

    private static String cell(HeatPanel panel, int row, int column) {
        return panel.words().get(row).get(column) + " at " + panel.up().name() + " "
                + panel.up().values().get(row) + " and " + panel.across().name() + " "
                + panel.across().values().get(column);
    }
}
