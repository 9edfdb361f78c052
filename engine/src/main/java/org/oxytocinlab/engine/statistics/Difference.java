package org.oxytocinlab.engine.statistics;

/**
 * Mean of a first arm minus mean of a second. Swapping the arms changes signs and nothing else, to the last bit. Arms
 * of fewer than two women, or with an infinite value, have no interval.
 */
public final class Difference {

    private Difference() {}

    /**
     * The same women in both arms: Student's t of their own differences [student1908].
     *
     * @param first one value a woman
     * @param second the same women in the same order
     */
    public static Estimate paired(double[] first, double[] second) {
        if (first.length != second.length) {
            throw new IllegalArgumentException(first.length + " women paired with " + second.length);
        }
        double[] differences = new double[first.length];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = first[i] - second[i];
        }
        return Moments.of(differences).estimate();
    }

    /**
     * Other women in the second arm, of perhaps another spread and number [welch1947].
     *
     * <pre>  se² = v₁ + v₂,  freedom = se⁴ / (v₁²/(n₁ − 1) + v₂²/(n₂ − 1)),  v = sd²/n  </pre>
     */
    public static Estimate independent(double[] first, double[] second) {
        return independent(Moments.of(first), Moments.of(second));
    }

    /** The same of arms that are summed up. */
    public static Estimate independent(Moments one, Moments other) {
        Welch welch = Welch.of(one, one.standardError(), other, other.standardError());
        return Estimate.around(one.mean() - other.mean(), welch.half());
    }
}
