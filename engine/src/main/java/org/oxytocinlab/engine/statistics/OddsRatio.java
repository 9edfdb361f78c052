package org.oxytocinlab.engine.statistics;

/**
 * Odds of an event in a first arm divided by those in a second, other women in each [woolf1955].
 *
 * <pre>  var ln r = 1/x₁ + 1/(n₁ − x₁) + 1/x₂ + 1/(n₂ − x₂)  </pre>
 *
 * An arm without an event, or with nothing else, leaves a ratio of 0, infinity or not a number, and no interval.
 */
public final class OddsRatio {

    private OddsRatio() {}

    /** Of two arms of different women. */
    public static Estimate independent(Share first, Share second) {
        double variance = spread(first) + spread(second);
        return Estimate.ratio(odds(first) / odds(second), Confidence.NORMAL * Math.sqrt(variance));
    }

    private static double odds(Share share) {
        return (double) share.events() / share.without();
    }

    private static double spread(Share share) {
        return 1.0 / share.events() + 1.0 / share.without();
    }
}
