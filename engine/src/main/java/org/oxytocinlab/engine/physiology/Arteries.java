package org.oxytocinlab.engine.physiology;

import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Published.Domain;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.quantity.Values;

/**
 * Heart and arteries: the heart fills elastic arteries, from which blood runs off through the resistance of small vessels.
 *
 * <pre>
 *   CO = HR·SV      dMAP/dt = (CO − (MAP − CVP)/SVR)/C_a      SVR_0 = (MAP_0 − CVP)/(HR_0·SV_0)
 *   dSV/dt = (SV_rest·(1 + a_SV·e/MAP_rest) − SV)/τ_SV        e/MAP_rest from −0.3 to 0.6
 * </pre>
 *
 * Assumes a mean without pulses, a constant venous pressure, and a heart that empties better against a lower pressure; less
 * well where blood is missing or the heart is ill, which is not modelled. Source: [secher1978], [usselman2015-rest].
 */
public record Arteries(Parameters parameters) {
    private static final double LEAST_UNLOADED = -0.3;
    private static final double MOST_UNLOADED = 0.6;

    /** At rest and awake. */
    public static final Published HEART_RATE = Published.named(
                    "heart rate at rest", "HR_0", "heart rate of a woman at term, awake and at rest")
            .is("85", Unit.BEAT_PER_MINUTE)
            .chosen("bioimpedance1996", "92 ± 1 bpm at 34 to 42 weeks, sitting and lying; 70 to 105");

    /** At rest and awake. */
    public static final Published PRESSURE = Published.named(
                    "arterial pressure at rest",
                    "MAP_0",
                    "mean arterial pressure of a woman at term, awake and at rest")
            .is("88", Unit.MILLIMETRE_OF_MERCURY)
            .measured("usselman2015-rest", "88 ± 3 mmHg at 33 weeks; 80 to 95");

    /** In the great veins. */
    public static final Published VENOUS = Published.named(
                    "central venous pressure", "CVP", "pressure in the great veins")
            .is("5", Unit.MILLIMETRE_OF_MERCURY)
            .in(Domain.NOT_NEGATIVE)
            .chosen("circulation-note", "usual");

    /** At rest and awake. */
    public static final Published STROKE = Published.named(
                    "stroke volume at rest", "SV_0", "blood that a beat brings, awake and at rest")
            .is("72", Unit.MILLILITRE)
            .chosen("bioimpedance1996", "6.1 L/min with 85 bpm, above 5.5 L/min after the puerperium; 60 to 85 mL");

    /** Of the arteries. */
    public static final Published COMPLIANCE = Published.named(
                    "arterial compliance", "C_a", "blood that arteries take for each mmHg")
            .is("1.6", Unit.MILLILITRE_PER_MILLIMETRE_OF_MERCURY)
            .chosen("circulation-note", "1 to 2 mL/mmHg");

    /** How a lower pressure helps the heart. */
    public static final Published UNLOADING = Published.named(
                    "unloading of the heart",
                    "a_SV",
                    "rise of the stroke volume for a fall of the pressure, both as shares")
            .is("0.5", Unit.ONE)
            .in(Domain.NOT_NEGATIVE)
            .fitted("secher1978", "stroke volume +17 % with a pressure of −40 %; 0.2 to 0.8");

    /** How fast. */
    public static final Published UNLOADING_DELAY = Published.named(
                    "delay of the stroke volume", "τ_SV", "time constant with which the stroke volume follows")
            .is("5", Unit.SECOND)
            .chosen("circulation-note", "a few beats");

    /**
     * What the equations need.
     *
     * @param heartRate HR_0 [bpm]
     * @param pressure MAP_0 [mmHg]
     * @param venous CVP [mmHg]
     * @param stroke SV_0 [L]
     * @param compliance C_a [L/mmHg]
     * @param unloading a_SV [1]
     * @param unloadingDelay τ_SV [min]
     */
    public record Parameters(
            double heartRate,
            double pressure,
            double venous,
            double stroke,
            double compliance,
            double unloading,
            double unloadingDelay) {}

    /** The room under the settings of a case. */
    public static Arteries of(Values set) {
        return new Arteries(new Parameters(
                set.value(HEART_RATE),
                set.value(PRESSURE),
                set.value(VENOUS),
                set.value(STROKE),
                set.value(COMPLIANCE),
                set.value(UNLOADING),
                set.value(UNLOADING_DELAY)));
    }

    /** SVR_0, resistance of a woman who is awake and at rest [mmHg·min/L]. */
    public double resistanceAtRest() {
        return (parameters.pressure - parameters.venous) / output(0, parameters.stroke);
    }

    /** CO [L/min] of a heart that beats so much faster than at rest [bpm], at a stroke volume [L]. */
    public double output(double faster, double stroke) {
        return (parameters.heartRate + faster) * stroke;
    }

    /** MAP at which what flows in [L/min] runs off through a resistance [mmHg·min/L], in mmHg. */
    public double pressure(double output, double resistance) {
        return parameters.venous + output * resistance;
    }

    /** What runs off at a pressure [mmHg] through a resistance [mmHg·min/L], in L/min. */
    public double runOff(double pressure, double resistance) {
        return (pressure - parameters.venous) / resistance;
    }

    /** Rise or fall of the pressure by a flow [L/min], in mmHg/min. */
    public double pressureRate(double flow) {
        return flow / parameters.compliance;
    }

    /** SV towards which a stroke volume at rest [L] goes when a share of the pressure at rest is missing [L]. */
    public double strokeCalled(double atRest, double missing) {
        double share = Math.min(MOST_UNLOADED, Math.max(LEAST_UNLOADED, missing));
        return atRest * (1 + parameters.unloading * share);
    }

    /** Approach to or departure from a stroke volume, SV/τ_SV [L/min]. */
    public double strokeRate(double stroke) {
        return stroke / parameters.unloadingDelay;
    }
}
