package org.oxytocinlab.app.expectation;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.QuantityFault;
import org.oxytocinlab.engine.quantity.QuantityText;
import org.oxytocinlab.engine.quantity.Unit;

/**
 * A quantity as it stands in a line, with its last printed digit: 99.0 % says more than 99 %.
 *
 * @param text as written
 * @param quantity what it means
 * @param halfDigit half a unit of the last printed digit, in the unit of the quantity
 */
record Printed(String text, Quantity quantity, double halfDigit) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?");
    private static final Pattern TAIL = Pattern.compile("(?:.* )?(" + NUMBER + ") ?(d|h|min|s)");

    /** Reads a quantity of this kind. */
    static Printed parse(String text, Dimension expected) throws ExpectationFault {
        if (text.isEmpty()) {
            throw new ExpectationFault(
                    "expected " + expected.words() + ", e.g. '" + expected.example() + "', found nothing");
        }
        try {
            Quantity quantity = QuantityText.parse(text, expected);
            return new Printed(text, quantity, halfDigit(text, quantity));
        } catch (QuantityFault e) {
            throw new ExpectationFault(String.valueOf(e.getMessage()));
        }
    }

    /** Whether the text is a number without a unit. */
    static boolean isBareNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** Whether a word begins a quantity. */
    static boolean isNumberLike(String word) {
        return NUMBER.matcher(word).lookingAt();
    }

    /** The value, counted in another unit of the same kind. */
    double in(Unit unit) {
        return convert(quantity, unit);
    }

    /** Half a unit of the last printed digit, counted in another unit of the same kind. */
    double halfDigitIn(Unit unit) {
        return convert(Quantity.of(halfDigit, quantity.unit()), unit);
    }

    private static double convert(Quantity quantity, Unit unit) {
        return quantity.unit() == unit ? quantity.value().doubleValue() : unit.fromInternal(quantity.internal());
    }

    private static double halfDigit(String text, Quantity quantity) throws QuantityFault {
        Matcher tail = TAIL.matcher(text);
        if (quantity.dimension() == Dimension.TIME && tail.matches()) {
            double size = halfOfLast(tail.group(1));
            Quantity one = QuantityText.parse("1 " + tail.group(2), Dimension.TIME);
            return size * convert(one, quantity.unit());
        }
        Matcher number = NUMBER.matcher(text);
        return number.lookingAt() ? halfOfLast(number.group()) : 0;
    }

    private static double halfOfLast(String digits) {
        return new BigDecimal(digits).ulp().doubleValue() / 2;
    }
}
