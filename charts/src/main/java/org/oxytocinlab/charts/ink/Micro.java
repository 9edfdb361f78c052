package org.oxytocinlab.charts.ink;

import java.util.regex.Pattern;

/** The letter µ, which a figure can print and a file should not need: units of files write u. */
public final class Micro {
    private static final Pattern PLAIN = Pattern.compile("(?<= )u(?=(g|U)\\b)");

    private Micro() {}

    /** "carbetocin 100 µg" for "carbetocin 100 ug". */
    public static String printed(String words) {
        return PLAIN.matcher(words).replaceAll("µ");
    }
}
