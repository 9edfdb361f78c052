package org.oxytocinlab.engine.physiology;

import org.oxytocinlab.engine.quantity.Power;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Published.Domain;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.quantity.Values;

/**
 * Second stage: from full dilatation to birth.
 *
 * <pre>  ds/dt = clamp((M/M_ref)^η, 0.5, 1.5)/T_2        birth at s = 1  </pre>
 *
 * Assumes that stronger contractions shorten it a little; position and size of the child, and pushing, are not modelled.
 * Source: [zhang2010] for its length.
 */
public record SecondStage(Parameters parameters) {
    private static final double SLOWEST = 0.5;
    private static final double FASTEST = 1.5;

    /** Its length in a first birth. */
    public static final Published LENGTH = Published.named(
                    "second stage", "T_2", "length of the second stage of a first birth")
            .is("36", Unit.MINUTE)
            .measured("zhang2010", "median of nulliparous women without an epidural; 95th centile 168 min");

    /** Its length in later births. */
    public static final Published PAROUS_LENGTH = Published.named(
                    "second stage after earlier births", "T_2p", "length of the second stage of a later birth")
            .is("12", Unit.MINUTE)
            .measured("zhang2010", "median after one birth without an epidural; 95th centile 76 min");

    /** How much longer it is with an epidural, in a first birth. */
    public static final Published EPIDURAL = Published.named(
                    "second stage with an epidural", "e_2", "factor on the length of a first birth")
            .is("1.83", Unit.ONE)
            .derived("zhang2010", "66 against 36 min");

    /** How much longer it is with an epidural, in later births. */
    public static final Published PAROUS_EPIDURAL = Published.named(
                    "second stage with an epidural after earlier births",
                    "e_2p",
                    "factor on the length of a later birth")
            .is("2.0", Unit.ONE)
            .derived("zhang2010", "24 against 12 min");

    /** What differs from woman to woman. */
    public static final Published SCALE = Published.named(
                    "second stage scale", "scale_2", "factor on the length, by which women differ")
            .is("1", Unit.ONE)
            .chosen("zhang2010", "spread between women, from the 95th centiles");

    /** Activity at which these lengths hold. */
    public static final Published REFERENCE = Published.named(
                    "activity of the second stage", "M_ref", "Montevideo units at which these lengths hold")
            .is("245", Unit.MONTEVIDEO_UNIT)
            .chosen("labour-note", "activity of this model at full dilatation without drug");

    /** How much activity counts. */
    public static final Published EXPONENT = Published.named(
                    "exponent of the second stage", "η", "how much activity shortens the second stage")
            .is("0.5", Unit.ONE)
            .in(Domain.NOT_NEGATIVE)
            .chosen("labour-note", "careful infusion helps; no number printed");

    /** Where the head crowns. */
    public static final Published CROWNING = Published.named(
                    "crowning", "s_c", "share of the second stage that has passed when the head crowns")
            .is("0.8", Unit.ONE)
            .in(Domain.FRACTION)
            .chosen("labour-note", "7 min before a first birth of median length; the surge at birth lasts 5-10 min");

    /**
     * What the equation needs.
     *
     * @param length T_2 of this woman [min]
     * @param reference M_ref [Montevideo units]
     * @param exponent η [1]
     * @param crowning s_c [1]
     */
    public record Parameters(double length, double reference, double exponent, double crowning) {}

    /** The room under the settings of a case. */
    public static SecondStage of(Values set, boolean parous, boolean epidural) {
        double length = set.value(parous ? PAROUS_LENGTH : LENGTH);
        double longer = epidural ? set.value(parous ? PAROUS_EPIDURAL : EPIDURAL) : 1;
        return new SecondStage(new Parameters(
                set.value(SCALE) * longer * length, set.value(REFERENCE), set.value(EXPONENT), set.value(CROWNING)));
    }

    /** How fast it passes under an activity [Montevideo units], as a share of the whole [1/min]. */
    public double progressRate(double activity) {
        double pace = Power.of(activity / parameters.reference, parameters.exponent);
        return Math.min(FASTEST, Math.max(SLOWEST, pace)) / parameters.length;
    }
}
