package org.oxytocinlab.charts.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.oxytocinlab.charts.ink.Numbers;
import org.oxytocinlab.charts.ink.Scale;

/**
 * One result over a grid of trials.
 *
 * @param heading "Women with tachysystole"
 * @param unit as it is printed: "%"
 * @param across the values of the columns
 * @param up the values of the rows, the lowest at the bottom
 * @param values row by row from the bottom; not a number where there is none
 * @param words the same as they are printed in the cells
 * @param ramp of which hue
 * @param darkIsLow whether low values are dark, because they are the bad ones
 * @param resolution least difference that is worth the whole range of colours
 */
public record HeatPanel(
        String heading,
        String unit,
        SweepAxis across,
        SweepAxis up,
        List<List<Double>> values,
        List<List<String>> words,
        Ramp ramp,
        boolean darkIsLow,
        double resolution) {

    /** "A  Women with tachysystole (%)". */
    String title(String letter) {
        String before = letter.isEmpty() ? "" : letter + "  ";
        return before + heading + (unit.isEmpty() ? "" : " (" + unit + ")");
    }

    double low() {
        return finite().min().orElse(0);
    }

    double high() {
        return finite().max().orElse(1);
    }

    private DoubleStream finite() {
        return values.stream()
                .flatMap(List::stream)
                .mapToDouble(Double::doubleValue)
                .filter(Double::isFinite);
    }

    /** The round values at which contours run. */
    List<Double> levels() {
        double low = low();
        double high = high();
        if (high - low < resolution) {
            return List.of();
        }
        Scale scale = Scale.spanning(low, high, 5);
        IntStream ticks = IntStream.rangeClosed(0, (int) Math.round((scale.high() - scale.low()) / scale.step()));
        return ticks.mapToObj(tick -> scale.low() + tick * scale.step())
                .filter(level -> level > low && level < high)
                .toList();
    }

    /** A level as it is written: with the digits that tell levels apart. */
    String words(double level) {
        return Numbers.forStep(Scale.spanning(low(), Math.max(high(), low() + resolution), 5)
                        .step())
                .format(level);
    }

    /** How dark a value is, 0 to 1. */
    double darkness(double value) {
        double span = Math.max(resolution, high() - low());
        double place = (value - low()) / span;
        return darkIsLow ? (high() - value) / span : place;
    }

    /** The lowest and the highest cell, and the corners, for those who cannot see the map. */
    String sentence() {
        List<String> said = new ArrayList<>();
        said.add("lowest " + extreme(low()));
        said.add("highest " + extreme(high()));
        int last = up.size() - 1;
        int right = across.size() - 1;
        for (int[] corner : new int[][] {{0, 0}, {0, right}, {last, 0}, {last, right}}) {
            said.add(cell(corner[0], corner[1]));
        }
        return title("") + ", " + up.title() + " against " + across.title() + ": " + String.join("; ", said);
    }

    private String extreme(double value) {
        for (int row = 0; row < up.size(); row++) {
            int column = values.get(row).indexOf(value);
            if (column >= 0) {
                return cell(row, column);
            }
        }
        return "unknown";
    }

    private String cell(int row, int column) {
        return words.get(row).get(column) + " at " + up.name() + " "
                + up.values().get(row) + " and " + across.name() + " "
                + across.values().get(column);
    }
}
