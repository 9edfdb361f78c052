package org.oxytocinlab.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;

/**
 * How often an interval of 95 % holds the truth, over many made-up trials.
 *
 * <p>Of 5000 trials the share that cover has a standard error of √(0.95 · 0.05 / 5000) = 0.0031. The limits lie 1.5 %
 * from 95 %, 4.9 such errors: a true 95 % leaves them once in a million, a true 92.5 % is found out almost always.
 *
 * @param covered trials whose interval holds the truth
 * @param given trials that had an interval
 */
record Coverage(int covered, int given) {
    static final int TRIALS = 5000;
    static final double LEAST = 0.935;
    static final double MOST = 0.965;

    static Coverage of(double truth, Supplier<Estimate> trial) {
        int covered = 0;
        int given = 0;
        for (int i = 0; i < TRIALS; i++) {
            Estimate estimate = trial.get();
            if (estimate.hasInterval()) {
                given++;
                // A ratio of exactly 1 must not be lost by the last bit of a share.
                covered += estimate.low() <= truth + 1e-12 && truth - 1e-12 <= estimate.high() ? 1 : 0;
            }
        }
        return new Coverage(covered, given);
    }

    double share() {
        return (double) covered / given;
    }

    void isNominal() {
        assertThat(given).isEqualTo(TRIALS);
        assertThat(share()).isBetween(LEAST, MOST);
    }

    /** Not too narrow; perhaps too wide. */
    void isAtLeastNominal() {
        assertThat(share()).isGreaterThan(LEAST);
    }
}
