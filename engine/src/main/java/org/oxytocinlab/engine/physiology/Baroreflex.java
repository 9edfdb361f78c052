package org.oxytocinlab.engine.physiology;

import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Published.Domain;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.quantity.Values;

/**
 * Baroreflex: a pressure below that at rest makes the heart beat faster and the vessels narrower.
 *
 * <pre>
 *   e = MAP_rest − MAP
 *   dΔHR/dt = (g·G_H·e − ΔHR)/τ_H      g·G_H·e from −30 to 55 bpm
 *   du/dt = (g·G_s·e − u)/τ_s          g·G_s·e from −0.3 to 0.7
 * </pre>
 *
 * g is what anaesthesia leaves. Assumes that the reflex defends the pressure at rest under that anaesthesia, and that it works
 * alike in both directions within its limits. Source: [blake-reflex], [usselman2015].
 */
public record Baroreflex(Parameters parameters) {
    private static final double SLOWEST = -30;
    private static final double FASTEST = 55;
    private static final double WIDEST = -0.3;
    private static final double NARROWEST = 0.7;

    /** How the heart answers. */
    public static final Published HEART_GAIN = Published.named(
                    "reflex heart rate gain", "G_H", "rise of the heart rate for each mmHg that is missing")
            .is("1.05", Unit.BEAT_PER_MINUTE_PER_MILLIMETRE_OF_MERCURY)
            .in(Domain.NOT_NEGATIVE)
            .fitted("thomas2007", "17 bpm after 5 IU; about 0.7-1.2 by sensitivity in late pregnancy; CV 40 %");

    /** How fast the heart answers. */
    public static final Published HEART_DELAY = Published.named(
                    "reflex heart rate delay", "τ_H", "time constant with which the heart rate follows")
            .is("6", Unit.SECOND)
            .fitted("thomas2007", "heart rate highest soon after the pressure is lowest");

    /** How vessels answer. */
    public static final Published VESSEL_GAIN = Published.named(
                    "reflex constriction gain", "G_s", "rise of the resistance, as a share, for each mmHg missing")
            .is("0.003", Unit.PER_MILLIMETRE_OF_MERCURY)
            .in(Domain.NOT_NEGATIVE)
            .fitted("usselman2015", "transduction into vessels is blunted in pregnancy; 0.002 to 0.015");

    /** How fast vessels answer. */
    public static final Published VESSEL_DELAY = Published.named(
                    "reflex constriction delay", "τ_s", "time constant with which the vessels follow")
            .is("14", Unit.SECOND)
            .fitted("thomas2007", "pressure on its way back within minutes");

    /**
     * What the equations need.
     *
     * @param heartGain G_H [bpm/mmHg]
     * @param heartDelay τ_H [min]
     * @param vesselGain G_s [1/mmHg]
     * @param vesselDelay τ_s [min]
     */
    public record Parameters(double heartGain, double heartDelay, double vesselGain, double vesselDelay) {}

    /** The room under the settings of a case. */
    public static Baroreflex of(Values set) {
        return new Baroreflex(new Parameters(
                set.value(HEART_GAIN), set.value(HEART_DELAY), set.value(VESSEL_GAIN), set.value(VESSEL_DELAY)));
    }

    /** Rise of the heart rate that is called for [bpm] by a missing pressure [mmHg], with what is left of the reflex. */
    public double heartCalled(double missing, double left) {
        return Math.min(FASTEST, Math.max(SLOWEST, left * parameters.heartGain * missing));
    }

    /** Approach to or departure from a rise of the heart rate, ΔHR/τ_H [bpm/min]. */
    public double heartRate(double rise) {
        return rise / parameters.heartDelay;
    }

    /** Constriction that is called for, as a share, by a missing pressure [mmHg], with what is left of the reflex. */
    public double vesselsCalled(double missing, double left) {
        return Math.min(NARROWEST, Math.max(WIDEST, left * parameters.vesselGain * missing));
    }

    /** Approach to or departure from a constriction, u/τ_s [1/min]. */
    public double vesselRate(double constriction) {
        return constriction / parameters.vesselDelay;
    }
}
