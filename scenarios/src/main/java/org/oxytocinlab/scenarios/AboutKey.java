package org.oxytocinlab.scenarios;

import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Kind;
import org.oxytocinlab.scenarios.yaml.Kinds;

/** What a file of the library says of itself, for those who read it; it sets nothing, so nothing resolved repeats it. */
final class AboutKey {
    private AboutKey() {}

    /** Any text. */
    static Kind<String> text(String example) {
        return Kinds.text("a text", example);
    }

    static <R> Key<R, String> source() {
        return Key.of("source", "Key of the source", text("clark2007"), whole -> null);
    }

    static <R> Key<R, String> evidence() {
        return Key.of("evidence", "What is measured, what fitted, what chosen", text("measured"), whole -> null);
    }

    static <R> Key<R, String> notes() {
        return Key.of("notes", "Where each number comes from", text("All from the second table."), whole -> null);
    }
}
