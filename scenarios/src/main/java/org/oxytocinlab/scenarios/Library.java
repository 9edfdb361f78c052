package org.oxytocinlab.scenarios;

import java.util.List;
import java.util.Optional;

/** The cases and regimens that travel with the program. */
public final class Library {
    private Library() {}

    /**
     * One file of the library.
     *
     * @param name the name by which it is called: "low-dose-induction"
     * @param title its title
     * @param about what a case teaches, what a regimen is used for
     * @param text the file itself
     */
    public record Entry(String name, String title, String about, String text) {}

    /** The built-in cases, in the order of their names. */
    public static List<Entry> cases() {
        return List.of();
    }

    /** The built-in regimens, in the order of their names. */
    public static List<Entry> regimens() {
        return List.of();
    }

    /** The text of a built-in case. */
    public static Optional<String> caseText(String name) {
        return cases().stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .map(Entry::text);
    }
}
