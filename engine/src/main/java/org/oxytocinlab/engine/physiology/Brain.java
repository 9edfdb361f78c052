package org.oxytocinlab.engine.physiology;

import org.oxytocinlab.engine.quantity.Exponential;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.quantity.Values;

/**
 * Brain: adapts to plasma sodium in a day or two, so that a fast fall makes it swell and a slow one does not.
 *
 * <pre>
 *   dB/dt = (Na − B)/τ_B         I = B − Na            acute oedema index
 *   risk  = clip(I/I_1, 0, 1) / (1 + exp((Na − Na_h)/w))
 * </pre>
 *
 * Assumes one time constant for swelling and for shrinking. Source: [erbp2014], [qjm2003]; that symptoms follow the rate of
 * a fall more than its depth, [sodium-rate].
 */
public record Brain(Parameters parameters) {
    /** Time constant of adaptation. */
    public static final Published ADAPTATION = Published.named(
                    "brain adaptation", "τ_B", "time constant with which the brain adapts to plasma sodium")
            .is("24", Unit.HOUR)
            .chosen("qjm2003", "acute means less than 48 h; 24 to 48 h are defensible");

    /** Where half of the women in whom sodium fell at once are gravely ill. */
    public static final Published HALF_RISK = Published.named(
                    "sodium of half the risk",
                    "Na_h",
                    "plasma sodium at which an acute fall has severe symptoms in every second woman")
            .is("118", Unit.MILLIMOLE_PER_LITRE)
            .chosen("rangan2021", "53 % of 590 had severe symptoms at a median of 118 mmol/L");

    /** How steeply the risk rises below. */
    public static final Published WIDTH = Published.named(
                    "width of the risk", "w", "fall of plasma sodium that multiplies a small risk by 2.7")
            .is("2.5", Unit.MILLIMOLE_PER_LITRE)
            .chosen("brain-note", "a display of danger, not a measured frequency");

    /** The index that takes the whole risk of a sodium. */
    public static final Published FULL_INDEX = Published.named(
                    "index of the full risk", "I_1", "acute oedema index from which on a fall counts as sudden")
            .is("12", Unit.MILLIMOLE_PER_LITRE)
            .chosen("brain-note", "a fall of 0.5 mmol/L/h kept up through τ_B");

    /**
     * What the equations need.
     *
     * @param adaptation τ_B, time constant of adaptation [min]
     * @param halfRisk Na_h, sodium of half the risk [mmol/L]
     * @param width w, steepness of the risk [mmol/L]
     * @param fullIndex I_1, index of the full risk [mmol/L]
     */
    public record Parameters(double adaptation, double halfRisk, double width, double fullIndex) {}

    /** The room under the settings of a case. */
    public static Brain of(Values set) {
        return new Brain(
                new Parameters(set.value(ADAPTATION), set.value(HALF_RISK), set.value(WIDTH), set.value(FULL_INDEX)));
    }

    /** Approach to or departure from a sodium [mmol/L], Na/τ_B [mmol/L/min]. */
    public double adaptationRate(double sodium) {
        return sodium / parameters.adaptation;
    }

    /** I, what the brain has not yet adapted to [mmol/L]; below 0 where it shrinks. */
    public double oedemaIndex(double adapted, double sodium) {
        return adapted - sodium;
    }

    /** Risk of severe symptoms, 0 to 1, at a plasma sodium and an index [mmol/L]. */
    public double risk(double sodium, double index) {
        double acute = Math.max(0, Math.min(1, index / parameters.fullIndex));
        return acute / (1 + Exponential.of((sodium - parameters.halfRisk) / parameters.width));
    }
}
