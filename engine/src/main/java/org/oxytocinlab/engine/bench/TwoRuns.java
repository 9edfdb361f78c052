package org.oxytocinlab.engine.bench;

import org.oxytocinlab.engine.result.Progress;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/**
 * One case that was solved twice. A birth, and the surge before it, come when a state reaches a limit, which it does at times that
 * are a little apart; by what a value moves in that time it may differ.
 *
 * @param one run
 * @param other that it is compared with
 */
public record TwoRuns(Trajectory one, Trajectory other) {
    /** Between two rows a value may rise this much faster than from row to row. */
    private static final double STEEPER = 2;

    /** By how much the times of full dilatation or of the end differ, the larger [min]. */
    public double apart() {
        double full =
                Math.abs(one.progress().at(Progress.FULL) - other.progress().at(Progress.FULL));
        double end = Math.abs(one.end() - other.end());
        return Double.isNaN(full) ? end : Math.max(full, end);
    }

    /** By how much a variable may differ for that, in its unit. */
    public double moved(Variable variable) {
        double[] values = other.of(variable);
        double[] times = other.times();
        double steepest = 0;
        for (int i = 1; i < values.length; i++) {
            double slope = Math.abs(values[i] - values[i - 1]) / (times[i] - times[i - 1]);
            steepest = Double.isNaN(slope) ? steepest : Math.max(steepest, slope);
        }
        return STEEPER * steepest * apart();
    }
}
