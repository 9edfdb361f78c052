package org.oxytocinlab.engine.statistics;

/**
 * Share of women with an event in a first arm divided by that in a second. The interval is that of the logarithm:
 * swapping the arms turns the ratio and its interval upside down. Without an event in one arm the ratio is 0 or
 * infinite, without any it is not a number, and none of these has an interval. With fewer than about five expected
 * events in an arm the interval is not to be trusted: it may cover only 91 % of the time, or not exist.
 */
public final class RiskRatio {

    private RiskRatio() {}

    /**
     * The same women in both arms [nam2002]. With b and c women who had the event in one arm only:
     *
     * <pre>  var ln r = (b + c) / (n₁·n₂), n₁ and n₂ the events of the arms  </pre>
     *
     * Where the same women had the event in both arms the formula says 0 and would claim certainty: no interval then.
     */
    public static Estimate paired(Pairs pairs) {
        double one = pairs.first().events();
        double other = pairs.second().events();
        double discordant = pairs.onlyFirst() + (double) pairs.onlySecond();
        double half = discordant > 0 ? Confidence.NORMAL * Math.sqrt(discordant / (one * other)) : Double.NaN;
        return Estimate.ratio(one / other, half);
    }

    /**
     * Other women in the second arm [katz1978]. With x events in n women of an arm:
     *
     * <pre>  var ln r = 1/x₁ − 1/n₁ + 1/x₂ − 1/n₂  </pre>
     *
     * Where every woman of both arms had the event the formula says 0 and would claim certainty: no interval then.
     */
    public static Estimate independent(Share first, Share second) {
        double variance = relative(first) + relative(second);
        double half = variance > 0 ? Confidence.NORMAL * Math.sqrt(variance) : Double.NaN;
        return Estimate.ratio(first.value() / second.value(), half);
    }

    /** 1/x − 1/n, without cancelling. */
    private static double relative(Share share) {
        return share.without() / ((double) share.events() * share.women());
    }
}
