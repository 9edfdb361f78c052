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

    /** The times at which women are compared, each a row of the runs [min]. */
    public static double[] times(double end) {
        double step = FINEST * Math.ceil(end / FINEST / (MOST_TIMES - 1));
        int last = (int) Math.floor(end / step);
        double[] times = new double[last + 1];
        for (int i = 0; i <= last; i++) {
            times[i] = i * step;
        }
        return times;
    }

    /** The values of one run, by variable and time. */
    static double[][] read(Trajectory run) {
        double[] times = times(run.end());
        double[][] values = new double[VARIABLES.size()][times.length];
        for (int variable = 0; variable < values.length; variable++) {
            double[] rows = run.of(VARIABLES.get(variable));
            for (int i = 0; i < times.length; i++) {
                // Rows are a minute apart from 0 on.
                values[variable][i] = rows[(int) times[i]];
            }
        }
        return values;
    }
}
