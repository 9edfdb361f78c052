package org.oxytocinlab.app.output;

import java.util.Locale;

/** Numbers as a person reads them, not as a program does. */
public final class Words {

    /** Less than this is what the arithmetic of a computer leaves of nothing. */
    private static final double ROUNDING = 1e-9;

    private static final int MINUTES_PER_HOUR = 60;

    private Words() {}

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
    public static String clock(double minutes) {
        long whole = Math.round(minutes);
        long hours = whole / MINUTES_PER_HOUR;
        long rest = whole % MINUTES_PER_HOUR;
        if (hours == 0) {
            return rest + " min";
        }
        return rest == 0 ? hours + " h" : hours + " h " + rest + " min";
    }
}
