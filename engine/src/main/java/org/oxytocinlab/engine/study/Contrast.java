package org.oxytocinlab.engine.study;

import java.util.Arrays;
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
        return of(outcomes, measure, arm, outcomes.column(0, measure), outcomes.column(arm, measure));
    }

    /** Over the women of one replicate, from 0. */
    public static Contrast of(Outcomes outcomes, Measure measure, int arm, int replicate) {
        return of(
                outcomes,
                measure,
                arm,
                outcomes.column(0, measure, replicate),
                outcomes.column(arm, measure, replicate));
    }

    /** The mean of an arm that is compared, in the unit of the measure; the share of women for what happens. */
    public static double mean(Outcomes outcomes, Measure measure, int arm) {
        double[] column = outcomes.column(arm, measure);
        return hasNone(column, measure)
                ? Double.NaN
                : Moments.of(restricted(column, followed(outcomes, measure, arm)))
                        .mean();
    }

    /** Odds of an event in a later arm over those in the first, as if the arms were other women. */
    public static Estimate oddsRatio(Outcomes outcomes, Measure measure, int arm) {
        return OddsRatio.independent(
                Share.of(events(outcomes.column(arm, measure))), Share.of(events(outcomes.column(0, measure))));
    }

    private static Contrast of(Outcomes outcomes, Measure measure, int arm, double[] first, double[] later) {
        boolean paired = outcomes.trial().design() == Trial.Design.PAIRED;
        if (hasNone(first, measure) || hasNone(later, measure)) {
            return new Contrast(measure, arm, NONE, NONE, Optional.empty(), NOT_COUNTED);
        }
        return switch (measure.kind()) {
            case SHARE -> ofShares(measure, arm, paired, first, later);
            case NUMBER -> ofMeans(measure, arm, paired, first, later);
            case TIME ->
                ofMeans(
                        measure,
                        arm,
                        paired,
                        restricted(first, followed(outcomes, measure, 0)),
                        restricted(later, followed(outcomes, measure, arm)));
            case CONDITIONAL -> new Contrast(measure, arm, NONE, NONE, Optional.empty(), NOT_COUNTED);
        };
    }

    private static Contrast ofShares(Measure measure, int arm, boolean paired, double[] first, double[] later) {
        int fewest = Math.min(
                Share.of(events(first)).events(), Share.of(events(later)).events());
        if (paired) {
            Pairs pairs = Pairs.of(events(later), events(first));
            return new Contrast(
                    measure,
                    arm,
                    RiskDifference.paired(pairs),
                    RiskRatio.paired(pairs),
                    NumberNeeded.of(RiskDifference.paired(pairs)),
                    fewest);
        }
        Share one = Share.of(events(later));
        Share other = Share.of(events(first));
        Estimate difference = RiskDifference.independent(one, other);
        return new Contrast(
                measure, arm, difference, RiskRatio.independent(one, other), NumberNeeded.of(difference), fewest);
    }

    private static Contrast ofMeans(Measure measure, int arm, boolean paired, double[] first, double[] later) {
        Estimate difference = paired ? Difference.paired(later, first) : Difference.independent(later, first);
        Estimate ratio = NONE;
        if (measure.hasNaturalZero()) {
            ratio = paired ? MeanRatio.paired(later, first) : MeanRatio.independent(later, first);
        }
        return new Contrast(measure, arm, difference, ratio, Optional.empty(), NOT_COUNTED);
    }

    /** A measure that does not apply in an arm, such as a ceiling where the protocol has none. */
    private static boolean hasNone(double[] column, Measure measure) {
        boolean maybeNever = measure.kind() == Measure.Kind.TIME || measure.kind() == Measure.Kind.CONDITIONAL;
        return column.length == 0 || (!maybeNever && Arrays.stream(column).anyMatch(Double::isNaN));
    }

    /** How long the women of an arm are followed, in the unit of a measure. */
    private static double followed(Outcomes outcomes, Measure measure, int arm) {
        return measure.unit().fromInternal(outcomes.followed(arm));
    }

    private static double[] restricted(double[] column, double followed) {
        return Arrays.stream(column)
                .map(value -> Double.isNaN(value) ? followed : value)
                .toArray();
    }

    private static boolean[] events(double[] column) {
        boolean[] events = new boolean[column.length];
        for (int i = 0; i < events.length; i++) {
            events[i] = column[i] > 0;
        }
        return events;
    }
}
