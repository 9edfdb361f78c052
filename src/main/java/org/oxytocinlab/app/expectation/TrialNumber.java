package org.oxytocinlab.app.expectation;

import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.study.ArmSummary;
import org.oxytocinlab.engine.study.Contrast;
import org.oxytocinlab.engine.study.Measure;
import org.oxytocinlab.engine.study.Outcomes;

/** A number that sums up one measure of a trial, as a line calls it. */
enum TrialNumber {
    ODDS_RATIO("odds ratio of") {
        @Override
        double of(Outcomes outcomes, Measure measure, int arm) {
            return Contrast.oddsRatio(outcomes, measure, arm).value();
        }
    },
    RATIO("ratio of") {
        @Override
        double of(Outcomes outcomes, Measure measure, int arm) {
            return Contrast.of(outcomes, measure, arm).ratio().value();
        }
    },
    DIFFERENCE("difference of") {
        @Override
        double of(Outcomes outcomes, Measure measure, int arm) {
            return Contrast.of(outcomes, measure, arm).difference().value();
        }
    },
    MEDIAN("median") {
        @Override
        double of(Outcomes outcomes, Measure measure, int arm) {
            return ArmSummary.of(outcomes, arm, measure).spread().median();
        }
    },
    MEAN("mean") {
        @Override
        double of(Outcomes outcomes, Measure measure, int arm) {
            return ArmSummary.of(outcomes, arm, measure).moments().mean();
        }
    },
    SHARE("share of women with") {
        @Override
        double of(Outcomes outcomes, Measure measure, int arm) {
            return PERCENT * ArmSummary.of(outcomes, arm, measure).share().value();
        }
    };

    private static final double PERCENT = 100;

    private final String words;

    TrialNumber(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Its value, in its own unit; not a number where there is none. */
    abstract double of(Outcomes outcomes, Measure measure, int arm);

    /** The unit of its value. */
    Unit unit(Measure measure) {
        return switch (this) {
            case ODDS_RATIO, RATIO -> Unit.ONE;
            case SHARE -> Unit.PER_CENT;
            default -> measure.unit();
        };
    }

    /** Whether it holds a later arm against the first. */
    boolean compares() {
        return this == ODDS_RATIO || this == RATIO || this == DIFFERENCE;
    }
}
