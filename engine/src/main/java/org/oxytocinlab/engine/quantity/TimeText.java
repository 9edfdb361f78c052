package org.oxytocinlab.engine.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of several parts as people write them: "6 h 10 min", "2h30", "37 min 13 s"; and weeks with days: "41+3". */
final class TimeText {
    private static final String NUMBER = "(\\d{1,9}(?:\\.\\d{1,9})?)";
    private static final Pattern PARTS = Pattern.compile("(?:" + NUMBER + " ?(?:d|days?)(?!\\p{Lower}) ?)?"
            + "(?:" + NUMBER + " ?(?:h|hours?|hrs?)(?!\\p{Lower}) ?)?"
            + "(?:" + NUMBER + " ?(?:min|minutes?|mins)(?!\\p{Lower}) ?)?"
            + "(?:" + NUMBER + " ?(?:s|secs?|seconds?))?");
    private static final Pattern SHORT = Pattern.compile("(\\d{1,3}) ?h ?([0-5]?\\d)");
    private static final Pattern WEEKS =
            Pattern.compile("(\\d{1,2}) ?(?:\\+|wk|w|weeks?) ?([0-6])(?: ?(?:wk|weeks?|d|days?))?");
    private static final int[] SECONDS = {86_400, 3600, 60, 1};
    private static final int FEWEST_PARTS = 2;
    private static final int DAYS_PER_WEEK = 7;

    private TimeText() {}

    /** The quantity, if the text is one of these; in minutes, or in seconds where they are written. */
    static Optional<Quantity> read(String text) {
        Matcher weeks = WEEKS.matcher(text);
        if (weeks.matches()) {
            int days = Integer.parseInt(weeks.group(1)) * DAYS_PER_WEEK + Integer.parseInt(weeks.group(2));
            return Optional.of(new Quantity(BigDecimal.valueOf(days), Unit.DAY_OF_PREGNANCY));
        }
        Matcher brief = SHORT.matcher(text);
        if (brief.matches()) {
            long minutes = 60L * Integer.parseInt(brief.group(1)) + Integer.parseInt(brief.group(2));
            return Optional.of(new Quantity(BigDecimal.valueOf(minutes), Unit.MINUTE));
        }
        Matcher parts = PARTS.matcher(text);
        return parts.matches() ? sum(parts) : Optional.empty();
    }

    private static Optional<Quantity> sum(Matcher parts) {
        BigDecimal seconds = BigDecimal.ZERO;
        int found = 0;
        for (int i = 0; i < SECONDS.length; i++) {
            String number = parts.group(i + 1);
            if (number != null) {
                seconds = seconds.add(new BigDecimal(number).multiply(BigDecimal.valueOf(SECONDS[i])));
                found++;
            }
        }
        if (found < FEWEST_PARTS) {
            return Optional.empty();
        }
        return Optional.of(parts.group(SECONDS.length) == null ? minutes(parts) : new Quantity(seconds, Unit.SECOND));
    }

    private static Quantity minutes(Matcher parts) {
        BigDecimal minutes = BigDecimal.ZERO;
        for (int i = 0; i < SECONDS.length - 1; i++) {
            String number = parts.group(i + 1);
            if (number != null) {
                minutes = minutes.add(new BigDecimal(number).multiply(BigDecimal.valueOf(SECONDS[i] / 60)));
            }
        }
        return new Quantity(minutes, Unit.MINUTE);
    }

    /** Weeks and days of a pregnancy as they are written: "41+3 wk". */
    static String weeks(BigDecimal days) {
        BigDecimal[] weeks = days.divideAndRemainder(BigDecimal.valueOf(DAYS_PER_WEEK));
        return weeks[0].toPlainString() + "+" + weeks[1].toPlainString() + " wk";
    }
}
