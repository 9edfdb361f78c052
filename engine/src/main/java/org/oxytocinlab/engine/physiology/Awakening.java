package org.oxytocinlab.engine.physiology;

import org.apache.commons.math3.util.FastMath;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Published.Domain;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.quantity.Values;

/**
 * Awakening of the uterus: contractions that last make the uterus contract by itself.
 *
 * <pre>
 *   dW/dt = (ln 2/τ_W)·a·(1 − W) − (ln 2/τ_F)·q·W
 *   W → W + w_r·(1 − W) when the membranes are ruptured
 *   a = (M − M_q)/(M_full − M_q), 0 to 1.5        q = 1 − M/M_q, 0 to 1
 * </pre>
 *
 * W is 0 in a quiet uterus and near 1 in established labour. It stands for what rises with lasting contractions: gap
 * junctions, local prostaglandin, oxytocin of the decidua. Nobody can measure it. Assumes that below M_q nothing awakens and
 * W fades, so that a resting woman does not fall into labour; and that rupture sets prostaglandin free at once. Source:
 * [labour-note].
 */
public record Awakening(Parameters parameters) {
    private static final double MOST = 1.5;
    private static final double LN2 = FastMath.log(2);

    /** How fast it awakens. */
    public static final Published TIME = Published.named(
                    "awakening time", "τ_W", "half-life of what is still asleep, at full activity")
            .is("3.0", Unit.HOUR)
            .fitted("merrill1999", "1.9 and 2.0 h saved by 4.5 against 1.5 mU/min every 30 min");

    /** Activity that awakens nothing. */
    public static final Published QUIET = Published.named(
                    "quiet activity", "M_q", "Montevideo units up to which nothing awakens and W fades")
            .is("40", Unit.MONTEVIDEO_UNIT)
            .chosen("labour-note", "above the 14 MVU of the resting uterus of this model");

    /** Activity at which the half-life holds. */
    public static final Published FULL = Published.named(
                    "full activity", "M_full", "Montevideo units at which the awakening time holds")
            .is("200", Unit.MONTEVIDEO_UNIT)
            .chosen("labour-note", "what is called adequate");

    /** How slowly it fades. */
    public static final Published FADING = Published.named(
                    "fading of labour", "τ_F", "half-life of the awakening without any contraction")
            .is("24", Unit.HOUR)
            .chosen("labour-note", "a short trial of the drug passes, a night of rest does not undo a labour");

    /** What amniotomy does. */
    public static final Published RUPTURE = Published.named(
                    "awakening by rupture",
                    "w_r",
                    "share of what is still asleep that awakens when membranes are ruptured")
            .is("0.45", Unit.ONE)
            .in(Domain.FRACTION)
            .fitted("macones2012", "19.0 against 21.3 h to birth with early amniotomy, first births; from memory");

    /** Where an induction begins. */
    public static final Published AT_INDUCTION = Published.named(
                    "awakening at induction", "W_0", "awakening with which an induction begins")
            .is("0", Unit.ONE)
            .in(Domain.FRACTION)
            .chosen("labour-note", "a quiet uterus");

    /** Where a spontaneous labour is met. */
    public static final Published IN_LABOUR = Published.named(
                    "awakening in labour", "W_s", "awakening with which a spontaneous or a slow labour begins")
            .is("0.8", Unit.ONE)
            .in(Domain.FRACTION)
            .chosen("labour-note", "near established labour at 2 cm");

    /**
     * What the equation needs.
     *
     * @param time τ_W [min]
     * @param quiet M_q [mmHg/10 min]
     * @param full M_full, above M_q [mmHg/10 min]
     * @param fading τ_F [min]
     * @param rupture w_r [1]
     */
    public record Parameters(double time, double quiet, double full, double fading, double rupture) {}

    /**
     * The room under the settings of a case.
     *
     * @param pace factor on τ_W [1]
     */
    public static Awakening of(Values set, double pace) {
        return new Awakening(new Parameters(
                pace * set.value(TIME), set.value(QUIET), set.value(FULL), set.value(FADING), set.value(RUPTURE)));
    }

    /** What awakens under an activity [Montevideo units], as a share of all [1/min]. */
    public double awakeningRate(double awake, double activity) {
        double strength = (activity - parameters.quiet) / (parameters.full - parameters.quiet);
        return LN2 / parameters.time * Math.min(MOST, Math.max(0, strength)) * (1 - awake);
    }

    /** W after the membranes were ruptured. */
    public double afterRupture(double awake) {
        return awake + parameters.rupture * (1 - awake);
    }

    /** What falls asleep again under an activity [Montevideo units], as a share of all [1/min]. */
    public double fadingRate(double awake, double activity) {
        double quietness = Math.min(1, Math.max(0, 1 - activity / parameters.quiet));
        return LN2 / parameters.fading * quietness * awake;
    }
}
