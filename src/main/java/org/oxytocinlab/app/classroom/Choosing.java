package org.oxytocinlab.app.classroom;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a class comes from votes to one rate. */
enum Choosing {
    /** The vote in the middle; the lower one of two. */
    MEDIAN,
    /** The most frequent vote; the lowest one of several. */
    MODE,
    /** What the teacher says. */
    TEACHER;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Choosing> named(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
