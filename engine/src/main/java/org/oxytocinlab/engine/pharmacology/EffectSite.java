package org.oxytocinlab.engine.pharmacology;

import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Unit;

/**
 * Effect site: the uterus follows plasma with a delay.
 *
 * <pre>  dCe/dt = ke0·(C − Ce)  </pre>
 *
 * Assumes that the effect site takes a negligible amount of drug. The delay is what makes an increase every 15 min
 * overshoot although plasma is steady. Source: [sheiner1979]; ke0 is chosen, not measured.
 */
public record EffectSite(Parameters parameters) {
    /** Equilibration behind one plasma compartment. */
    public static final Published EQUILIBRATION = Published.named(
                    "effect-site equilibration", "ke0", "equilibration with plasma, one compartment")
            .is("0.0866", Unit.PER_MINUTE)
            .chosen("ofost-smpc", "half-life 8 min: onset in minutes, steady effect after 20-40 min");

    /** Equilibration behind two plasma compartments, which are slow themselves. */
    public static final Published EQUILIBRATION_TWO = Published.named(
                    "effect-site equilibration in two compartments",
                    "ke0",
                    "equilibration with plasma, two compartments")
            .is("0.139", Unit.PER_MINUTE)
            .chosen("ofost-smpc", "half-life 5 min: onset in minutes, steady effect after 20-40 min");

    /**
     * What the equation needs.
     *
     * @param equilibration ke0, plasma to effect-site equilibration [1/min]
     */
    public record Parameters(double equilibration) {}

    /** Approach to or departure from a level, ke0·C [µU/mL/min]. */
    public double equilibrationRate(double concentration) {
        return parameters.equilibration * concentration;
    }
}
