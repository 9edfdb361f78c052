package org.oxytocinlab.app.output;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A number as result files print it: at most 9 significant digits, a point, no superfluous zeros, in every country.
 * Whole numbers up to 1e15 are plain; sizes below 1e-6 or from 1e15 take an exponent ("1.5e-7"); zero has no sign.
 */
public final class NumberText {

    /** Digits that another machine almost always agrees on. */
    private static final int DIGITS = 9;

    private static final double TEN_DIGITS = 1e9;
    private static final double SMALLEST_PLAIN = 1e-6;
    private static final double LARGEST_PLAIN = 1e15;

    /** Powers that a double holds exactly, so that scaling rounds only once. */
    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private NumberText() {}

    /** The number in text; empty when it is not a number or not finite. */
    public static String of(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        double size = Math.abs(value);
        if (size < LARGEST_PLAIN && size == Math.rint(size)) {
            return Long.toString((long) value);
        }
        if (size < SMALLEST_PLAIN || size >= LARGEST_PLAIN) {
            return scientific(value);
        }
        return size < TEN_DIGITS ? decimal(value, size) : rounded(value).toPlainString();
    }

    /** Most of the numbers of a table; a decimal library took longer than the simulation when the program is cold. */
    private static String decimal(double value, double size) {
        int places = DIGITS;
        for (double limit = 1; size >= limit; limit *= 10) {
            places--;
        }
        for (double limit = 0.1; size < limit; limit /= 10) {
            places++;
        }
        long digits = Math.round(size * POWERS[places]);
        while (places > 0 && digits % 10 == 0) {
            digits /= 10;
            places--;
        }
        String text = Long.toString(digits);
        String padded = text.length() > places ? text : "0".repeat(places + 1 - text.length()) + text;
        int point = padded.length() - places;
        String number = places == 0 ? padded : padded.substring(0, point) + "." + padded.substring(point);
        return value < 0 ? "-" + number : number;
    }

    private static String scientific(double value) {
        BigDecimal rounded = rounded(value);
        int exponent = rounded.precision() - rounded.scale() - 1;
        return rounded.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
    }

    private static BigDecimal rounded(double value) {
        return new BigDecimal(value)
                .round(new MathContext(DIGITS, RoundingMode.HALF_EVEN))
                .stripTrailingZeros();
    }
}
