package org.oxytocinlab.scenarios.yaml;

import java.util.Arrays;
import java.util.List;

/** The lines of a text. {@code String.lines} does the same, but the compiler for browsers does not know it. */
public final class Lines {
    private Lines() {}

    /** All lines, without their ends; an end at the very last begins no other line. */
    public static List<String> of(String text) {
        List<String> lines = Arrays.asList(text.split("\\r\\n|\\r|\\n", -1));
        return lines.get(lines.size() - 1).isEmpty() ? lines.subList(0, lines.size() - 1) : lines;
    }
}
