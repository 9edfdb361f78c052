package org.oxytocinlab.charts.sweep;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Numbers;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Scale;
import org.oxytocinlab.charts.ink.Sheet;
import org.oxytocinlab.charts.ink.Style;

/**
 * Rows of names, and an axis of values beneath them.
 *
 * @param box of the marks [user pixels]
 * @param title beneath the axis, with the unit
 */
record RowAxis(Rectangle2D box, Scale scale, String title) implements Paintable {
    private static final double LEFT = 330;
    private static final double LEFT_OF_A_SLIDE = 250;
    private static final double HEAD = 30;
    private static final double ROW = 27;
    private static final double BELOW = 48;
    private static final double TICK = 4;

    /** Those rows that the paper has room for: a page for all, a slide for some. */
    static <T> List<T> fitting(Sheet sheet, List<T> rows) {
        double room = sheet.left() - HEAD - BELOW;
        return rows.stream()
                .limit(sheet.isFixed() ? (long) (room / ROW) : rows.size())
                .toList();
    }

    /**
     * The axis at the next free place of a sheet.
     *
     * @param right room to the right of the marks [user pixels]
     */
    static RowAxis next(Sheet sheet, int rows, double right, Scale scale, String title) {
        double left = sheet.isFixed() ? LEFT_OF_A_SLIDE : LEFT;
        Rectangle2D box =
                new Rectangle2D.Double(left, sheet.bottom() + HEAD, sheet.across() - left - right, ROW * rows);
        return new RowAxis(box, scale, title);
    }

    /** Puts the marks on the sheet, with the room that the axis takes. */
    void put(Sheet sheet, Paintable marks) {
        sheet.put(marks);
        sheet.advance(HEAD + box.getHeight() + BELOW);
    }

    double x(double value) {
        return box.getX() + (value - scale.low()) / (scale.high() - scale.low()) * box.getWidth();
    }

    double y(int row, int rows) {
        return box.getY() + box.getHeight() * (row + 0.5) / rows;
    }

    /** The name of a row and, paler, by how much it is moved. */
    void name(Graphics2D g, String name, String spread, boolean isChosen, double y) {
        double right = box.getX() - 12;
        Color pale = isChosen ? Palette.shade(Palette.VERMILION, 0.8) : Palette.MUTED;
        String after = isChosen ? spread + ", chosen" : spread;
        Label small = Label.endingAt(after, Style.SMALL, pale, right, y + 4);
        small.paint(g);
        Label.endingAt(name, Style.TICK, Palette.INK, small.x() - 8, y + 4.5).paint(g);
    }

    @Override
    public void paint(Graphics2D g) {
        g.setStroke(Style.HAIR);
        Numbers numbers = Numbers.forStep(scale.step());
        ticks().forEach(value -> {
            g.setPaint(Palette.GRID);
            g.draw(new Line2D.Double(x(value), box.getY(), x(value), box.getMaxY()));
            g.setPaint(Palette.AXIS);
            g.draw(new Line2D.Double(x(value), box.getMaxY(), x(value), box.getMaxY() + TICK));
            Label.around(numbers.format(value), Style.TICK, Palette.MUTED, x(value), box.getMaxY() + TICK + 14)
                    .paint(g);
        });
        g.draw(new Line2D.Double(box.getX(), box.getMaxY(), box.getMaxX(), box.getMaxY()));
        Label.around(title, Style.TICK, Palette.INK, box.getCenterX(), box.getMaxY() + 38)
                .paint(g);
    }

    private DoubleStream ticks() {
        return IntStream.rangeClosed(0, (int) Math.round((scale.high() - scale.low()) / scale.step()))
                .mapToDouble(tick -> scale.low() + tick * scale.step());
    }
}
