package org.oxytocinlab.app.expectation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;

/** A number as a verdict prints it: exactly enough to see why it was judged so. */
final class Shown {

    private static final MathContext DIGITS = new MathContext(7, RoundingMode.HALF_EVEN);

    private Shown() {}

    /** The number with its unit. */
    static String of(double value, Unit unit) {
        return new Quantity(new BigDecimal(value).round(DIGITS), unit).toString();
    }

    /** A number counted in one unit, shown in another of the same kind. */
    static String of(double value, Unit counted, Unit shown) {
        return of(convert(value, counted, shown), shown);
    }

    /** The same thing, counted in another unit of its kind. */
    static double convert(double value, Unit from, Unit to) {
        return from == to || !Double.isFinite(value)
                ? value
                : to.fromInternal(from.internal(BigDecimal.valueOf(value)));
    }
}
