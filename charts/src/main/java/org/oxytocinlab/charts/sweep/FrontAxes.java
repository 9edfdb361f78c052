package org.oxytocinlab.charts.sweep;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.oxytocinlab.charts.ink.AxisTitle;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Numbers;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Scale;
import org.oxytocinlab.charts.ink.Style;

/**
 * Two axes of values.
 *
 * @param box of the marks [user pixels]
 * @param right values to the right
 * @param upward values upwards
 * @param across what lies to the right, with its unit
 * @param up what lies upwards, with its unit
 * @param unit baseline of the title of the upright axis [user pixels]
 */
record FrontAxes(Rectangle2D box, Scale right, Scale upward, String across, String up, double unit)
        implements Paintable {
    private static final double TICK = 4;

    double x(double value) {
        return box.getX() + (value - right.low()) / (right.high() - right.low()) * box.getWidth();
    }

    double y(double value) {
        return box.getMaxY() - (value - upward.low()) / (upward.high() - upward.low()) * box.getHeight();
    }

    @Override
    public void paint(Graphics2D g) {
        g.setStroke(Style.HAIR);
        Numbers upwards = Numbers.forStep(upward.step());
        ticks(upward).forEach(value -> {
            double y = y(value);
            g.setPaint(Palette.GRID);
            g.draw(new Line2D.Double(box.getX(), y, box.getMaxX(), y));
            g.setPaint(Palette.AXIS);
            g.draw(new Line2D.Double(box.getX() - TICK, y, box.getX(), y));
            Label.endingAt(upwards.format(value), Style.TICK, Palette.MUTED, box.getX() - TICK - 3, y + 4.5)
                    .paint(g);
        });
        Numbers rightwards = Numbers.forStep(right.step());
        ticks(right).forEach(value -> {
            g.setPaint(Palette.AXIS);
            g.draw(new Line2D.Double(x(value), box.getMaxY(), x(value), box.getMaxY() + TICK));
            Label.around(rightwards.format(value), Style.TICK, Palette.MUTED, x(value), box.getMaxY() + TICK + 14)
                    .paint(g);
        });
        g.setPaint(Palette.AXIS);
        g.draw(new Line2D.Double(box.getX(), box.getMaxY(), box.getMaxX(), box.getMaxY()));
        g.draw(new Line2D.Double(box.getX(), box.getY(), box.getX(), box.getMaxY()));
        Label.around(across, Style.TICK, Palette.INK, box.getCenterX(), box.getMaxY() + 38)
                .paint(g);
        new AxisTitle(up, unit, box.getCenterY(), -1).paint(g);
    }

    private static DoubleStream ticks(Scale scale) {
        return IntStream.rangeClosed(0, (int) Math.round((scale.high() - scale.low()) / scale.step()))
                .mapToDouble(tick -> scale.low() + tick * scale.step());
    }
}
