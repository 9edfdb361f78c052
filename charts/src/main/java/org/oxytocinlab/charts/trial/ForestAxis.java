package org.oxytocinlab.charts.trial;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Numbers;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Style;

/**
 * The axis of ratios at its place.
 *
 * @param left end [user pixels]
 * @param right end [user pixels]
 * @param top where its lines begin [user pixels]
 * @param bottom where its ticks hang [user pixels]
 */
record ForestAxis(RatioScale scale, double left, double right, double top, double bottom) implements Paintable {
    /** Room for ticks and their numbers [user pixels]. */
    static final double HEIGHT = 24;

    private static final double TICK = 4;

    /** Between two numbers, at least [user pixels]. */
    private static final double AIR = 5;

    /** The place of a ratio, or the nearest end of the axis. */
    double x(double ratio) {
        return left + Math.max(0, Math.min(1, scale.place(ratio))) * (right - left);
    }

    /** Whether a ratio lies on the axis. */
    boolean shows(double ratio) {
        return ratio >= scale.low() && ratio <= scale.high();
    }

    /** The numbers under the ticks, from 1 outwards, without those for which there is no room. */
    List<Label> numbers() {
        List<Label> numbers = new ArrayList<>();
        scale.ticks().stream()
                .sorted(Comparator.comparingDouble(tick -> Math.abs(Math.log(tick))))
                .map(tick -> Label.around(
                        Numbers.forStep(tick).format(tick), Style.TICK, Palette.MUTED, x(tick), bottom + 18))
                .filter(number -> numbers.stream().noneMatch(other -> touch(number, other)))
                .forEach(numbers::add);
        numbers.sort(Comparator.comparingDouble(Label::x));
        return numbers;
    }

    private static boolean touch(Label one, Label other) {
        return one.x() < other.bounds().getMaxX() + AIR
                && other.x() < one.bounds().getMaxX() + AIR;
    }

    @Override
    public void paint(Graphics2D g) {
        g.setStroke(Style.HAIR);
        for (double tick : scale.ticks()) {
            g.setPaint(Palette.GRID);
            g.draw(new Line2D.Double(x(tick), top, x(tick), bottom));
            g.setPaint(Palette.AXIS);
            g.draw(new Line2D.Double(x(tick), bottom, x(tick), bottom + TICK));
        }
        g.draw(new Line2D.Double(left, bottom, right, bottom));
        g.setPaint(Palette.INK);
        g.setStroke(Style.FINE);
        g.draw(new Line2D.Double(x(1), top, x(1), bottom + TICK));
        numbers().forEach(number -> number.paint(g));
    }
}
