package org.oxytocinlab.app.classroom;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a class does at a time. */
enum Activity {
    /** Students come in. */
    LOBBY,
    /** Everybody answers the question of the lesson. */
    QUESTION,
    /** Everybody draws the curve that she expects. */
    DRAWING,
    /** The class treats one woman, and votes for each rate. */
    TOGETHER,
    /** Everybody treats the same woman on her own, and hands in. */
    ALONE;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Activity> named(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /** Whether a lesson has what it takes. */
    boolean suits(ClassLesson lesson) {
        return switch (this) {
            case LOBBY, DRAWING -> true;
            case QUESTION -> lesson.choices() > 0;
            case TOGETHER, ALONE -> lesson.titrated();
        };
    }
}
