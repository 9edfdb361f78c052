package org.oxytocinlab.engine.physiology;

import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Published.Domain;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.quantity.Values;

/**
 * Fetal heart: slows while its oxygen is below a level, which it reaches after the peak of a contraction: a late deceleration.
 *
 * <pre>  HR = HR_0 + v·w − A − F·(1 − A/HR_0)        A = k·(S_c − S)⁺, at most D        w = clip(1 − (S_c − S)/m, 0, 1)  </pre>
 *
 * v is the variability, a fluctuation of seconds; w, what is left of it; F, what a pressed cord takes of a heart
 * that lack of oxygen has not slowed. Draws no accelerations, and
 * no decelerations of the head. Everything but the two levels is drawn for the eye [fetus-note].
 */
public record FetalHeart(Parameters parameters) {
    /** Between decelerations. */
    public static final Published BASELINE = Published.named(
                    "fetal heart rate at rest", "HR_0", "fetal heart rate between decelerations")
            .is("140", Unit.BEAT_PER_MINUTE)
            .chosen("nichd2008", "110 to 160 is normal");

    /** Fluctuation. */
    public static final Published VARIABILITY = Published.named(
                    "variability of the fetal heart rate", "v", "half the usual range of its fluctuation")
            .is("7", Unit.BEAT_PER_MINUTE)
            .in(Domain.NOT_NEGATIVE)
            .chosen("nichd2008", "6 to 25 bpm from top to bottom is moderate");

    /** Where decelerations begin. */
    public static final Published CALLED = Published.named(
                    "saturation of late decelerations", "S_c", "fetal saturation below which the heart slows")
            .is("35", Unit.PER_CENT)
            .chosen("fetus-note", "30 to 35 %");

    /** How far below that hypoxia begins. */
    public static final Published MARGIN = Published.named(
                    "margin of fetal hypoxia", "m", "how far below that variability is lost")
            .is("5", Unit.PER_CENT)
            .chosen("fetus-note", "below 30 % is red");

    /** How much the heart slows. */
    public static final Published SLOWING = Published.named(
                    "slowing of the fetal heart", "k", "fall of the heart rate for each per cent of saturation")
            .is("4", Unit.ONE)
            .in(Domain.NOT_NEGATIVE)
            .chosen("fetus-note", "drawn for the eye");

    /** How deep it slows at most. */
    public static final Published DEEPEST = Published.named(
                    "deepest deceleration", "D", "largest fall of the fetal heart rate")
            .is("60", Unit.BEAT_PER_MINUTE)
            .in(Domain.NOT_NEGATIVE)
            .chosen("fetus-note", "drawn for the eye");

    /** A baseline below this is bradycardia [bpm]; 110 to 160 is normal [nichd2008]. */
    private static final double SLOW = 110;

    /**
     * What the equations need.
     *
     * @param baseline HR_0 [bpm]
     * @param variability v [bpm]
     * @param called S_c [%]
     * @param margin m [%]
     * @param slowing k [bpm/%]
     * @param deepest D [bpm]
     */
    public record Parameters(
            double baseline, double variability, double called, double margin, double slowing, double deepest) {}

    /** The room under the settings of a case. */
    public static FetalHeart of(Values set) {
        return new FetalHeart(new Parameters(
                set.value(BASELINE),
                set.value(VARIABILITY),
                set.value(CALLED),
                set.value(MARGIN),
                set.value(SLOWING),
                set.value(DEEPEST)));
    }

    /** The heart rate at a saturation [%], a fluctuation, about -1 to 1, and a fall by the cord [bpm]. */
    public double rate(double saturation, double fluctuation, double byCord) {
        return parameters.baseline
                + parameters.variability * fluctuation * variabilityLeft(saturation)
                - fall(saturation)
                - byCord;
    }

    /** 1 − A/HR_0, the share of its resting rate that a saturation [%] leaves. */
    public double left(double saturation) {
        return 1 - fall(saturation) / parameters.baseline;
    }

    /** How much the heart is slowed at a saturation [%], [bpm]. */
    public double fall(double saturation) {
        double missing = Math.max(0, parameters.called - saturation);
        return Math.min(parameters.deepest, parameters.slowing * missing);
    }

    private double variabilityLeft(double saturation) {
        double left = 1 - (parameters.called - saturation) / parameters.margin;
        return Math.max(0, Math.min(1, left));
    }

    /** Whether the heart slows at a saturation [%]. */
    public boolean slows(double saturation) {
        return saturation < parameters.called;
    }

    /** Whether variability is lost at a saturation [%]. */
    public boolean isHypoxic(double saturation) {
        return saturation < parameters.called - parameters.margin;
    }

    /** Whether a saturation [%] that is never passed leaves no variability and a slow heart: bradycardia [nichd2008]. */
    public boolean isFailing(double saturation) {
        return isHypoxic(saturation) && parameters.baseline - fall(saturation) < SLOW;
    }
}
