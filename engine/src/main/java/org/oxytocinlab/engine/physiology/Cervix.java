package org.oxytocinlab.engine.physiology;

import org.oxytocinlab.engine.quantity.Exponential;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Published.Domain;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.quantity.Values;

/**
 * Cervix: opens as the uterus works, slowly at first and faster from about 5 cm.
 *
 * <pre>  dd/dt = par·k_d·(M/200)·[g0 + (1 − g0)/(1 + e^(−(d − d_c)/w))]·W        up to 10 cm  </pre>
 *
 * M is the expected activity in Montevideo units, W the awakening of the uterus: contractions of a uterus that is not awake
 * open nothing. Assumes no arrest: whether labour ends in a caesarean is not for this model to say. Source: [harper2012],
 * [zhang2010].
 */
public record Cervix(Parameters parameters) {
    /** Full dilatation [cm]. */
    public static final double FULL = 10;

    /** Activity at which the rate holds [Montevideo units]. */
    private static final double REFERENCE = 200;

    /** How fast it opens. */
    public static final Published RATE = Published.named(
                    "cervical rate",
                    "k_d",
                    "dilatation beyond the midpoint, at 200 Montevideo units and full awakening")
            .is("2.45", Unit.CENTIMETRE_PER_HOUR)
            .in(Domain.NOT_NEGATIVE)
            .fitted("harper2012", "median 3.8 h from 4 to 10 cm, nulliparous");

    /** How fast it opens in a slow labour. */
    public static final Published SLOW_RATE = Published.named(
                    "cervical rate in slow labour", "k_slow", "the same where labour is slow")
            .is("1.2", Unit.CENTIMETRE_PER_HOUR)
            .in(Domain.NOT_NEGATIVE)
            .chosen("labour-note", "a slow cervix among those that the population draws");

    /** Parous women are faster. */
    public static final Published PARITY = Published.named(
                    "parity factor", "par", "factor on the cervical rate after an earlier birth")
            .is("1.6", Unit.ONE)
            .fitted("harper2012", "median 2.4 h from 4 to 10 cm, parous");

    /** What the narrow cervix is worth. */
    public static final Published LATENT = Published.named(
                    "latent share", "g0", "rate of a narrow cervix as a share of that of a wide one")
            .is("0.5", Unit.ONE)
            .in(Domain.FRACTION)
            .fitted("harper2012", "ratio of the rate after 6 cm to that before");

    /** Where the rate turns. */
    public static final Published MIDPOINT = Published.named(
                    "midpoint of dilatation", "d_c", "dilatation at which the rate is half way between slow and fast")
            .is("5", Unit.CENTIMETRE)
            .fitted("zhang2010", "slow up to 6 cm, faster after it");

    /** How sharply it turns. */
    public static final Published WIDTH = Published.named(
                    "width of the turn", "w", "how many centimetres the turn takes")
            .is("0.7", Unit.CENTIMETRE)
            .fitted("zhang2010", "slow up to 6 cm, faster after it");

    /** Where an induction begins. */
    public static final Published AT_START = Published.named(
                    "dilatation at the start", "d_0", "dilatation with which induction or spontaneous labour begins")
            .is("2", Unit.CENTIMETRE)
            .in(Domain.NOT_NEGATIVE)
            .chosen("labour-note", "1 to 3 cm at induction, 1.5 to 2.5 cm in spontaneous labour");

    /** Where a slow labour is met. */
    public static final Published SLOW_AT_START = Published.named(
                    "dilatation of a slow labour", "d_slow", "dilatation with which a slow labour is met")
            .is("4", Unit.CENTIMETRE)
            .in(Domain.NOT_NEGATIVE)
            .chosen("labour-note", "where slow progress is diagnosed in the trials of augmentation");

    /**
     * What the equation needs.
     *
     * @param rate par·k_d [cm/min]
     * @param latent g0 [1]
     * @param midpoint d_c [cm]
     * @param width w [cm]
     */
    public record Parameters(double rate, double latent, double midpoint, double width) {}

    /**
     * The room under the settings of a case.
     *
     * @param rate par·k_d of this woman [cm/min]
     */
    public static Cervix of(Values set, double rate) {
        return new Cervix(new Parameters(
                rate,
                set.value(LATENT),
                Unit.CENTIMETRE.fromInternal(set.value(MIDPOINT)),
                Unit.CENTIMETRE.fromInternal(set.value(WIDTH))));
    }

    /**
     * How fast it opens [cm/min].
     *
     * @param dilatation d [cm]
     * @param activity M, expected activity [Montevideo units]
     * @param awake W, 0 to 1 [1]
     */
    public double dilatationRate(double dilatation, double activity, double awake) {
        double turned = 1 / (1 + Exponential.of(-(dilatation - parameters.midpoint) / parameters.width));
        double share = parameters.latent + (1 - parameters.latent) * turned;
        return parameters.rate * (activity / REFERENCE) * share * awake;
    }
}
