package org.oxytocinlab.engine.physiology;

import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Published.Domain;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.quantity.Values;

/**
 * Pituitary: secretes oxytocin of its own, for now at its mean rate.
 *
 * <pre>  Q = Q_tonic + λ·M        C_endo = Q/CL  </pre>
 *
 * Assumes the mean of tonic and pulsatile secretion before labour. Source: [fuchs1991].
 */
public record Pituitary(Parameters parameters) {
    /** Secretion between pulses. */
    public static final Published TONIC = Published.named("tonic secretion", "Q_tonic", "secretion between pulses")
            .is("1.16", Unit.MILLIUNIT_PER_MINUTE)
            .in(Domain.NOT_NEGATIVE)
            .fitted("uvnas2019", "basal level 1.0 µU/mL = 1.67 pg/mL with pulses");

    /** Oxytocin in one pulse. */
    public static final Published PULSE = Published.named("secretory pulse", "M", "oxytocin in one pulse")
            .is("6", Unit.MILLIUNIT)
            .in(Domain.NOT_NEGATIVE)
            .derived("fuchs1991", "pulse amplitude about 1.0 µU/mL times volume");

    /** Pulses before labour. */
    public static final Published PULSE_RATE = Published.named("secretory pulse rate", "λ", "pulses before labour")
            .is("1.2", Unit.PER_THIRTY_MINUTES)
            .in(Domain.NOT_NEGATIVE)
            .measured("fuchs1991", "abstract: 1.2 pulses per 30 min before labour");

    /** What an epidural leaves of her secretion. */
    public static final Published EPIDURAL = Published.named(
                    "secretion with an epidural", "e_Epi", "her secretion of oxytocin with an epidural, as a share")
            .is("0.8", Unit.ONE)
            .in(Domain.FRACTION)
            .chosen("rahm2002", "plasma oxytocin fell with an epidural and rose in controls; direction only");

    /**
     * What the equation needs.
     *
     * @param tonic Q_tonic, secretion between pulses [mU/min]
     * @param pulse M, oxytocin in one pulse [mU]
     * @param pulseRate λ, pulses [1/min]
     */
    public record Parameters(double tonic, double pulse, double pulseRate) {}

    /** The room under the settings of a case. */
    public static Pituitary of(Values set) {
        return new Pituitary(new Parameters(set.value(TONIC), set.value(PULSE), set.value(PULSE_RATE)));
    }

    /** Q, mean secretion [mU/min]. */
    public double secretionRate() {
        return parameters.tonic + parameters.pulseRate * parameters.pulse;
    }
}
