package org.oxytocinlab.engine.body;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a labour begins that a case is about. */
public enum Onset {
    /** Her uterus answers the drug and nothing else; no cervix, no birth. */
    NO("no"),
    /** Her uterus is asleep; the drug awakens it. */
    INDUCTION("induction"),
    /** Her labour has begun by itself. */
    SPONTANEOUS("spontaneous"),
    /** Her labour has begun by itself, and its drive is weak. */
    SLOW("slow");

    private final String words;

    Onset(String words) {
        this.words = words;
    }

    /** The word in a case. */
    public String words() {
        return words;
    }

    /** All words. */
    public static List<String> allWords() {
        return Arrays.stream(values()).map(Onset::words).toList();
    }

    /** The onset with this word, if there is one. */
    public static Optional<Onset> named(String words) {
        return Arrays.stream(values())
                .filter(onset -> onset.words.equals(words))
                .findFirst();
    }
}
