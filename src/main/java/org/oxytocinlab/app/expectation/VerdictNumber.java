package org.oxytocinlab.app.expectation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;

/** A number as a verdict prints it: exactly enough to see why it was judged so. */
final class VerdictNumber {

    private static final MathContext DIGITS = new MathContext(7, RoundingMode.HALF_EVEN);

    private static final int MINUTES_PER_HOUR = 60;

    private VerdictNumber() {}

    /** The number with its unit. */
    static String of(double value, Unit unit) {
        return new Quantity(new BigDecimal(value).round(DIGITS), unit).toString();
    }

    /** A number counted in one unit, shown in another of the same kind. */
    static String of(double value, Unit counted, Unit shown) {
        return of(convert(value, counted, shown), shown);
    }

    /** A time to the minute: "10 h 41 min". */
    static String clock(double minutes) {
        long whole = Math.round(minutes);
        return whole / MINUTES_PER_HOUR + " h " + whole % MINUTES_PER_HOUR + " min";
    }

    /** The same thing, counted in another unit of its kind. */
    static double convert(double value, Unit from, Unit to) {
        return from == to || !Double.isFinite(value)
                ? value
                : to.fromInternal(from.internal(BigDecimal.valueOf(value)));
    }
}
