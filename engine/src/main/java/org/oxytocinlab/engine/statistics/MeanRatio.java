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
     * The same women in both arms, when they are summed up. It is the same variance, multiplied out:
     *
     * <pre>  var(x/x̄ − y/ȳ) = var x·(1/x̄² − 1/x̄ȳ) + var y·(1/ȳ² − 1/x̄ȳ) + var(x − y)/x̄ȳ  </pre>
     *
     * @param differences first less second of each woman
     */
    public static Estimate paired(Moments first, Moments second, Moments differences) {
        double one = first.mean();
        double other = second.mean();
        double variance = square(first.deviation()) * (1 / one - 1 / other) / one
                + square(second.deviation()) * (1 / other - 1 / one) / other
                + square(differences.deviation()) / (one * other);
        double error = Math.sqrt(Math.max(0, variance) / first.size());
        return ratio(one, other, Confidence.student(error, first.size() - 1.0));
    }

    private static double square(double number) {
        return number * number;
    }

    /**
     * Other women in the second arm.
     *
     * <pre>  var ln r = sd₁²/(n₁·x̄²) + sd₂²/(n₂·ȳ²), degrees of freedom by [welch1947]  </pre>
     */
    public static Estimate independent(double[] first, double[] second) {
        return independent(Moments.of(first), Moments.of(second));
    }

    /** The same of arms that are summed up. */
    public static Estimate independent(Moments one, Moments other) {
        Welch welch = Welch.of(one, one.standardError() / one.mean(), other, other.standardError() / other.mean());
        return ratio(one.mean(), other.mean(), welch.half());
    }

    private static Estimate ratio(double one, double other, double half) {
        return one > 0 && other > 0 ? Estimate.ratio(one / other, half) : Estimate.alone(one / other);
    }
}
