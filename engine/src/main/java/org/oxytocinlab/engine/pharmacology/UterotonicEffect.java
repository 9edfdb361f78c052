package org.oxytocinlab.engine.pharmacology;

import org.oxytocinlab.engine.quantity.Power;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.quantity.Values;

/**
 * Uterotonic effect: how much of what a drug can do to the uterus after birth a level at the effect site does.
 *
 * <pre>  e = Ce^h/(Ce^h + EC50^h)        two drugs: e = 1 − (1 − e1)·(1 − e2)  </pre>
 *
 * 0 without a drug, 1 at most. Assumes that drugs act apart from each other. Both numbers are chosen so that usual doses after
 * birth have nearly their full effect, within minutes, and the end of an infusion is felt within half an hour.
 */
public record UterotonicEffect(Parameters parameters) {
    /** Level of half the effect. */
    public static final Published HALF = Published.named(
                    "half-effective level after birth",
                    "EC50",
                    "oxytocin at the effect site with half of its effect on the uterus after birth")
            .is("10", Unit.MICROUNIT_PER_MILLILITRE)
            .chosen("third-stage-note", "nearly full at 200 mU/min, partial at 20 mU/min");

    /** Steepness. */
    public static final Published EXPONENT = Published.named(
                    "steepness of the effect after birth", "h", "exponent of the effect on the uterus after birth")
            .is("2", Unit.ONE)
            .chosen("third-stage-note", "0.67 at 20 mU/min, 0.99 at 200 mU/min");

    /**
     * What the equation needs.
     *
     * @param half EC50, level of half the effect [µU/mL]
     * @param exponent h, steepness [1]
     */
    public record Parameters(double half, double exponent) {}

    /** The room under the settings of a case. */
    public static UterotonicEffect of(Values set) {
        return new UterotonicEffect(new Parameters(set.value(HALF), set.value(EXPONENT)));
    }

    /** e of oxytocin at the effect site [µU/mL], from 0 to 1. */
    public double of(double level) {
        if (level <= 0) {
            return 0;
        }
        return 1 / (1 + Power.of(parameters.half / level, parameters.exponent));
    }

    /** The effect of two drugs together. */
    public static double together(double effect, double further) {
        return 1 - (1 - effect) * (1 - further);
    }
}
