package org.oxytocinlab.charts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The line of a partograph beyond which a labour is called slow. */
public enum AlertLine {
    /** One centimetre an hour from the first finding of 4 cm or more; the action line 4 h later [who-partograph]. */
    WHO("WHO"),
    NONE("none");

    private final String word;

    AlertLine(String word) {
        this.word = word;
    }

    /** The word in a file and on a command line. */
    public String word() {
        return word;
    }

    /** All words. */
    public static List<String> words() {
        return Arrays.stream(values()).map(AlertLine::word).toList();
    }

    /** The line with this name, if there is one. */
    public static Optional<AlertLine> named(String word) {
        return Arrays.stream(values()).filter(line -> line.word.equals(word)).findFirst();
    }
}
