package org.oxytocinlab.charts.sweep;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.List;
import org.oxytocinlab.charts.Caption;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.Format;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Numbers;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Scale;
import org.oxytocinlab.charts.ink.Sheet;
import org.oxytocinlab.charts.ink.Style;
import org.oxytocinlab.engine.statistics.Estimate;

/** The figure of shares of a variance: each input alone, and with all its interactions, with intervals. */
public final class IndexChart {
    private static final double RIGHT = 40;
    private static final double STEP = 0.2;

    private IndexChart() {}

    /**
     * The drawing.
     *
     * @param rows the largest total first; a slide has as many as there is room for
     */
    public static Drawing of(Caption caption, Format format, List<Input> rows, Provenance provenance) {
        Sheet sheet = new Sheet(caption, format);
        List<Input> shown = RowAxis.fitting(sheet, rows);
        RowAxis axis = RowAxis.next(sheet, shown.size(), RIGHT, new Scale(0, 1, STEP), "share of the variance");
        axis.put(sheet, new Dots(axis, shown));
        return sheet.described(shown.stream().map(IndexChart::sentence).toList())
                .signed(provenance);
    }

    private static String sentence(Input row) {
        return row.name() + ", " + row.spread() + ": "
                + Numbers.text(row.first().value(), 2) + " alone, "
                + Numbers.text(row.total().value(), 2) + " with its interactions";
    }

    /** The dots at their place. */
    private record Dots(RowAxis axis, List<Input> rows) implements Paintable {
        private static final double DOT = 4.5;
        private static final double APART = 5.5;

        @Override
        public void paint(Graphics2D g) {
            axis.paint(g);
            for (int i = 0; i < rows.size(); i++) {
                Input row = rows.get(i);
                double y = axis.y(i, rows.size());
                axis.name(g, row.name(), row.spread(), row.isChosen(), y);
                dot(g, row.first(), y - APART, Palette.BLUE, true);
                dot(g, row.total(), y + APART, Palette.VERMILION, false);
            }
            double y = axis.box().getY() - 12;
            Label alone = new Label(
                    "● alone", Style.SMALL_NAME, Palette.BLUE, axis.box().getX(), y);
            alone.paint(g);
            new Label(
                            "○ with all its interactions",
                            Style.SMALL_NAME,
                            Palette.VERMILION,
                            alone.bounds().getMaxX() + 18,
                            y)
                    .paint(g);
        }

        private void dot(Graphics2D g, Estimate span, double y, Color colour, boolean isFull) {
            double x = axis.x(inside(span.value()));
            g.setPaint(colour);
            g.setStroke(Style.FINE);
            g.draw(new Line2D.Double(axis.x(inside(span.low())), y, axis.x(inside(span.high())), y));
            Ellipse2D dot = new Ellipse2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
            g.setPaint(isFull ? colour : Palette.PAPER);
            g.fill(dot);
            g.setPaint(colour);
            g.setStroke(Style.RING);
            g.draw(dot);
        }

        /** Estimates scatter a little beyond the ends. */
        private static double inside(double share) {
            return Math.max(0, Math.min(1, share));
        }
    }

    /**
     * How much of the variance one input explains.
     *
     * @param name "clearance"
     * @param spread by how much it varies: "CV 35 %"
     * @param first alone, with the ends of its interval
     * @param total with all its interactions, with the ends of its interval
     * @param isChosen whether the spread is a design choice and not published
     */
    public record Input(String name, String spread, Estimate first, Estimate total, boolean isChosen) {}
}
