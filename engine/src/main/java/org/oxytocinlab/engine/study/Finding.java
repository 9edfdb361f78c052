package org.oxytocinlab.engine.study;

import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.statistics.Estimate;

/**
 * What a real trial found in one measure, to be held beside what the virtual one finds.
 *
 * @param row number of the row in the collection of published numbers, or empty
 * @param measure what was measured
 * @param form how the finding is expressed
 * @param arm index of the arm of which it speaks; a later arm is held against the first
 * @param found as published, in the unit of the measure, with the limits within which a model may stay; a limit that
 *     is not given is infinite
 * @param source key of the source
 * @param shares of women of the first arm and of this one to whom it happened, or null where the source does not say
 */
public record Finding(
        String row,
        Measure measure,
        Form form,
        int arm,
        Estimate found,
        String source,
        @Nullable Shares shares) {

    /** A finding without the shares of the arms. */
    public Finding(String row, Measure measure, Form form, int arm, Estimate found, String source) {
        this(row, measure, form, arm, found, source, null);
    }

    /**
     * Shares of women of both arms, from 0 to 1.
     *
     * @param first of the first arm
     * @param later of the arm that is held against it
     */
    public record Shares(double first, double later) {}

    /** How a finding is expressed. */
    public enum Form {
        MEAN("mean"),
        RATIO("ratio"),
        DIFFERENCE("difference"),
        /** First arm less later arm: what a later arm saves. */
        REDUCTION("reduction"),
        ODDS_RATIO("odds ratio");

        private final String words;

        Form(String words) {
            this.words = words;
        }

        /** The name in a study. */
        public String words() {
            return words;
        }

        /** Whether it says how many times as much. */
        public boolean isRatio() {
            return this == RATIO || this == ODDS_RATIO;
        }
    }

    /** What the virtual trial finds in the same measure and form. */
    public Estimate virtual(Outcomes outcomes) {
        return switch (form) {
            case MEAN -> ArmSummary.of(outcomes, arm, measure).moments().estimate();
            case RATIO -> Contrast.of(outcomes, measure, arm).ratio();
            case DIFFERENCE -> Contrast.of(outcomes, measure, arm).difference();
            case REDUCTION -> Contrast.of(outcomes, measure, arm).difference().negated();
            case ODDS_RATIO -> Contrast.oddsRatio(outcomes, measure, arm);
        };
    }

    /** Whether a number lies within the limits, which belong to them. */
    public boolean holds(double value) {
        return value >= found.low() && value <= found.high();
    }

    /** How a virtual trial stands beside the limits. */
    public enum Standing {
        INSIDE("inside"),
        OUTSIDE("misses"),
        /** Outside, but the interval reaches in, or too few women give one. */
        BY_CHANCE("misses, perhaps by chance"),
        /** It found no number: an arm has nothing to divide by. */
        WITHOUT_A_NUMBER("no answer");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        /** As tables print it. */
        public String words() {
            return words;
        }
    }

    /** How what the virtual trial found stands beside the limits. */
    public Standing standing(Estimate virtual) {
        if (!Double.isFinite(virtual.value())) {
            return Standing.WITHOUT_A_NUMBER;
        }
        if (holds(virtual.value())) {
            return Standing.INSIDE;
        }
        boolean reachesIn = !virtual.hasInterval() || (virtual.low() <= found.high() && virtual.high() >= found.low());
        return reachesIn ? Standing.BY_CHANCE : Standing.OUTSIDE;
    }
}
