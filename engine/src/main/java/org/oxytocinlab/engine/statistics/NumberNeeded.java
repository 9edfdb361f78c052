package org.oxytocinlab.engine.statistics;

import java.util.Optional;

/**
 * How many women are treated in one way rather than the other for one event more, or one less [altman1998].
 *
 * <pre>  1 / |d|, from 1 / max(|low|, |high|) to 1 / min(|low|, |high|), of the risk difference d  </pre>
 *
 * There is none where the interval of the difference holds 0: its inverse would run over infinity, from one more to
 * one less.
 *
 * @param women number of women, 1 or more, not rounded
 * @param more whether the first arm has more events than the second; whether that is good only the event says
 */
public record NumberNeeded(Estimate women, boolean more) {

    /** The inverse of a risk difference that excludes 0. */
    public static Optional<NumberNeeded> of(Estimate difference) {
        if (!difference.excludes(0)) {
            return Optional.empty();
        }
        double low = Math.abs(difference.low());
        double high = Math.abs(difference.high());
        Estimate women =
                new Estimate(1 / Math.abs(difference.value()), 1 / Math.max(low, high), 1 / Math.min(low, high));
        return Optional.of(new NumberNeeded(women, difference.value() > 0));
    }
}
