package org.oxytocinlab.charts.ink;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import org.jspecify.annotations.Nullable;

/** Numbers as a figure prints them, the same in every country: a true minus, thin spaces from 10 000 on. */
public final class Numbers extends NumberFormat {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_UNGROUPED = 4;

    private final int decimals;

    private Numbers(int decimals) {
        this.decimals = decimals;
    }

    /** A format with as many decimals as the step of an axis needs. */
    public static Numbers forStep(double step) {
        int decimals = 0;
        for (double s = step; decimals < 9 && Math.abs(s - Math.rint(s)) > 1e-6 * s; s *= 10) {
            decimals++;
        }
        return new Numbers(decimals);
    }

    /** A value with about three digits, for a remark. */
    public static String rounded(double value) {
        double size = Math.abs(value);
        return text(value, size >= 100 ? 0 : size >= 10 ? 1 : 2);
    }

    /** A value with at most about three digits, and no zeros that say nothing. */
    public static String shortest(double value) {
        String text = rounded(value);
        int end = text.length();
        while (text.indexOf('.') >= 0 && (text.charAt(end - 1) == '0' || text.charAt(end - 1) == '.')) {
            end--;
            if (text.charAt(end) == '.') {
                break;
            }
        }
        return text.substring(0, end);
    }

    /** A value with a fixed number of decimals. */
    public static String text(double value, int decimals) {
        BigDecimal number = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        String digits = number.abs().toPlainString();
        return (number.signum() < 0 ? "\u2212" : "") + grouped(digits);
    }

    private static String grouped(String digits) {
        int point = digits.indexOf('.');
        int whole = point < 0 ? digits.length() : point;
        if (whole <= LONGEST_UNGROUPED) {
            return digits;
        }
        StringBuilder text = new StringBuilder(digits);
        for (int at = whole - 3; at > 0; at -= 3) {
            text.insert(at, '\u2009');
        }
        return text.toString();
    }

    @Override
    public StringBuffer format(double number, StringBuffer to, FieldPosition ignored) {
        return to.append(text(number, decimals));
    }

    @Override
    public StringBuffer format(long number, StringBuffer to, FieldPosition ignored) {
        return to.append(text((double) number, decimals));
    }

    @Override
    public @Nullable Number parse(String source, ParsePosition position) {
        throw new UnsupportedOperationException("figures are not read");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Numbers numbers && numbers.decimals == decimals;
    }

    @Override
    public int hashCode() {
        return decimals;
    }
}
