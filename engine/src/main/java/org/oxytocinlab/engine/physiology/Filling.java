package org.oxytocinlab.engine.physiology;

import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Published.Domain;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.quantity.Values;

/**
 * Filling of the heart: blood that is lost lowers the stroke volume.
 *
 * <pre>  SV_rest ← SV_rest·(1 − k·(B − B_s)/V_b)        nothing below B_s, 0.1·SV_rest at least  </pre>
 *
 * B is the blood lost, less fluid that has stayed in its place where a case follows that. Assumes that the uterus gives back B_s
 * as it shrinks. Every number is a design choice [third-stage-note].
 */
public record Filling(Parameters parameters) {
    private static final double LEAST = 0.1;

    /** Blood of a woman at term. */
    public static final Published BLOOD = Published.named("blood volume", "V_b", "blood of a woman at term")
            .is("6", Unit.LITRE)
            .chosen("third-stage-note", "80 to 85 mL/kg");

    /** What she can spare. */
    public static final Published SPARE = Published.named(
                    "blood that the uterus gives back", "B_s", "loss that the shrinking uterus makes good")
            .is("0.5", Unit.LITRE)
            .in(Domain.NOT_NEGATIVE)
            .chosen("third-stage-note", "300 to 500 mL");

    /** What it does to the heart. */
    public static final Published EMPTYING = Published.named(
                    "fall of the stroke volume with blood loss",
                    "k",
                    "fall of the stroke volume for each share of blood lost")
            .is("1.3", Unit.ONE)
            .in(Domain.NOT_NEGATIVE)
            .chosen("third-stage-note", "a loss of 1 L lowers the pressure by about 4 mmHg, one of 2 L by about 12");

    /**
     * What the equation needs.
     *
     * @param blood V_b [L]
     * @param spare B_s [L]
     * @param emptying k [1]
     */
    public record Parameters(double blood, double spare, double emptying) {}

    /** The room under the settings of a case. */
    public static Filling of(Values set) {
        return new Filling(new Parameters(set.value(BLOOD), set.value(SPARE), set.value(EMPTYING)));
    }

    /** Stroke volume that is left when so much blood is missing [L], as a share. */
    public double left(double blood) {
        double missing = Math.max(0, blood - parameters.spare) / parameters.blood;
        return Math.max(LEAST, 1 - parameters.emptying * missing);
    }
}
