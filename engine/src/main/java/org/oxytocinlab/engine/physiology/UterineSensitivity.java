package org.oxytocinlab.engine.physiology;

import org.apache.commons.math3.util.FastMath;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.quantity.Values;

/**
 * Uterine sensitivity: how the answer to oxytocin grows through pregnancy and is blunted in obesity.
 *
 * <pre>  S = S_pat·exp[ln(rise)·(GA − 39)/24] for 15 ≤ GA < 39 wk, S_pat from 39 wk on;  S/1.35 for BMI over 40  </pre>
 *
 * Assumes a log-linear rise of receptors and that response follows receptors. Source: [fuchs1984], [hill2015].
 */
public record UterineSensitivity(Parameters parameters) {
    private static final double TERM = 39;

    /** First week of the published rise. */
    public static final double FIRST_WEEK = 15;

    /** Rise of receptors from 15 to 39 weeks. */
    public static final Published RISE = Published.named(
                    "receptor rise", "rise", "receptors at 39 weeks over receptors at 15 weeks")
            .is("12", Unit.ONE)
            .measured("fuchs1984", "12-fold from 13-17 to 37-41 weeks; log-linear in between is a design choice");

    /** What obesity costs. */
    public static final Published OBESITY = Published.named(
                    "obesity factor", "f_BMI", "divides sensitivity at a BMI over 40")
            .is("1.35", Unit.ONE)
            .measured("hill2015", "highest and mean rate, BMI over 40 against under 28");

    /** Where obesity begins to count. */
    public static final Published OBESITY_THRESHOLD = Published.named(
                    "obesity threshold", "BMI", "body mass index above which the obesity factor counts")
            .is("40", Unit.KILOGRAM_PER_SQUARE_METRE)
            .measured("hill2015", "matched groups, BMI over 40 against under 28");

    /**
     * What the equations need.
     *
     * @param rise receptors at 39 weeks over receptors at 15 weeks [1]
     * @param obesity divides sensitivity of an obese woman [1]
     * @param obesityThreshold body mass index above which a woman counts as obese here [kg/m²]
     */
    public record Parameters(double rise, double obesity, double obesityThreshold) {}

    /** The room under the settings of a case. */
    public static UterineSensitivity of(Values set) {
        return new UterineSensitivity(
                new Parameters(set.value(RISE), set.value(OBESITY), set.value(OBESITY_THRESHOLD)));
    }

    /** Factor of the gestation [wk]; 1 at term. */
    public double gestationFactor(double weeks) {
        return weeks >= TERM ? 1 : FastMath.exp(FastMath.log(parameters.rise) * (weeks - TERM) / (TERM - FIRST_WEEK));
    }

    /** Factor of the body mass index [kg/m²]. */
    public double bodyMassFactor(double bodyMassIndex) {
        return bodyMassIndex > parameters.obesityThreshold ? 1 / parameters.obesity : 1;
    }
}
