package org.oxytocinlab.engine.body;

import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Quantity;

/**
 * The labour in which a woman is met.
 *
 * @param onset how it begins
 * @param dilatation of her cervix at the start, or null for what is usual
 * @param awakening of her uterus at the start, 0 to 1, or null for what is usual
 * @param epidural whether she has one
 * @param feelsStretch whether a wider cervix drives the uterus on: Ferguson's reflex
 * @param pulses whether her own oxytocin comes in pulses, and not as their mean
 * @param stressFollows whether the vasopressin of pain and nausea follows the stage of labour, and is not there from the start
 */
public record Labour(
        Onset onset,
        @Nullable Quantity dilatation,
        @Nullable Quantity awakening,
        boolean epidural,
        boolean feelsStretch,
        boolean pulses,
        boolean stressFollows) {

    /** None. */
    public static final Labour NO = of(Onset.NO);

    /** A labour of which nothing else is said. */
    public static Labour of(Onset onset) {
        return new Labour(onset, null, null, false, true, onset != Onset.NO, false);
    }

    /** Whether there is any. */
    public boolean isAny() {
        return onset != Onset.NO;
    }

    /** The same met at another dilatation. */
    public Labour at(Quantity other) {
        return new Labour(onset, other, awakening, epidural, feelsStretch, pulses, stressFollows);
    }

    /** The same with a uterus that is so far awake, 0 to 1. */
    public Labour awake(Quantity other) {
        return new Labour(onset, dilatation, other, epidural, feelsStretch, pulses, stressFollows);
    }

    /** The same with an epidural. */
    public Labour withEpidural() {
        return new Labour(onset, dilatation, awakening, true, feelsStretch, pulses, stressFollows);
    }

    /** The same without Ferguson's reflex. */
    public Labour withoutReflex() {
        return new Labour(onset, dilatation, awakening, epidural, false, pulses, stressFollows);
    }

    /** The same with the mean of her own oxytocin. */
    public Labour withoutPulses() {
        return new Labour(onset, dilatation, awakening, epidural, feelsStretch, false, stressFollows);
    }

    /** The same with a stress that follows the stage of labour. */
    public Labour withStressByStage() {
        return new Labour(onset, dilatation, awakening, epidural, feelsStretch, pulses, true);
    }
}
