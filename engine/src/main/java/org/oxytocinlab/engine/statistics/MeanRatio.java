package org.oxytocinlab.engine.statistics;

/**
 * Mean of a first arm divided by the mean of a second, for quantities that are positive. The interval is that of the
 * logarithm, by the delta method [hedges1999]: swapping the arms turns the ratio and its interval upside down. There
 * is none unless both means are positive, and none with fewer than two women in an arm. Skew costs
 * coverage: with 40 women, and levels as skewed as those in plasma, 94 % instead of 95 %.
 */
public final class MeanRatio {

    private MeanRatio() {}

    /**
     * The same women in both arms.
     *
     * <pre>  var ln r = var(xᵢ/x̄ − yᵢ/ȳ) / n  </pre>
     *
     * @param first one value a woman
     * @param second the same women in the same order
     */
    public static Estimate paired(double[] first, double[] second) {
        if (first.length != second.length) {
            throw new IllegalArgumentException(first.length + " women paired with " + second.length);
        }
        double one = Moments.of(first).mean();
        double other = Moments.of(second).mean();
        double[] relative = new double[first.length];
        for (int i = 0; i < relative.length; i++) {
            relative[i] = first[i] / one - second[i] / other;
        }
        double error = Moments.of(relative).standardError();
        return ratio(one, other, Confidence.student(error, first.length - 1.0));
    }

    /**
     * Other women in the second arm.
     *
     * <pre>  var ln r = sd₁²/(n₁·x̄²) + sd₂²/(n₂·ȳ²), degrees of freedom by [welch1947]  </pre>
     */
    public static Estimate independent(double[] first, double[] second) {
        Moments one = Moments.of(first);
        Moments other = Moments.of(second);
        Welch welch = Welch.of(one, one.standardError() / one.mean(), other, other.standardError() / other.mean());
        return ratio(one.mean(), other.mean(), welch.half());
    }

    private static Estimate ratio(double one, double other, double half) {
        return one > 0 && other > 0 ? Estimate.ratio(one / other, half) : Estimate.alone(one / other);
    }
}
