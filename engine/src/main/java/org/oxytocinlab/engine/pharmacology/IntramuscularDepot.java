package org.oxytocinlab.engine.pharmacology;

import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Published.Domain;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.quantity.Values;

/**
 * Intramuscular depot: an injected dose is absorbed into plasma by a first-order process.
 *
 * <pre>  dAim/dt = −ka·Aim        into plasma: F·ka·Aim  </pre>
 *
 * Assumes one rate for the whole dose; rests on three men, so read it as qualitative. Source: [scilit-im].
 */
public record IntramuscularDepot(Parameters parameters) {
    /** Absorption from the muscle. */
    public static final Published ABSORPTION = Published.named(
                    "intramuscular absorption", "ka", "absorption from the muscle")
            .is("0.025", Unit.PER_MINUTE)
            .fitted("scilit-im", "360-480 pg/mL after 25 µg in three men");

    /** Share of an intramuscular dose that reaches plasma. */
    public static final Published BIOAVAILABILITY = Published.named(
                    "intramuscular bioavailability", "F", "share of the dose that reaches plasma")
            .is("1", Unit.ONE)
            .in(Domain.FRACTION)
            .chosen("scilit-im", "taken as complete");

    /**
     * What the equations need.
     *
     * @param absorption ka, absorption from the muscle [1/min]
     * @param bioavailability F, share that reaches plasma [1]
     */
    public record Parameters(double absorption, double bioavailability) {}

    /** The room under the settings of a case. */
    public static IntramuscularDepot of(Values set) {
        return new IntramuscularDepot(new Parameters(set.value(ABSORPTION), set.value(BIOAVAILABILITY)));
    }

    /** ka·Aim, amount that leaves the muscle per minute [mU/min]. */
    public double releaseRate(double depot) {
        return parameters.absorption * depot;
    }

    /** F·ka·Aim, amount that reaches plasma per minute [mU/min]. */
    public double absorptionRate(double depot) {
        return parameters.bioavailability * releaseRate(depot);
    }
}
