package org.oxytocinlab.charts.partograph;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The line of a partograph beyond which a labour is called slow. */
public enum AlertLine {
    /** Straight, with an action line. */
    WHO("WHO"),
    /** Stairs, by whether she has given birth before. */
    ZHANG("Zhang"),
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

    /** The rule for a woman, by whether she has given birth before. */
    Optional<AlertRule> rule(boolean parous) {
        return switch (this) {
            case WHO -> Optional.of(new WhoAlert());
            case ZHANG -> Optional.of(ZhangAlert.of(parous));
            case NONE -> Optional.empty();
        };
    }
}
