package org.oxytocinlab.engine.physiology;

import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Published.Domain;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.quantity.Values;

/**
 * Irregularity: how much intervals and heights of contractions vary.
 *
 * <pre>  θ ~ N(1, cv_I), at least 0.4        A_i = A·N(1, cv_A), at least 0  </pre>
 *
 * Assumes independent intervals and heights. Source: [lindmark1977] says that variability is constant through labour,
 * without a number.
 */
public record Irregularity(Parameters parameters) {
    /** Variability of intervals. */
    public static final Published INTERVAL = Published.named(
                    "interval variability", "cv_I", "coefficient of variation of the interval")
            .is("0.20", Unit.ONE)
            .in(Domain.NOT_NEGATIVE)
            .chosen("lindmark1977", "constant through labour; no number printed");

    /** Variability of amplitudes. */
    public static final Published HEIGHT = Published.named(
                    "amplitude variability", "cv_A", "coefficient of variation of the amplitude")
            .is("0.12", Unit.ONE)
            .in(Domain.NOT_NEGATIVE)
            .chosen("lindmark1977", "constant through labour; no number printed");

    /** Shortest interval. */
    public static final Published SHORTEST = Published.named(
                    "shortest interval", "θ_min", "shortest interval, as a share of the mean interval")
            .is("0.4", Unit.ONE)
            .chosen("lindmark1977", "a contraction needs its course");

    /** A clockwork uterus: every interval and every height is the mean. */
    public static final Irregularity NONE = new Irregularity(new Parameters(0, 0, 1));

    /**
     * What the equations need.
     *
     * @param interval cv_I, coefficient of variation of the interval [1]
     * @param height cv_A, coefficient of variation of the amplitude [1]
     * @param shortest shortest interval as a share of the mean interval [1]
     */
    public record Parameters(double interval, double height, double shortest) {}

    /** The room under the settings of a case. */
    public static Irregularity of(Values set) {
        return new Irregularity(new Parameters(set.value(INTERVAL), set.value(HEIGHT), set.value(SHORTEST)));
    }

    /** θ, the phase to the next contraction, from a standard normal number. */
    public double phase(double normal) {
        return Math.max(parameters.shortest, 1 + parameters.interval * normal);
    }

    /** Factor on the amplitude, from a standard normal number. */
    public double heightFactor(double normal) {
        return Math.max(0, 1 + parameters.height * normal);
    }
}
