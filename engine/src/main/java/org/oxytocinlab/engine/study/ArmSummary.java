package org.oxytocinlab.engine.study;

import java.util.Arrays;
import org.oxytocinlab.engine.statistics.Estimate;
import org.oxytocinlab.engine.statistics.Moments;
import org.oxytocinlab.engine.statistics.Share;
import org.oxytocinlab.engine.statistics.Spread;

/**
 * One measure in one arm of a trial.
 *
 * @param women who have a value, those to whom a time never came included
 * @param spread median and 5 to 95 %, in the unit of the measure; a time that never came is longer than any
 * @param moments mean and standard deviation of those to whom it came
 * @param share of women to whom it happened, with its interval; no number where the measure is none that happens
 */
public record ArmSummary(int women, Spread spread, Moments moments, Estimate share) {
    private static final Estimate NONE = new Estimate(Double.NaN, Double.NaN, Double.NaN);

    /** Of all women of an arm. */
    public static ArmSummary of(Outcomes outcomes, int arm, Measure measure) {
        double[] column = outcomes.column(arm, measure);
        double[] known =
                Arrays.stream(column).filter(value -> !Double.isNaN(value)).toArray();
        return switch (measure.kind()) {
            case SHARE -> new ArmSummary(known.length, Spread.of(known), Moments.of(known), share(known));
            case NUMBER, CONDITIONAL -> new ArmSummary(known.length, Spread.of(known), Moments.of(known), NONE);
            case TIME -> {
                Share reached = new Share(known.length, column.length);
                yield new ArmSummary(
                        column.length, Spread.of(Outcomes.withNever(column)), Moments.of(known), reached.estimate());
            }
        };
    }

    private static Estimate share(double[] known) {
        if (known.length == 0) {
            return NONE;
        }
        int events = (int) Arrays.stream(known).filter(value -> value > 0).count();
        return new Share(events, known.length).estimate();
    }
}
