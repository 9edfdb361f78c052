package org.oxytocinlab.charts.strip;

import java.util.Arrays;
import org.oxytocinlab.engine.clinic.Contraction;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/**
 * The pressure of the part that is shown: closely during contractions, and now and then between them, where only the
 * tone can change.
 *
 * @param times not decreasing; each row begins and ends with one [min]
 * @param values not a number where there is none [mmHg]
 * @param noise what is added to each value in the picture [mmHg]
 */
record Pressure(double[] times, double[] values, double[] noise) {
    /** Looks at a contraction on paper of one pixel: the polygon then leaves the curve by a fifth of a pixel. */
    private static final double LOOKS = 5.3;

    /** From look to look between contractions [user pixels]. */
    private static final double BETWEEN = 15;

    /** Close enough for the fastest tremble [min]. */
    private static final double TREMBLE = 1.0 / 40;

    private static final double SECONDS = 60;

    static Pressure of(Trajectory trajectory, Extent extent, StripOptions options) {
        double quiet = BETWEEN / extent.centimetre() / extent.paper().speed();
        double[] times = times(trajectory, extent, options.noise() ? TREMBLE : quiet);
        double[] values = new double[times.length];
        double[] noise = new double[times.length];
        Noise tremble = new Noise(options.seed());
        for (int i = 0; i < times.length; i++) {
            double value = trajectory.at(Variable.PRESSURE, times[i]);
            values[i] = Double.isInfinite(value) ? Double.NaN : value;
            noise[i] = options.noise() ? tremble.at(times[i]) : 0;
        }
        return new Pressure(times, values, noise);
    }

    /** The index of the first look at a time or after it. */
    int first(double time) {
        int found = Arrays.binarySearch(times, time - 1e-9);
        return found < 0 ? -found - 1 : found;
    }

    /** The highest value between two times [mmHg]; infinitely low where there is none. */
    double highest(double from, double until) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = first(from); i < times.length && times[i] <= until; i++) {
            highest = values[i] > highest ? values[i] : highest;
        }
        return highest;
    }

    /** Steps of a fixed length, and between them the looks at contractions; plain loops, for a run draws but once. */
    private static double[] times(Trajectory trajectory, Extent extent, double between) {
        double from = extent.from();
        double until = extent.until();
        int looks = (int) Math.ceil(LOOKS * Math.sqrt(extent.centimetre()));
        int steps = (int) Math.floor((until - from) / between);
        double[] times =
                new double[steps + 2 + (looks + 1) * trajectory.contractions().size()];
        int length = 0;
        for (int i = 0; i <= steps; i++) {
            times[length++] = from + i * between;
        }
        for (Contraction contraction : trajectory.contractions()) {
            double step = contraction.duration() / SECONDS / looks;
            for (int i = 0; i <= looks; i++) {
                double time = contraction.onset() + i * step;
                if (time > from && time < until) {
                    times[length++] = time;
                }
            }
        }
        times[length++] = until;
        Arrays.sort(times, 0, length);
        return Arrays.copyOf(times, length);
    }
}
