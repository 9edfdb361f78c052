package org.oxytocinlab.app.output;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as a person reads them, not as a program does. */
public final class Words {

    /** Less than this is what the arithmetic of a computer leaves of nothing. */
    private static final double ROUNDING = 1e-9;

    private static final int MINUTES_PER_HOUR = 60;

    private Words() {}

    /** Three significant digits, whole numbers in full: "4.08", "1920". */
    static String rounded(double value) {
        if (!Double.isFinite(value)) {
            return "none";
        }
        if (Math.abs(value) < ROUNDING) {
            return "0";
        }
        BigDecimal exact = new BigDecimal(value);
        BigDecimal three = exact.round(new MathContext(3, RoundingMode.HALF_EVEN));
        BigDecimal shown = three.scale() < 0 ? exact.setScale(0, RoundingMode.HALF_EVEN) : three;
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }

    /** A difference, with its sign: "+4.08", "-0.2". */
    static String signed(double value) {
        return value > ROUNDING ? "+" + rounded(value) : Double.isNaN(value) ? "" : rounded(value);
    }

    /** One decimal: "134.2". */
    static String tenths(double value) {
        return Double.isFinite(value)
                ? new BigDecimal(value).setScale(1, RoundingMode.HALF_EVEN).toPlainString()
                : "none";
    }

    /** The key of a source as a reader calls it: "Satin 1992". */
    public static String source(String key) {
        String words = key.replaceAll("(?<=[a-z])(?=[0-9]{4})", " ");
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** How long something lasted, to the minute; what lasted less does not vanish. */
    static String duration(double minutes) {
        return minutes > ROUNDING && minutes < 1 ? "under 1 min" : clock(minutes);
    }

    /** A time to the minute: "6 h 10 min". */
    static String clock(double minutes) {
        long whole = Math.round(minutes);
        long hours = whole / MINUTES_PER_HOUR;
        long rest = whole % MINUTES_PER_HOUR;
        if (hours == 0) {
            return rest + " min";
        }
        return rest == 0 ? hours + " h" : hours + " h " + rest + " min";
    }
}
