package org.oxytocinlab.charts.dose;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.charts.ink.Drawn;
import org.oxytocinlab.charts.ink.Look;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Style;

/**
 * What is drawn at single doses beside one curve: dots with intervals for what was counted, open circles for what was
 * reached in a fixed time.
 *
 * @param boxes that the marks cover [user pixels]
 */
record DoseMarks(List<Paintable> parts, List<Rectangle2D> boxes) {
    private static final double DOT = 3.6;
    private static final double RING = 4.6;
    private static final double CAP = 4;

    /** @param shift of dots to the right, so that those of several curves do not hide each other [user pixels] */
    static DoseMarks of(DoseCurve curve, Color colour, DoseFrame frame, double shift) {
        DoseMarks marks = new DoseMarks(new ArrayList<>(), new ArrayList<>());
        curve.dwell().ifPresent(dwell -> marks.rings(dwell, colour, frame));
        curve.counted().ifPresent(counted -> marks.dots(counted, Palette.shade(colour, 0.6), frame, shift));
        return marks;
    }

    private void rings(DoseValues dwell, Color colour, DoseFrame frame) {
        for (int i = 0; i < dwell.rates().length; i++) {
            if (Double.isFinite(dwell.values()[i])) {
                Ellipse2D ring = circle(frame.at(dwell.rates()[i]), frame.y(dwell.values()[i]), RING);
                parts.add(Drawn.filled(ring, Palette.PAPER));
                parts.add(new Drawn(ring, new Look(colour, Style.RING)));
                boxes.add(ring.getBounds2D());
            }
        }
    }

    private void dots(DoseValues counted, Color colour, DoseFrame frame, double shift) {
        for (int i = 0; i < counted.rates().length; i++) {
            double x = frame.at(counted.rates()[i]) + shift;
            double low = counted.low()[i];
            double high = counted.high()[i];
            if (Double.isFinite(low) && Double.isFinite(high)) {
                Path2D interval = interval(x, frame.y(low), frame.y(high));
                parts.add(new Drawn(interval, new Look(colour, Style.FINE)));
                boxes.add(interval.getBounds2D());
            }
            if (Double.isFinite(counted.values()[i])) {
                Ellipse2D dot = circle(x, frame.y(counted.values()[i]), DOT);
                parts.add(Drawn.filled(dot, colour));
                boxes.add(dot.getBounds2D());
            }
        }
    }

    private static Path2D interval(double x, double low, double high) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, low);
        path.lineTo(x, high);
        for (double end : new double[] {low, high}) {
            path.moveTo(x - CAP, end);
            path.lineTo(x + CAP, end);
        }
        return path;
    }

    private static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
