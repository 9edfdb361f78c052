package org.oxytocinlab.engine.physiology;

import org.oxytocinlab.engine.quantity.Power;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Published.Domain;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.quantity.Values;

/**
 * Uterus: how often and how strongly it contracts at a drive u; amplitude saturates first, frequency goes on.
 *
 * <pre>
 *   f    = B·f0 + Δf·u^nf/(EC_f^nf + u^nf)        contractions per 10 min
 *   A    = A0 + ΔA·u^nA/(EC_A^nA + u^nA)          above resting tone
 *   E_T  = u²/(EC_T² + u²);  tone = T0 + ΔT·E_T;  D = min(D0·(1 + E_T), share·10/f)
 *   MVU  = f·A;  UAI = 0.2·(D/2)·MVU              kPa·s per 15 min, D in s
 * </pre>
 *
 * B is the share of its receptors that no antagonist blocks, 1 without one; the drive u is what B has left already.
 * Assumes that the response follows the drive at once; the delay is the effect site's. Activity rises with the logarithm
 * of the rate, below 1200 kPa·s/15 min by frequency and amplitude, above mainly by frequency. Source: [bidgood1987],
 * [caldeyro1957].
 */
public record Uterus(Parameters parameters) {
    private static final String TARGETS = "0.8, 2.8, 3.4, 4.0, 4.8, 5.6, 6.2 per 10 min at 0 to 32 mU/min";
    private static final String PRESSURES = "18, 30, 38, 45, 52, 55, 56 mmHg at 0 to 32 mU/min";

    /** Contractions without any drive. */
    public static final Published FREQUENCY_AT_REST = Published.named(
                    "frequency at rest", "f0", "contractions without any drive")
            .is("0.8", Unit.PER_TEN_MINUTES)
            .chosen("bidgood1987", "before labour");

    /** Rise of frequency at an endless drive. */
    public static final Published FREQUENCY_RISE = Published.named(
                    "frequency rise", "Δf", "rise of frequency at unlimited drive")
            .is("8.0", Unit.PER_TEN_MINUTES)
            .in(Domain.NOT_NEGATIVE)
            .fitted("caldeyro1957", TARGETS);

    /** Drive for half of the rise of frequency. */
    public static final Published FREQUENCY_EC50 = Published.named(
                    "frequency EC50", "EC_f", "drive for half of the rise of frequency")
            .is("6.0", Unit.MICROUNIT_PER_MILLILITRE)
            .fitted("caldeyro1957", TARGETS);

    /** Steepness of frequency, shallow as activity rises with the logarithm of the rate. */
    public static final Published FREQUENCY_EXPONENT = Published.named(
                    "frequency exponent", "nf", "steepness of frequency")
            .is("0.53", Unit.ONE)
            .fitted("bidgood1987", TARGETS);

    /** Amplitude without any drive. */
    public static final Published AMPLITUDE_AT_REST = Published.named(
                    "amplitude at rest", "A0", "amplitude without any drive")
            .is("18", Unit.MILLIMETRE_OF_MERCURY)
            .chosen("justeves", "about 15 mmHg before labour");

    /** Rise of amplitude at an endless drive. */
    public static final Published AMPLITUDE_RISE = Published.named(
                    "amplitude rise", "ΔA", "rise of amplitude at unlimited drive")
            .is("40", Unit.MILLIMETRE_OF_MERCURY)
            .in(Domain.NOT_NEGATIVE)
            .fitted("caldeyro1957", PRESSURES);

    /** Drive for half of the rise of amplitude. */
    public static final Published AMPLITUDE_EC50 = Published.named(
                    "amplitude EC50", "EC_A", "drive for half of the rise of amplitude")
            .is("1.45", Unit.MICROUNIT_PER_MILLILITRE)
            .fitted("caldeyro1957", PRESSURES);

