package org.oxytocinlab.engine.physiology;

import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Published.Domain;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.quantity.Values;

/**
 * Pituitary: secretes oxytocin of its own, in pulses that come more often as labour goes on; or at the mean of them.
 *
 * <pre>
 *   Q = e_Epi·[Q_tonic + Σ M·δ(t − t_i)]        mean Q = e_Epi·(Q_tonic + λ·M)        C_endo = Q/CL
 *   from crowning to birth, without an epidural:  Q + (k_birth − 1)·mean Q
 * </pre>
 *
 * Assumes pulses of one size at random times, and a steady surge from crowning on. Source: [fuchs1991]; [uvnas2019] for the
 * surge, [goodfellow1983] for its absence with an epidural.
 */
public record Pituitary(Parameters parameters) {

    /** How far a labour has come, as far as her own secretion knows it. */
    public enum StageOfLabour {
        /** The uterus is not half awake. */
        BEFORE,
        /** Up to full dilatation. */
        FIRST,
        /** From full dilatation to crowning. */
        SECOND,
        /** From crowning to birth. */
        CROWNING
    }

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

    /** Pulses in the first stage. */
    public static final Published FIRST_STAGE_RATE = Published.named(
                    "secretory pulse rate in the first stage", "λ_1", "pulses in the first stage of labour")
            .is("4.2", Unit.PER_THIRTY_MINUTES)
            .in(Domain.NOT_NEGATIVE)
            .measured("fuchs1991", "abstract: 4.2 pulses per 30 min in the first stage");

    /** Pulses in the second stage. */
    public static final Published SECOND_STAGE_RATE = Published.named(
                    "secretory pulse rate in the second stage", "λ_2", "pulses in the second stage of labour")
            .is("6.7", Unit.PER_THIRTY_MINUTES)
            .in(Domain.NOT_NEGATIVE)
            .measured("fuchs1991", "abstract: 6.7 pulses per 30 min in the second stage; no rise with an epidural");

    /** How far secretion rises at birth. */
    public static final Published SURGE = Published.named(
                    "surge at birth", "k_birth", "her secretion from crowning to birth over that of the second stage")
            .is("3.5", Unit.ONE)
            .measured("uvnas2019", "3- to 4-fold maximal rise at birth; the middle");

    /**
     * What the equation needs.
     *
     * @param tonic Q_tonic, secretion between pulses [mU/min]
     * @param pulse M, oxytocin in one pulse [mU]
     * @param before λ, pulses before labour [1/min]
     * @param first λ_1, pulses in the first stage [1/min]
     * @param second λ_2, pulses in the second stage [1/min]
     * @param surge k_birth, what secretion is multiplied by at birth [1]
     * @param left e_Epi, what an epidural leaves of all this, 1 without one [1]
     */
    public record Parameters(
            double tonic, double pulse, double before, double first, double second, double surge, double left) {}

    /** The room under the settings of a case, without an epidural. */
    public static Pituitary of(Values set) {
        return of(set, false);
    }

    /** The room of a woman with or without an epidural, under which the rate does not rise towards birth. */
    public static Pituitary of(Values set, boolean epidural) {
        double first = set.value(FIRST_STAGE_RATE);
        return new Pituitary(new Parameters(
                set.value(TONIC),
                set.value(PULSE),
                set.value(PULSE_RATE),
                first,
                epidural ? first : set.value(SECOND_STAGE_RATE),
                epidural ? 1 : set.value(SURGE),
                epidural ? set.value(EPIDURAL) : 1));
    }

    /** Q before labour, mean secretion [mU/min]. */
    public double secretionRate() {
        return meanRate(StageOfLabour.BEFORE);
    }

    /** Q, mean secretion in a stage of labour [mU/min]. */
    public double meanRate(StageOfLabour stage) {
        return tonicRate() + pulseRate(stage) * pulseMass() + surgeRate(stage);
    }

    /** What is secreted beside tone and pulses in a stage of labour [mU/min]. */
    public double surgeRate(StageOfLabour stage) {
        return stage == StageOfLabour.CROWNING ? (parameters.surge - 1) * meanRate(StageOfLabour.SECOND) : 0;
    }

    /** Secretion between pulses [mU/min]. */
    public double tonicRate() {
        return parameters.left * parameters.tonic;
    }

    /** Oxytocin in one pulse [mU]. */
    public double pulseMass() {
        return parameters.left * parameters.pulse;
    }

    /** λ, pulses in a stage of labour [1/min]. */
    public double pulseRate(StageOfLabour stage) {
        return switch (stage) {
            case BEFORE -> parameters.before;
            case FIRST -> parameters.first;
            case SECOND, CROWNING -> parameters.second;
        };
    }

    /** The highest rate of all stages [1/min]. */
    public double highestPulseRate() {
        return Math.max(parameters.before, Math.max(parameters.first, parameters.second));
    }
}
