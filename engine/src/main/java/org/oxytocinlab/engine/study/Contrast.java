package org.oxytocinlab.engine.study;

import java.util.Optional;
import org.oxytocinlab.engine.statistics.Difference;
import org.oxytocinlab.engine.statistics.Estimate;
import org.oxytocinlab.engine.statistics.MeanRatio;
import org.oxytocinlab.engine.statistics.Moments;
import org.oxytocinlab.engine.statistics.NumberNeeded;
import org.oxytocinlab.engine.statistics.OddsRatio;
import org.oxytocinlab.engine.statistics.Pairs;
import org.oxytocinlab.engine.statistics.RiskDifference;
import org.oxytocinlab.engine.statistics.RiskRatio;
import org.oxytocinlab.engine.statistics.Share;

/**
 * A later arm of a trial held against the first, in one measure. A time that never came counts as the whole time for
 * which a woman was followed (restricted mean time).
 *
 * @param measure what is compared
 * @param arm index of the later arm
 * @param difference of means or of shares, later less first, in the unit of the measure; no number where none can be given
 * @param ratio of means or of shares, later over first; no number where none can be given
 * @param needed women for one event more or less, of a share only
 * @param fewest events in the arm with fewer of them; very many where nothing is counted
 */
public record Contrast(
        Measure measure, int arm, Estimate difference, Estimate ratio, Optional<NumberNeeded> needed, int fewest) {
    /** With fewer events than this in an arm the interval of a ratio is not to be trusted; see {@link RiskRatio}. */
    public static final int ENOUGH = 5;

    private static final int NOT_COUNTED = Integer.MAX_VALUE;
    private static final Estimate NONE = new Estimate(Double.NaN, Double.NaN, Double.NaN);

    /** Whether there are too few events for a ratio that can be trusted. */
    public boolean hasFewEvents() {
        return fewest < ENOUGH;
    }

    /** Over all women of a trial. */
    public static Contrast of(Outcomes outcomes, Measure measure, int arm) {
        return of(outcomes, measure, arm, Gathered.ALL);
    }

    /** Over the women of one replicate, from 0. */
    public static Contrast of(Outcomes outcomes, Measure measure, int arm, int replicate) {
        Sample first = outcomes.sample(0, measure, replicate);
        Sample later = outcomes.sample(arm, measure, replicate);
        if (measure.kind() == Measure.Kind.CONDITIONAL || hasNone(first, measure) || hasNone(later, measure)) {
            return new Contrast(measure, arm, NONE, NONE, Optional.empty(), NOT_COUNTED);
        }
        if (measure.kind() == Measure.Kind.SHARE) {
            return outcomes.isPaired()
                    ? ofShares(
                            measure, arm, outcomes.pair(arm, measure, replicate).events())
                    : ofShares(measure, arm, first.events(), later.events());
        }
        return outcomes.isPaired()
                ? ofMeans(measure, arm, outcomes.pair(arm, measure, replicate))
                : ofMeans(measure, arm, first.restricted(), later.restricted());
    }

    /** The mean of an arm that is compared, in the unit of the measure; the share of women for what happens. */
    public static double mean(Outcomes outcomes, Measure measure, int arm) {
        Sample sample = outcomes.sample(arm, measure);
        return hasNone(sample, measure) ? Double.NaN : sample.restricted().mean();
    }

    /** Odds of an event in a later arm over those in the first, as if the arms were other women. */
    public static Estimate oddsRatio(Outcomes outcomes, Measure measure, int arm) {
        return OddsRatio.independent(
                outcomes.sample(arm, measure).events(),
                outcomes.sample(0, measure).events());
    }

    private static Contrast ofShares(Measure measure, int arm, Pairs pairs) {
        Estimate difference = RiskDifference.paired(pairs);
        return new Contrast(
                measure,
                arm,
                difference,
                RiskRatio.paired(pairs),
                NumberNeeded.of(difference),
                Math.min(pairs.second().events(), pairs.first().events()));
    }

    private static Contrast ofShares(Measure measure, int arm, Share first, Share later) {
        Estimate difference = RiskDifference.independent(later, first);
        return new Contrast(
                measure,
                arm,
                difference,
                RiskRatio.independent(later, first),
                NumberNeeded.of(difference),
                Math.min(first.events(), later.events()));
    }

    private static Contrast ofMeans(Measure measure, int arm, SamplePair pair) {
        Estimate ratio = measure.hasRatio() ? pair.ratio() : NONE;
        return new Contrast(measure, arm, pair.differences().estimate(), ratio, Optional.empty(), NOT_COUNTED);
    }

    private static Contrast ofMeans(Measure measure, int arm, Moments first, Moments later) {
        Estimate ratio = measure.hasRatio() ? MeanRatio.independent(later, first) : NONE;
        return new Contrast(measure, arm, Difference.independent(later, first), ratio, Optional.empty(), NOT_COUNTED);
    }

    /** A measure that does not apply in an arm, such as a ceiling where the protocol has none. */
    private static boolean hasNone(Sample sample, Measure measure) {
        boolean maybeNever = measure.kind() == Measure.Kind.TIME || measure.kind() == Measure.Kind.CONDITIONAL;
        return sample.size() == 0 || (!maybeNever && sample.known() < sample.size());
    }
}
