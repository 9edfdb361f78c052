package org.oxytocinlab.scenarios;

import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Kinds;

/** What a file of the library says of itself, for those who read it; it sets nothing, so nothing resolved repeats it. */
final class AboutKey {
    private AboutKey() {}

    /** A key with a text. */
    static <R> Key<R, String> of(String name, String sentence, String example) {
        return Key.of(name, sentence, Kinds.text("a text", example), whole -> null);
    }

    static <R> Key<R, String> source() {
        return of("source", "Key of the source", "clark2007");
    }

    static <R> Key<R, String> evidence() {
        return of("evidence", "What is measured, what fitted, what chosen", "measured");
    }

    static <R> Key<R, String> notes() {
        return of("notes", "Where each number comes from", "All from the second table.");
    }
}
