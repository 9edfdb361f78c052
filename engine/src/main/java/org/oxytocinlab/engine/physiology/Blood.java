package org.oxytocinlab.engine.physiology;

import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Published.Domain;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.quantity.Values;

/**
 * Blood: what bleeds away takes red cells along as thick as it is at the time, and fluid that stays in the vessels thins it.
 *
 * <pre>
 *   V = V_b − B + F        dF/dt = σ·J_E/Na_0
 *   dH/dt = −H·(dF/dt)/V   R = V·H/c
 * </pre>
 *
 * B is the blood lost, F the fluid that has stayed, J_E the sodium and potassium that is given, H the haemoglobin and R the
 * volume of the red cells. Assumes that isotonic fluid alone stays, at once as much as is left of it after an hour, that
 * nothing is drawn in from the tissues, and that no blood is given. Every number is from memory [blood-note].
 */
public record Blood(Parameters parameters) {
    /** Share of the blood below which the model does not go on; a design choice. */
    public static final double LEAST_SHARE = 0.3;

    /** When the child is born. */
    public static final Published HAEMOGLOBIN = Published.named(
                    "haemoglobin at birth", "H_0", "haemoglobin of her blood when the child is born")
            .is("12", Unit.GRAM_PER_DECILITRE)
            .chosen("blood-note", "11 and more is no anaemia at term");

    /** Of a red cell. */
    public static final Published OF_CELLS = Published.named(
                    "haemoglobin of red cells", "c", "haemoglobin in a volume of red cells")
            .is("34", Unit.GRAM_PER_DECILITRE)
            .chosen("blood-note", "32 to 36 g/dL");

    /** What does not leak. */
    public static final Published STAYING = Published.named(
                    "share of fluid that stays in the vessels",
                    "σ",
                    "share of isotonic fluid by vein that is still in the vessels after an hour")
            .is("0.25", Unit.ONE)
            .in(Domain.FRACTION)
            .chosen("blood-note", "20 to 30 %; plasma is a fifth to a quarter of the water outside cells");

    /**
     * What the equations need.
     *
     * @param volume V_b, at birth [L]
     * @param haemoglobin H_0 [g/L]
     * @param ofCells c [g/L]
     * @param staying σ [1]
     * @param sodium Na_0, that of fluid which is isotonic to her [mmol/L]
     */
    public record Parameters(double volume, double haemoglobin, double ofCells, double staying, double sodium) {}

    /**
     * The room under the settings of a case.
     *
     * @param volume of her blood at birth [L]
     * @param sodium of her plasma at the start [mmol/L]
     */
    public static Blood of(Values set, double volume, double sodium) {
        return new Blood(
                new Parameters(volume, set.value(HAEMOGLOBIN), set.value(OF_CELLS), set.value(STAYING), sodium));
    }

    /** dF/dt, by which fluid fills the vessels when sodium and potassium are given [L/min]. */
    public double fillingRate(double electrolytes) {
        return parameters.staying * electrolytes / parameters.sodium;
    }

    /** V, after a loss and with what has stayed [L]. */
    public double volume(double lost, double stayed) {
        return parameters.volume - lost + stayed;
    }

    /** How fast the haemoglobin falls while fluid fills so large a volume [g/L/min]. */
    public double thinningRate(double haemoglobin, double filling, double volume) {
        return haemoglobin * filling / volume;
    }

    /** Red cells of so much blood [L]. */
    public double cells(double volume, double haemoglobin) {
        return volume * haemoglobin / parameters.ofCells;
    }
}
