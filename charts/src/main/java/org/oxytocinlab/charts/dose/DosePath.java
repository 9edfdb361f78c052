package org.oxytocinlab.charts.dose;

import java.awt.geom.Path2D;
import java.util.Arrays;
import org.oxytocinlab.charts.ink.Plane;
import org.oxytocinlab.charts.ink.Samples;

/**
 * Values over the dose as a line, interrupted where the axis is: at dose 0 there is a short piece of its own.
 *
 * @param places of the corners on the axis [octaves]
 * @param values in the unit of the panel; not a number is a gap
 */
record DosePath(double[] places, double[] values) {
    /** Half the length of the piece at dose 0 [octaves]. */
    private static final double PIECE = 0.28;

    static DosePath of(DoseScale scale, double[] rates, double[] values) {
        boolean zero = rates.length > 0 && rates[0] == 0;
        int more = zero ? 2 : 0;
        double[] places = new double[rates.length + more];
        double[] corners = new double[places.length];
        for (int i = 0; i < rates.length; i++) {
            places[i + more] = scale.place(rates[i]);
            corners[i + more] = Double.isInfinite(values[i]) ? Double.NaN : values[i];
        }
        if (zero) {
            Arrays.fill(corners, 0, 2, corners[2]);
            corners[2] = Double.NaN;
            places[0] = places[2] - PIECE;
            places[1] = places[2] + PIECE;
        }
        return new DosePath(places, corners);
    }

    /** The corners as a course. */
    Samples samples() {
        return new Samples(places, values);
    }

    /** The line on the picture. */
    Path2D on(Plane plane) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < places.length; i++) {
            if (Double.isNaN(values[i])) {
                continue;
            }
            if (i == 0 || Double.isNaN(values[i - 1])) {
                path.moveTo(plane.x(places[i]), plane.y(values[i]));
            } else {
                path.lineTo(plane.x(places[i]), plane.y(values[i]));
            }
        }
        return path;
    }
}
