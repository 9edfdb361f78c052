package org.oxytocinlab.engine.pharmacology;

import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Published.Domain;
import org.oxytocinlab.engine.quantity.Unit;

/**
 * Uterine drive: what the effect-site level is worth to this woman's uterus.
 *
 * <pre>  u = S·max(0, Ce + ΔCendo) + u_loc  </pre>
 *
 * ΔCendo is the deviation of endogenous oxytocin from the mean of the stage, 0 while secretion is a mean; u_loc is what
 * labour itself supplies, a plain number until labour is a room. Source: [caldeyro1957] for u_loc as a rate equivalent.
 */
public record UterineDrive(Parameters parameters) {
    /** Drive without any oxytocin. */
    public static final Published BASELINE = Published.named(
                    "baseline drive", "u_loc", "drive from labour itself, as an oxytocin level")
            .is("0", Unit.MICROUNIT_PER_MILLILITRE)
            .in(Domain.NOT_NEGATIVE)
            .chosen("caldeyro1957", "0 before labour; 0.71 is like the beginning, 5.7 like the end of first stage");

    /**
     * What the equation needs.
     *
     * @param sensitivity S, factor on the effect-site level [1]
     * @param baseline u_loc, drive of labour itself [µU/mL]
     */
    public record Parameters(double sensitivity, double baseline) {}

    /** u [µU/mL]. */
    public double drive(double effectSite) {
        return parameters.sensitivity * Math.max(0, effectSite) + parameters.baseline;
    }
}
