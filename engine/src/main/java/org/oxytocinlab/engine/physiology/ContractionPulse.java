package org.oxytocinlab.engine.physiology;

import org.apache.commons.math3.util.FastMath;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.quantity.Values;

/**
 * Contraction pulse: the pressure of one contraction, an asymmetric raised cosine, latched at its onset.
 *
 * <pre>
 *   rise 0..Tr: p = A·½·(1 − cos(π·s/Tr))              Tr = D/(1 + FR)
 *   fall Tr..D: p = A·½·(1 + cos(π·(s − Tr)/(D − Tr)))
 * </pre>
 *
 * Assumes that a contraction, once begun, runs its course; its area is A·D/2. Source: [althaus2006] for the asymmetry.
 */
public record ContractionPulse(Parameters parameters) {
    /** Time of the fall over time of the rise. */
    public static final Published FALL_TO_RISE = Published.named(
                    "fall to rise ratio", "FR", "time of the fall over time of the rise of a contraction")
            .is("1.5", Unit.ONE)
            .chosen("althaus2006", "abstract: 1.55 in labours that ended in vaginal birth; rounded");

    /**
     * What the equations need.
     *
     * @param fallToRise FR, time of the fall over time of the rise [1]
     */
    public record Parameters(double fallToRise) {}

    /** The room under the settings of a case. */
    public static ContractionPulse of(Values set) {
        return new ContractionPulse(new Parameters(set.value(FALL_TO_RISE)));
    }

    /** Tr, from the onset to the peak, in the unit of the duration. */
    public double rise(double duration) {
        return duration / (1 + parameters.fallToRise);
    }

    /** Pressure above tone [mmHg] at a time since the onset [min] of a pulse of this height [mmHg] and duration [min]. */
    public double pressure(double sinceOnset, double height, double duration) {
        if (sinceOnset <= 0 || sinceOnset >= duration) {
            return 0;
        }
        double rise = rise(duration);
        double phase = sinceOnset <= rise ? sinceOnset / rise - 1 : (sinceOnset - rise) / (duration - rise);
        return height * 0.5 * (1 + FastMath.cos(Math.PI * phase));
    }
}
