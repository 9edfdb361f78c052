package org.oxytocinlab.engine.physiology;

import org.oxytocinlab.engine.quantity.Power;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Published.Domain;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.quantity.Values;

/**
 * Anaesthesia: takes the baroreflex away, opens vessels, weakens the heart and relaxes the uterus.
 *
 * <pre>  g = 1/(1 + (A/A_50)^n_A)        vessels: 1 − f_svr·A        heart: 1 − f_sv·A
 *        uterus: 1/(1 + (A/A_u)^n_u)  </pre>
 *
 * A is the depth in multiples of the MAC, the same for the whole case. Assumes that g, measured with halothane and sevoflurane
 * in people who were not pregnant, holds for a mother under any volatile agent. Source: [duke1977].
 *
 * @param parameters how strongly the agent acts
 * @param depth A: 0 for a woman who is awake [MAC]
 */
public record Anaesthesia(Parameters parameters, double depth) {
    /** Depth at which half of the reflex is left. */
    public static final Published HALF_REFLEX = Published.named(
                    "anaesthesia that halves the reflex", "A_50", "depth, in multiples of the MAC")
            .is("0.55", Unit.ONE)
            .fitted("duke1977", "15.1-18.4 awake, 2.5 and 0.03 ms/mmHg at 0.93 and 1.47 MAC; 0.4 to 0.8");

    /** Steepness. */
    public static final Published STEEPNESS = Published.named(
                    "steepness of anaesthesia", "n_A", "steepness of the reflex against the depth of anaesthesia")
            .is("2.5", Unit.ONE)
            .fitted("duke1977", "the same numbers");

    /** What it does to vessels. */
    public static final Published DILATATION = Published.named(
                    "vasodilation of anaesthesia", "f_svr", "fall of the vascular resistance at 1 MAC, as a share")
            .is("0.20", Unit.ONE)
            .in(Domain.NOT_NEGATIVE)
            .chosen("circulation-note", "88 to 65 mmHg at 1 MAC, together with the heart; 0.1 to 0.3");

    /** What it does to the heart. */
    public static final Published DEPRESSION = Published.named(
                    "cardiac depression of anaesthesia", "f_sv", "fall of the stroke volume at 1 MAC, as a share")
            .is("0.10", Unit.ONE)
            .in(Domain.NOT_NEGATIVE)
            .chosen("circulation-note", "88 to 65 mmHg at 1 MAC, together with the vessels; 0.1 to 0.3");

    /** Depth at which the uterus is half as strong. */
    public static final Published HALF_STRENGTH = Published.named(
                    "anaesthesia that halves contractions", "A_u", "depth, in multiples of the MAC")
            .is("0.78", Unit.ONE)
            .fitted(
                    "turner2002",
                    "72, 37 and 27 % of contractility at 0.5, 1 and 1.5 MAC sevoflurane; 65, 43, 22 % desflurane");

    /** Steepness of that. */
    public static final Published RELAXATION = Published.named(
                    "steepness of relaxation", "n_u", "steepness of the strength of contractions against the depth")
            .is("1.9", Unit.ONE)
            .fitted("turner2002", "the same numbers");

    /** Deeper than this the equations would stop the heart; nobody is given as much. */
    public static final double DEEPEST = 2;

    /** Less of vessels and heart than this is never left. */
    private static final double LEAST = 0.05;

    /**
     * What the equations need.
     *
     * @param halfReflex A_50 [MAC]
     * @param steepness n_A [1]
     * @param dilatation f_svr [1/MAC]
     * @param depression f_sv [1/MAC]
     * @param halfStrength A_u [MAC]
     * @param relaxation n_u [1]
     */
    public record Parameters(
            double halfReflex,
            double steepness,
            double dilatation,
            double depression,
            double halfStrength,
            double relaxation) {}

    /**
     * The room under the settings of a case.
     *
     * @param depth A: 0 for a woman who is awake [MAC]
     */
    public static Anaesthesia of(Values set, double depth) {
        return new Anaesthesia(
                new Parameters(
                        set.value(HALF_REFLEX),
                        set.value(STEEPNESS),
                        set.value(DILATATION),
                        set.value(DEPRESSION),
                        set.value(HALF_STRENGTH),
                        set.value(RELAXATION)),
                depth);
    }

    /** g, what is left of the baroreflex, 1 in a woman who is awake. */
    public double reflex() {
        return 1 / (1 + Power.of(depth / parameters.halfReflex, parameters.steepness));
    }

    /** By what the amplitude of contractions is multiplied; exactly 1 in a woman who is awake. */
    public double uterus() {
        return 1 / (1 + Power.of(depth / parameters.halfStrength, parameters.relaxation));
    }

    /** By what the vascular resistance is multiplied. */
    public double vessels() {
        return Math.max(LEAST, 1 - parameters.dilatation * depth);
    }

    /** By what the stroke volume is multiplied. */
    public double heart() {
        return Math.max(LEAST, 1 - parameters.depression * depth);
    }
}
