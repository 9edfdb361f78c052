package org.oxytocinlab.app.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Push.Route;
import org.oxytocinlab.engine.quantity.Unit;

/**
 * How an event table counts.
 *
 * @param time unit of TIME and II
 * @param amount unit of AMT; RATE is in this unit per unit of time
 * @param hasMuscle whether compartment 1 is a depot, as in ADVAN2 and ADVAN4, and not plasma
 */
public record TableStyle(Unit time, Unit amount, boolean hasMuscle) {
    /** As {@link EventTable} writes: minutes, mU, and the muscle first. */
    public static final TableStyle OWN = new TableStyle(Unit.MINUTE, Unit.MILLIUNIT, true);

    private static final MathContext DIGITS = new MathContext(20);

    /** The compartment of a number, or null for one into which nothing can be given here. */
    @Nullable
    Route route(int compartment) {
        int plasma = hasMuscle ? EventTable.PLASMA : EventTable.MUSCLE;
        if (compartment == 0 || compartment == plasma) {
            return Route.VEIN;
        }
        return hasMuscle && compartment == EventTable.MUSCLE ? Route.MUSCLE : null;
    }

    /** A time in minutes. */
    BigDecimal minutes(BigDecimal written) {
        return written.multiply(minutes());
    }

    /** An amount in mU. */
    BigDecimal milliunits(BigDecimal written) {
        return written.multiply(milliunits());
    }

    /** A rate in mU/min. */
    BigDecimal perMinute(BigDecimal written) {
        BigDecimal milliunits = milliunits(written);
        return time == Unit.MINUTE ? milliunits : milliunits.divide(minutes(), DIGITS);
    }

    private BigDecimal minutes() {
        return BigDecimal.valueOf((long) time.internal(1.0));
    }

    private BigDecimal milliunits() {
        return BigDecimal.valueOf((long) amount.internal(1.0));
    }
}
