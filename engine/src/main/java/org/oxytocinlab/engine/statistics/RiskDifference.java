package org.oxytocinlab.engine.statistics;

/**
 * Share of women with an event in a first arm minus that in a second, with the hybrid score interval of Newcombe: the
 * distances from each share to the ends of its own score interval, put together as correlated errors.
 *
 * <pre>
 *  low  = d − √((p₁ − l₁)² + (u₂ − p₂)² − 2φ·(p₁ − l₁)·(u₂ − p₂))
 *  high = d + √((u₁ − p₁)² + (p₂ − l₂)² − 2φ·(u₁ − p₁)·(p₂ − l₂))
 * </pre>
 *
 * It has a length even where no woman had the event, and it stays between −1 and 1. Swapping the arms changes signs
 * and nothing else, to the last bit.
 */
public final class RiskDifference {

    private RiskDifference() {}

    /**
     * The same women in both arms, method 10 of [newcombe1998-paired]. Chosen over the difference ± 1.96 standard errors,
     * which with 40 women may cover only 92 % of the time and calls two equal arms certainly equal. Where fewer than
     * twenty women differ between the arms it is too wide rather than too narrow.
     *
     * <pre>  φ = max(0, q − n/2)/√m, or q/√m if q &lt; 0;  q = a·d − b·c, m = product of the four margins  </pre>
     */
    public static Estimate paired(Pairs pairs) {
        double difference = (double) (pairs.onlyFirst() - pairs.onlySecond()) / pairs.women();
        return hybrid(difference, pairs.first(), pairs.second(), correlation(pairs));
    }

    /** Other women in the second arm [newcombe1998]: φ = 0. */
    public static Estimate independent(Share first, Share second) {
        return hybrid(first.value() - second.value(), first, second, 0);
    }

    private static Estimate hybrid(double difference, Share first, Share second, double phi) {
        Estimate one = first.estimate();
        Estimate other = second.estimate();
        return new Estimate(
                difference,
                difference - together(one.value() - one.low(), other.high() - other.value(), phi),
                difference + together(one.high() - one.value(), other.value() - other.low(), phi));
    }

    private static double together(double one, double other, double phi) {
        return Math.sqrt(Math.max(0, one * one + other * other - 2 * phi * (one * other)));
    }

    private static double correlation(Pairs pairs) {
        Share first = pairs.first();
        Share second = pairs.second();
        double with = (double) first.events() * second.events();
        double without = (double) first.without() * second.without();
        if (with == 0 || without == 0) {
            return 0;
        }
        double q = (double) pairs.both() * pairs.neither() - (double) pairs.onlyFirst() * pairs.onlySecond();
        double corrected = q < 0 ? q : Math.max(0, q - pairs.women() / 2.0);
        return corrected / Math.sqrt(with * without);
    }
}
