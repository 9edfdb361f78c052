package org.oxytocinlab.engine.physiology;

import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Published.Domain;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.quantity.Values;

/**
 * Uterus after birth: it becomes firm by itself, and firmer and sooner with a uterotonic.
 *
 * <pre>
 *   T_e = T_a + (T_u − T_a)·e                  T_∞/(1 − T_∞) = f·T_e/(1 − T_e)
 *   dT/dt = (T_∞ − T)/τ                        τ = τ_a + (τ_u − τ_a)·e
 * </pre>
 *
 * T is the tone that a hand feels, from 0 to 1, and e the uterotonic effect. Assumes that the effect works in proportion between
 * the two courses that the reference gives, with and without oxytocin. Source: [third-stage-note].
 */
public record PostpartumUterus(Parameters parameters) {
    /** Tone at birth. */
    public static final Published AT_BIRTH = Published.named(
                    "tone at birth", "T_0", "tone of the uterus when the child is born")
            .is("0.5", Unit.ONE)
            .in(Domain.FRACTION)
            .chosen("third-stage-note", "0.5 of 1");

    /** Tone that comes by itself. */
    public static final Published ALONE = Published.named(
                    "tone without a uterotonic", "T_a", "tone that the uterus reaches by itself")
            .is("0.82", Unit.ONE)
            .in(Domain.FRACTION)
            .fitted("westhoff2013", "relative risk of a loss above 500 mL, with and without oxytocin");

    /** Tone with the full effect. */
    public static final Published DRIVEN = Published.named(
                    "tone with a uterotonic", "T_u", "tone that the uterus reaches under the full uterotonic effect")
            .is("0.845", Unit.ONE)
            .in(Domain.FRACTION)
            .fitted("westhoff2013", "relative risk of a loss above 500 mL, with and without oxytocin");

    /** How soon by itself. */
    public static final Published DELAY = Published.named(
                    "delay of the tone", "τ_a", "time constant with which the uterus becomes firm by itself")
            .is("6", Unit.MINUTE)
            .fitted("westhoff2013", "together with the tone");

    /** How soon with the full effect. */
    public static final Published DRIVEN_DELAY = Published.named(
                    "delay of the tone with a uterotonic",
                    "τ_u",
                    "time constant with which the uterus becomes firm under the full uterotonic effect")
            .is("4", Unit.MINUTE)
            .fitted("westhoff2013", "together with the tone");

    /** How women differ. */
    public static final Published FIRMNESS = Published.named(
                    "firmness of the uterus", "f", "factor of the odds of the tone, in which women differ")
            .is("1", Unit.ONE)
            .chosen("third-stage-note", "log-SD 0.55 between women");

    /** Answer to oxytocin. */
    public static final Published ANSWER = Published.named(
                    "answer to oxytocin after birth", "r", "share of the effect of oxytocin that this uterus shows")
            .is("1", Unit.ONE)
            .in(Domain.FRACTION)
            .chosen("third-stage-note", "less in a uterus that is slow or does not contract");

    /** Answer to what acts elsewhere. */
    public static final Published OTHER_ANSWER = Published.named(
                    "answer to other uterotonics",
                    "r_o",
                    "share of the effect of drugs with receptors of their own that this uterus shows")
            .is("1", Unit.ONE)
            .in(Domain.FRACTION)
            .chosen("third-stage-note", "less in a uterus that is slow or does not contract");

    /**
     * What the equations need.
     *
     * @param atBirth T_0 [1]
     * @param alone T_a [1]
     * @param driven T_u [1]
     * @param delay τ_a [min]
     * @param drivenDelay τ_u [min]
     * @param firmness f, factor of the odds [1]
     */
    public record Parameters(
            double atBirth, double alone, double driven, double delay, double drivenDelay, double firmness) {}

    /** The room under the settings of a case. */
    public static PostpartumUterus of(Values set) {
        return new PostpartumUterus(new Parameters(
                set.value(AT_BIRTH),
                set.value(ALONE),
                set.value(DRIVEN),
                set.value(DELAY),
                set.value(DRIVEN_DELAY),
                set.value(FIRMNESS)));
    }

    /** T_∞, the tone to which it tends under a uterotonic effect. */
    public double tone(double effect) {
        return tone(effect, 1);
    }

    /** The same where labour has left its odds at a share of what they were. */
    public double tone(double effect, double share) {
        double tone = parameters.alone + (parameters.driven - parameters.alone) * effect;
        double firmness = parameters.firmness * share;
        return firmness * tone / (1 - tone + firmness * tone);
    }

    /** Approach to or departure from a tone, T/τ [1/min]. */
    public double toneRate(double tone, double effect) {
        return tone / (parameters.delay + (parameters.drivenDelay - parameters.delay) * effect);
    }
}
