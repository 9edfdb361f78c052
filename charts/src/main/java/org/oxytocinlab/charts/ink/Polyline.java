package org.oxytocinlab.charts.ink;

import java.awt.geom.Path2D;

/** A line through points [user pixels], without the points that nobody could see. */
public final class Polyline {
    private Polyline() {}

    /** The line; points that are not numbers are left out, and are no gap. */
    public static Path2D through(double[] x, double[] y) {
        Path2D line = new Path2D.Double();
        append(line, x, y);
        return line;
    }

    /** The area between two lines above the same places. */
    public static Path2D between(double[] x, double[] one, double[] other) {
        Path2D area = through(x, one);
        append(area, reversed(x), reversed(other));
        area.closePath();
        return area;
    }

    private static void append(Path2D line, double[] x, double[] y) {
        Thinning.needed(x, y).stream().filter(i -> !Double.isNaN(y[i])).forEach(i -> {
            if (line.getCurrentPoint() == null) {
                line.moveTo(x[i], y[i]);
            } else {
                line.lineTo(x[i], y[i]);
            }
        });
    }

    private static double[] reversed(double[] places) {
        double[] back = new double[places.length];
        for (int i = 0; i < back.length; i++) {
            back[i] = places[places.length - 1 - i];
        }
        return back;
    }
}