    /** Steepness of amplitude. */
    public static final Published AMPLITUDE_EXPONENT = Published.named(
                    "amplitude exponent", "nA", "steepness of amplitude")
            .is("1.2", Unit.ONE)
            .fitted("bidgood1987", PRESSURES);

    /** Resting tone without any drive. */
    public static final Published TONE_AT_REST = Published.named(
                    "resting tone at rest", "T0", "resting tone without any drive")
            .is("10", Unit.MILLIMETRE_OF_MERCURY)
            .in(Domain.NOT_NEGATIVE)
            .measured("barnard", "baseline 8-12 mmHg");

    /** Rise of tone at an endless drive. */
    public static final Published TONE_RISE = Published.named("tone rise", "ΔT", "rise of tone at unlimited drive")
            .is("25", Unit.MILLIMETRE_OF_MERCURY)
            .in(Domain.NOT_NEGATIVE)
            .chosen("barnard", "tetanic picture after a bolus");

    /** Drive for half of the rise of tone. */
    public static final Published TONE_EC50 = Published.named("tone EC50", "EC_T", "drive for half of the rise of tone")
            .is("60", Unit.MICROUNIT_PER_MILLILITRE)
            .chosen("barnard", "far above any infusion in labour");

    /** Duration of a contraction. */
    public static final Published DURATION = Published.named(
                    "contraction duration", "D0", "duration of a contraction; twice as long at unlimited drive")
            .is("70", Unit.SECOND)
            .chosen("laborwatch", "40-90 s");

    /** Longest contraction as a share of the interval, so that contractions do not run into each other. */
    public static final Published LONGEST_SHARE = Published.named(
                    "longest contraction", "share", "longest contraction, as a share of the mean interval")
            .is("0.85", Unit.ONE)
            .in(Domain.FRACTION)
            .chosen("bidgood1987", "keeps a pause between contractions");

    /**
     * What the equations need.
     *
     * @param frequency f0 to nf, contractions [1/10 min] against drive [µU/mL]
     * @param amplitude A0 to nA, amplitude [mmHg] against drive [µU/mL]
     * @param tone T0, ΔT, EC_T with exponent 2, resting tone [mmHg] against drive [µU/mL]
     * @param duration D0, duration of a contraction [min]
     * @param longestShare longest contraction as a share of the mean interval [1]
     */
    public record Parameters(
            Response frequency, Response amplitude, Response tone, double duration, double longestShare) {}

    /** Steepness of the tone, by construction. */
    private static final double TONE_EXPONENT = 2;

    /** The room under the settings of a case. */
    public static Uterus of(Values set) {
        return new Uterus(new Parameters(
                response(set, FREQUENCY_AT_REST, FREQUENCY_RISE, FREQUENCY_EC50, set.value(FREQUENCY_EXPONENT)),
                response(set, AMPLITUDE_AT_REST, AMPLITUDE_RISE, AMPLITUDE_EC50, set.value(AMPLITUDE_EXPONENT)),
                response(set, TONE_AT_REST, TONE_RISE, TONE_EC50, TONE_EXPONENT),
                set.value(DURATION),
                set.value(LONGEST_SHARE)));
    }

    /** The same uterus, whose contractions have this share of their amplitude. */
    public Uterus relaxed(double share) {
        Response amplitude = parameters.amplitude;
        return new Uterus(new Parameters(
                parameters.frequency,
                new Response(
                        share * amplitude.atRest, share * amplitude.rise, amplitude.halfEffect, amplitude.exponent),
                parameters.tone,
                parameters.duration,
                parameters.longestShare));
    }

    private static Response response(
            Values set, Published atRest, Published rise, Published halfEffect, double exponent) {
        return new Response(set.value(atRest), set.value(rise), set.value(halfEffect), exponent);
    }

