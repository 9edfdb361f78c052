package org.oxytocinlab.engine.study;

import java.util.List;
import org.oxytocinlab.engine.quantity.View;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

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

    /** The values of one run with a row at each of the times, by variable and time. */
    static double[][] read(Trajectory run, double[] times) {
        double[][] values = new double[VARIABLES.size()][times.length];
        for (int variable = 0; variable < values.length; variable++) {
            System.arraycopy(run.of(VARIABLES.get(variable)), 0, values[variable], 0, times.length);
        }
        return values;
    }
}
