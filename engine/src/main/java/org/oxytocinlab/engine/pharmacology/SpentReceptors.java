package org.oxytocinlab.engine.pharmacology;

import org.oxytocinlab.engine.quantity.Power;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Published.Domain;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.quantity.Values;

/**
 * Spent receptors: what a long labour under oxytocin takes from the uterus after birth.
 *
 * <pre>  Ce ← Ce·R_b^γ_b        f ← f·R_b^p  </pre>
 *
 * R_b is the share of the receptors that is left at birth. Assumes that more drug is needed for the same effect, that a uterus is
 * a little softer by itself, and that nothing comes back or is lost in the hours after birth. Sources: [balki2006],
 * [carvalho2004], [belghiti2011], none of which was read for these numbers.
 */
public record SpentReceptors(Parameters parameters) {
    /** How much more drug is needed. */
    public static final Published RESERVE = Published.named(
                    "receptor reserve after birth",
                    "γ_b",
                    "steepness with which lost receptors weaken what a level does after birth")
            .is("2", Unit.ONE)
            .in(Domain.NOT_NEGATIVE)
            .fitted("balki2006", "2.99 against 0.35 IU at caesareans: 1.6 with 27 % left, 2.5 with 42 %");

    /** How much softer the uterus is. */
    public static final Published SOFTENING = Published.named(
                    "softening after long oxytocin",
                    "p",
                    "steepness with which lost receptors lower the odds of the tone")
            .is("0.2", Unit.ONE)
            .in(Domain.NOT_NEGATIVE)
            .chosen(
                    "belghiti2011",
                    "with half of the receptors left the odds of a loss above 1 L are 1.7 to 1.9 times");

    /**
     * What the equations need.
     *
     * @param reserve γ_b [1]
     * @param softening p [1]
     */
    public record Parameters(double reserve, double softening) {}

    /** The room under the settings of a case. */
    public static SpentReceptors of(Values set) {
        return new SpentReceptors(new Parameters(set.value(RESERVE), set.value(SOFTENING)));
    }

    /** A level at the effect site, as what is left at birth answers to it [µU/mL]. */
    public double level(double level, double left) {
        return level * Power.of(Math.max(0, left), parameters.reserve);
    }

    /** Factor of the odds of the tone. */
    public double firmness(double left) {
        return Power.of(Math.max(0, left), parameters.softening);
    }
}
