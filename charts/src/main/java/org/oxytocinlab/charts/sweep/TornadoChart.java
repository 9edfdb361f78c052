package org.oxytocinlab.charts.sweep;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.oxytocinlab.charts.Caption;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.Format;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.ink.Halo;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Numbers;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Scale;
import org.oxytocinlab.charts.ink.Sheet;
import org.oxytocinlab.charts.ink.Style;

/** The figure of a result and its inputs, each moved alone by its own spread: the longest bar on top. */
public final class TornadoChart {
    private static final double RIGHT = 66;
    private static final int INTERVALS = 6;

    private TornadoChart() {}

    /**
     * The drawing.
     *
     * @param axis the result with its unit
     * @param middle the result with every input in the middle
     * @param rows the longest first; a slide has as many as there is room for
     */
    public static Drawing of(
            Caption caption, Format format, String axis, double middle, List<Input> rows, Provenance provenance) {
        Sheet sheet = new Sheet(caption, format);
        List<Input> shown = RowAxis.fitting(sheet, rows);
        RowAxis values = RowAxis.next(sheet, shown.size(), RIGHT, scale(middle, shown), axis);
        values.put(sheet, new Bars(values, middle, shown));
        return sheet.described(sentences(axis, middle, shown)).signed(provenance);
    }

    private static Scale scale(double middle, List<Input> rows) {
        double[] values = DoubleStream.concat(
                        DoubleStream.of(middle),
                        rows.stream().flatMapToDouble(row -> DoubleStream.of(row.low(), row.high())))
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        double low = values.length == 0 ? 0 : values[0];
        double high = values.length == 0 ? 1 : values[values.length - 1];
        return high - low > 1e-9 * Math.max(1, Math.abs(high))
                ? Scale.spanning(low, high, INTERVALS)
                : Scale.fitting(low, high, INTERVALS);
    }

    private static List<String> sentences(String axis, double middle, List<Input> rows) {
        List<String> sentences = new ArrayList<>(List.of(axis + " is " + Numbers.rounded(middle) + " in the middle"));
        rows.forEach(row -> sentences.add(row.name() + ", " + row.spread() + ": " + words(row.low())
                + " at its lower end, " + words(row.high()) + " at its upper"));
        return sentences;
    }

    private static String words(double value) {
        return Double.isFinite(value) ? Numbers.rounded(value) : "none";
    }

    /** The bars at their place. */
    private record Bars(RowAxis axis, double middle, List<Input> rows) implements Paintable {
        private static final double HALF = 8;
        private static final double GAP = 5;

        @Override
        public void paint(Graphics2D g) {
            axis.paint(g);
            for (int i = 0; i < rows.size(); i++) {
                bar(g, rows.get(i), axis.y(i, rows.size()));
            }
            if (Double.isFinite(middle)) {
                double x = axis.x(middle);
                g.setPaint(Palette.INK);
                g.setStroke(Style.FINE);
                g.draw(new Line2D.Double(x, axis.box().getY() - 4, x, axis.box().getMaxY()));
            }
            key(g);
        }

        /** What the two colours mean, once, above the rows. */
        private void key(Graphics2D g) {
            double y = axis.box().getY() - 12;
            Label lower = new Label(
                    "at the 5 % quantile",
                    Style.SMALL_NAME, Palette.BLUE, axis.box().getX(), y);
            lower.paint(g);
            new Label(
                            "at the 95 % quantile",
                            Style.SMALL_NAME, Palette.VERMILION, lower.bounds().getMaxX() + 18, y)
                    .paint(g);
        }

        private void bar(Graphics2D g, Input row, double y) {
            axis.name(g, row.name(), row.spread(), row.isChosen(), y);
            end(g, row.low(), row.words().low(), y, Palette.BLUE, row.isChosen());
            end(g, row.high(), row.words().high(), y, Palette.VERMILION, row.isChosen());
            if (!Double.isFinite(row.low()) || !Double.isFinite(row.high())) {
                new Label(
                                "none at the " + (Double.isFinite(row.low()) ? "upper" : "lower") + " end",
                                Style.SMALL,
                                Palette.MUTED,
                                axis.box().getX() + GAP,
                                y + 4)
                        .paint(g);
            }
        }

        /** Solid where the spread is published, only its outline where it is chosen. */
        private void end(Graphics2D g, double value, String words, double y, Color colour, boolean isChosen) {
            if (!Double.isFinite(value) || !Double.isFinite(middle)) {
                return;
            }
            double from = Math.min(axis.x(value), axis.x(middle));
            double to = Math.max(axis.x(value), axis.x(middle));
            Rectangle2D bar = new Rectangle2D.Double(from, y - HALF, to - from, 2 * HALF);
            g.setPaint(isChosen ? Palette.tint(colour, 0.3) : colour);
            g.fill(bar);
            g.setPaint(colour);
            g.setStroke(Style.FINE);
            g.draw(bar);
            if (to - from > 1) {
                boolean isLeft = value < middle;
                double x = isLeft ? from - GAP - Label.width(words, Style.SMALL) : to + GAP;
                Label number = new Label(words, Style.SMALL, Palette.INK, x, y + 4);
                Halo.paint(g, number);
                number.paint(g);
            }
        }
    }

    /**
     * One input moved alone.
     *
     * @param name "clearance"
     * @param spread by how much it is moved: "CV 35 %"
     * @param low the result at its lower end; not a number where there is none
     * @param high the result at its upper end; not a number where there is none
     * @param words both as they are printed
     * @param isChosen whether the spread is a design choice and not published
     */
    public record Input(String name, String spread, double low, double high, Ends words, boolean isChosen) {

        /** The results at both ends as they are printed. */
        public record Ends(String low, String high) {}
    }
}
