package org.oxytocinlab.engine.study;

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
        Sample sample = outcomes.sample(arm, measure);
        int known = sample.known();
        return switch (measure.kind()) {
            case SHARE ->
                new ArmSummary(
                        known,
                        sample.spread(),
                        sample.moments(),
                        known == 0 ? NONE : new Share(sample.events().events(), known).estimate());
            case NUMBER, CONDITIONAL -> new ArmSummary(known, sample.spread(), sample.moments(), NONE);
            case TIME -> {
                Share reached = new Share(known, sample.size());
                yield new ArmSummary(sample.size(), sample.spreadWithNever(), sample.moments(), reached.estimate());
            }
        };
    }
}
