package org.oxytocinlab.app.shard;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One of the pieces into which the women of a trial are divided, as evenly as whole women allow.
 *
 * @param number from 1
 * @param of how many pieces there are
 */
public record Shard(int number, int of) implements Serializable {
    /** More pieces than women of the largest trial help nobody. */
    public static final int MOST = 100_000;

    private static final long serialVersionUID = 1L;
    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,5})/([1-9]\\d{0,5})");

    /** Refuses a piece that there is not. */
    public Shard {
        if (number < 1 || of < number || of > MOST) {
            throw new IllegalArgumentException(number + "/" + of);
        }
    }

    /** "3/100", or nothing if it is not that. */
    public static Optional<Shard> of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(form.group(1));
        int of = Integer.parseInt(form.group(2));
        return number <= of && of <= MOST ? Optional.of(new Shard(number, of)) : Optional.empty();
    }

    /** The first of its women, when there are so many in all; from 0. */
    public int from(int women) {
        return (int) ((long) women * (number - 1) / of);
    }

    /** The first woman of the next piece. */
    public int until(int women) {
        return (int) ((long) women * number / of);
    }

    /** The indices of its women; none where there are fewer women than pieces. */
    public IntStream women(int women) {
        return IntStream.range(from(women), until(women));
    }

    /** The name of its file, which sorts by number. */
    public String file() {
        int digits = Integer.toString(of).length();
        return String.format(Locale.ROOT, "shard-%0" + digits + "d-of-%d" + ShardFile.ENDING, number, of);
    }

    /** "3/100". */
    @Override
    public String toString() {
        return number + "/" + of;
    }
}
