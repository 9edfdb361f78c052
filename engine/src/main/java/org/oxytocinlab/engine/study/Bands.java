package org.oxytocinlab.engine.study;

import java.util.Arrays;
import java.util.List;
import org.oxytocinlab.engine.quantity.View;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.statistics.Spread;

/** The courses over time of all women of a trial, for median and spread. */
public final class Bands {
    /** What is followed over time. */
    public static final List<Variable> VARIABLES = Variable.seen(View.BANDS);

    /** Shortest distance of two times [min]. */
    private static final double FINEST = 10;

    private static final int MOST_TIMES = 145;

    private Bands() {}

    /** The distance of two times in a run of this length [min]. */
    static double step(double end) {
        return FINEST * Math.ceil(end / FINEST / (MOST_TIMES - 1));
    }

    /** The times at which women are compared, each a row of the runs [min]. */
    public static double[] times(double end) {
        double step = step(end);
        int last = (int) Math.floor(end / step);
        double[] times = new double[last + 1];
        for (int i = 0; i <= last; i++) {
            times[i] = i * step;
        }
        return times;
    }

    /** Least share of the women of an arm of whom a median is still shown; a design choice. */
    private static final double FEWEST = 0.05;

    /** Median and spread of those women who are still followed, unless they are too few to speak for the others. */
    static Spread spread(double[] values) {
        double[] followed =
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        return followed.length < FEWEST * values.length ? Spread.of() : Spread.of(followed);
    }

    /**
     * The values of one run with a row at each of the times, by variable and time; not a number after the end of the run, which
     * a birth may bring before that of the case.
     */
    static double[][] read(Trajectory run, double[] times) {
        double[][] values = new double[VARIABLES.size()][times.length];
        for (int variable = 0; variable < values.length; variable++) {
            double[] rows = run.of(VARIABLES.get(variable));
            int known = knownTimes(times, run.end());
            System.arraycopy(rows, 0, values[variable], 0, known);
            Arrays.fill(values[variable], known, times.length, Double.NaN);
        }
        return values;
    }

    private static int knownTimes(double[] times, double end) {
        int known = 0;
        while (known < times.length && times[known] <= end) {
            known++;
        }
        return known;
    }
}