    /**
     * A Hill response above a value at rest.
     *
     * @param atRest value without any drive [unit of the response]
     * @param rise rise at an endless drive [unit of the response]
     * @param halfEffect drive for half of the rise [µU/mL]
     * @param exponent steepness [1]
     */
    public record Response(double atRest, double rise, double halfEffect, double exponent) {

        /** The share of the rise at a drive of 0 or more [µU/mL], 0 to 1. */
        double share(double drive) {
            return part(Power.of(drive / halfEffect, exponent));
        }

        /** The rises at many drives at once. */
        void rises(double[] drives, int count, double[] rises) {
            for (int i = 0; i < count; i++) {
                rises[i] = drives[i] / halfEffect;
            }
            Power.raise(rises, count, exponent);
            for (int i = 0; i < count; i++) {
                rises[i] = rise * part(rises[i]);
            }
        }

        private static double part(double power) {
            return power == Double.POSITIVE_INFINITY ? 1 : power / (power + 1);
        }

        double value(double drive) {
            return atRest + rise * share(drive);
        }
    }

    /**
     * All that the uterus does at a drive.
     *
     * @param frequency f, contractions [1/10 min]
     * @param amplitude A, above tone [mmHg]
     * @param tone resting tone [mmHg]
     * @param duration D, of a contraction [min]
     */
    public record Activity(double frequency, double amplitude, double tone, double duration) {

        /** f·A, Montevideo units [mmHg/10 min]. */
        public double montevideoUnits() {
            return Uterus.montevideoUnits(frequency, amplitude);
        }

        /** UAI, active contraction area [kPa·s/15 min]; half the duration times the peak is the area of a pulse. */
        public double integral() {
            return Uterus.integral(duration, montevideoUnits());
        }
    }

    /** f·A, Montevideo units [mmHg/10 min] of contractions f [1/10 min] of an amplitude A [mmHg]. */
    public static double montevideoUnits(double frequency, double amplitude) {
        return frequency * amplitude;
    }

    /** UAI [kPa·s/15 min] of contractions of a duration [min] and Montevideo units [mmHg/10 min]. */
    public static double integral(double duration, double montevideoUnits) {
        return 0.2 * (60 * duration / 2) * montevideoUnits;
    }

    /**
     * What it does.
     *
     * @param drive u [µU/mL]
     * @param unblocked B, 1 without an antagonist [1]
     */
    public Activity activity(double drive, double unblocked) {
        double frequency = frequency(drive, unblocked);
        return new Activity(frequency, amplitude(drive), tone(drive), duration(drive, frequency));
    }

    /** f, contractions [1/10 min], with a share B of the receptors unblocked. */
    public double frequency(double drive, double unblocked) {
        return restingFrequency(unblocked) + parameters.frequency.rise * parameters.frequency.share(drive);
    }

    /** f − B·f0, contractions by the drive alone [1/10 min], at many drives at once. */
    public void drivenFrequencies(double[] drives, int count, double[] driven) {
        parameters.frequency.rises(drives, count, driven);
    }

    /** B·f0, contractions without any drive [1/10 min]. */
    public double restingFrequency(double unblocked) {
        return unblocked * parameters.frequency.atRest;
    }

    /** A, above tone [mmHg]. */
    public double amplitude(double drive) {
        return parameters.amplitude.value(drive);
    }

    /** A at many drives at once. */
    public void amplitudes(double[] drives, int count, double[] amplitudes) {
        parameters.amplitude.rises(drives, count, amplitudes);
        for (int i = 0; i < count; i++) {
            amplitudes[i] = parameters.amplitude.atRest + amplitudes[i];
        }
    }

    /** Resting tone [mmHg]. */
    public double tone(double drive) {
        return parameters.tone.value(drive);
    }

    /** D, of a contraction [min], of which there are f [1/10 min]. */
    public double duration(double drive, double frequency) {
        double unhindered = parameters.duration * (1 + parameters.tone.share(drive));
        return Math.min(unhindered, parameters.longestShare * 10 / frequency);
    }
}
