package org.oxytocinlab.charts;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/**
 * What the numbers of marks mean, in two columns.
 *
 * @param labels at their places
 * @param height of the whole [user pixels]
 */
record MarkKey(List<Label> labels, double height) implements Part {
    private static final double LINE = 18;
    private static final double NUMBER = 26;
    private static final double COLUMN = (Margins.WIDTH - 2 * Margins.EDGE) / 2;

    /** The key with its upper edge at the given place [user pixels]. */
    static MarkKey of(List<String> entries, double top) {
        List<Label> labels = new ArrayList<>();
        int half = (entries.size() + 1) / 2;
        double left = column(entries, 0, half, Margins.EDGE, top, labels);
        double right = column(entries, half, entries.size(), Margins.EDGE + COLUMN, top, labels);
        return new MarkKey(labels, Math.max(left, right));
    }

    private static double column(List<String> entries, int from, int to, double x, double top, List<Label> labels) {
        double y = top;
        for (int i = from; i < to; i++) {
            labels.add(Label.below(Integer.toString(i + 1), Style.NAME, Palette.INK, x, y));
            for (String line : Paragraph.lines(entries.get(i), Style.NOTE, COLUMN - NUMBER - Margins.EDGE)) {
                labels.add(Label.below(line, Style.NOTE, Palette.INK, x + NUMBER, y));
                y += LINE;
            }
        }
        return y - top;
    }

    @Override
    public void paint(Graphics2D g) {
        labels.forEach(label -> label.paint(g));
    }
}
