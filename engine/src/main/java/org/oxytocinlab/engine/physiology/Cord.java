package org.oxytocinlab.engine.physiology;

import org.oxytocinlab.engine.quantity.Exponential;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Published.Domain;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.quantity.Values;

/**
 * Umbilical cord that lies where contractions press it: its flow is shut while the pressure is high, and the heart of the fetus
 * slows at once, by a reflex.
 *
 * <pre>
 *   c = s·clip((P − P_f)/(P_p − P_f), 0, 1)        s: what a strong contraction shuts; h·s on her other side
 *   dF/dt = (D_v·c − F)/τ_v
 * </pre>
 *
 * Vein and arteries are shut alike, so there are no shoulders before and after. No number of it was measured.
 */
public record Cord(Parameters parameters) {
    /** Where it begins to be pressed. */
    public static final Published FREE = Published.named(
                    "pressure that leaves the cord free",
                    "P_f",
                    "intrauterine pressure at which the flow through a cord that is pressed begins to fall")
            .is("30", Unit.MILLIMETRE_OF_MERCURY)
            .chosen("cord-note", "above any resting tone that is normal");

    /** Where it is pressed as far as it is going to be. */
    public static final Published PRESSED = Published.named(
                    "pressure that presses the cord",
                    "P_p",
                    "intrauterine pressure of a strong contraction, at which it falls no further")
            .is("60", Unit.MILLIMETRE_OF_MERCURY)
            .chosen("cord-note", "weaker contractions press it less, so depth varies");

    /** How fast the heart answers. */
    public static final Published ANSWER = Published.named(
                    "answer of the heart to the cord", "τ_v", "time constant with which the heart slows and recovers")
            .is("4", Unit.SECOND)
            .chosen("cord-note", "a reflex: seconds");

    /** How far it slows. */
    public static final Published SLOWING = Published.named(
                    "slowing by the cord", "D_v", "fall of the heart rate while all flow through the cord is shut")
            .is("60", Unit.BEAT_PER_MINUTE)
            .in(Domain.NOT_NEGATIVE)
            .chosen("cord-note", "as deep as the deepest late deceleration");

    /** What turning her leaves of it. */
    public static final Published OTHER_SIDE = Published.named(
                    "cord on the other side",
                    "h",
                    "share of the pressing that is left while she lies on her other side")
            .is("0.5", Unit.ONE)
            .in(Domain.FRACTION)
            .chosen("cord-note", "turning relieves in part");

    /**
     * What the equations need.
     *
     * @param free P_f [mmHg]
     * @param pressed P_p [mmHg]
     * @param answer τ_v [min]
     * @param slowing D_v [bpm]
     * @param otherSide h [1]
     */
    public record Parameters(double free, double pressed, double answer, double slowing, double otherSide) {}

    /** The room under the settings of a case. */
    public static Cord of(Values set) {
        return new Cord(new Parameters(
                set.value(FREE), set.value(PRESSED), set.value(ANSWER), set.value(SLOWING), set.value(OTHER_SIDE)));
    }

    /**
     * c, the share of the flow that a pressure [mmHg] shuts.
     *
     * @param strong s, what a strong contraction shuts [1]
     */
    public double shut(double pressure, double strong, boolean isOnOtherSide) {
        double part = (pressure - parameters.free) / (parameters.pressed - parameters.free);
        double share = isOnOtherSide ? strong * parameters.otherSide : strong;
        return share * Math.min(1, Math.max(0, part));
    }

    /** F, how much the heart is slowed [bpm], so many minutes later, while a share of the flow is shut. */
    public double fall(double before, double shut, double minutes) {
        double called = parameters.slowing * shut;
        return called + (before - called) * Exponential.of(-minutes / parameters.answer);
    }
}
