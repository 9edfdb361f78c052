package org.oxytocinlab.charts.partograph;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.List;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Style;
import org.oxytocinlab.charts.panel.Frame;

/**
 * A row of numbers on a partograph, one each half hour.
 *
 * @param unit of the numbers
 * @param numbers from the start, as they are written
 */
record WardRow(String unit, List<String> numbers, Color colour) {
    private static final double HEIGHT = 22;
    private static final double AIR = 3;

    /** Turned numbers need at least this much of the time axis [user pixels]. */
    private static final double LINE = 12;

    /** The room it needs, if its columns are so wide [user pixels]. */
    double height(double column) {
        return isTurned(column) ? widest() + 3 * AIR : HEIGHT;
    }

    /** The row at its place. */
    Paintable in(Frame frame) {
        return g -> paint(g, frame);
    }

    /** Only so many columns have a number that can be read: each, or each second, fourth, … */
    int every(double column) {
        int every = 1;
        while (every * column < LINE) {
            every *= 2;
        }
        return every;
    }

    private void paint(Graphics2D g, Frame frame) {
        new WardPaper(frame, HalfHours.LENGTH).paint(g);
        double column = frame.x(HalfHours.LENGTH) - frame.x(0);
        double middle = frame.box().getCenterY();
        for (int i = 0; i < numbers.size(); i += every(column)) {
            double x = frame.x((i + 0.5) * HalfHours.LENGTH);
            if (isTurned(column)) {
                turned(g, numbers.get(i), x, middle);
            } else {
                Label.around(numbers.get(i), Style.SMALL, colour, x, baseline(middle))
                        .paint(g);
            }
        }
        Label.endingAt(unit, Style.SMALL, Palette.MUTED, frame.box().getX() - 2 * AIR, baseline(middle))
                .paint(g);
        new WardPaper(frame, HalfHours.LENGTH).axes().paint(g);
    }

    private void turned(Graphics2D g, String number, double x, double middle) {
        AffineTransform before = g.getTransform();
        g.translate(x, middle);
        g.rotate(-Math.PI / 2);
        Label.around(number, Style.SMALL, colour, 0, baseline(0)).paint(g);
        g.setTransform(before);
    }

    /** On which digits stand around a middle. */
    private static double baseline(double middle) {
        return middle + 0.36 * Style.SMALL.getSize2D();
    }

    private boolean isTurned(double column) {
        return widest() + AIR > column;
    }

    private double widest() {
        return numbers.stream()
                .mapToDouble(number -> Label.width(number, Style.SMALL))
                .max()
                .orElse(0);
    }
}
