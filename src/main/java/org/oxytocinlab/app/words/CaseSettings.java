package org.oxytocinlab.app.words;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What a resolved case says, one value for each thing that can differ alone: "woman: weight", "bag: volume". */
final class CaseSettings {
    private static final Set<String> SPREAD = Set.of("woman", "model", "watch", "protocol");
    private static final Set<String> IN_BRACES =
            Set.of("bag", "pump", "giving set", "main line", "circulation", "fetus");

    private final Map<String, String> values = new LinkedHashMap<>();
    private String top = "";
    private String below = "";

    CaseSettings(String resolved) {
        resolved.lines().forEach(this::add);
    }

    /** In the order in which a case is written. */
    Map<String, String> values() {
        return values;
    }

    private void add(String line) {
        String text = line.strip();
        int depth = line.length() - line.stripLeading().length();
        if (depth == 0) {
            top = text.substring(0, text.indexOf(':'));
            below = "";
            text = text.substring(top.length() + 1).strip();
        } else if (depth == 2 && SPREAD.contains(top)) {
            below = text.substring(0, text.indexOf(':'));
            text = text.substring(below.length() + 1).strip();
        }
        if (IN_BRACES.contains(top) && text.startsWith("{")) {
            Arrays.stream(text.substring(1, text.length() - 1).split(", ")).forEach(this::addPair);
        } else if (!text.isEmpty() && !text.equals("[]")) {
            values.merge(below.isEmpty() ? top : top + ": " + below, text, (before, more) -> before + " " + more);
        }
    }

    private void addPair(String pair) {
        int colon = pair.indexOf(": ");
        values.put(top + ": " + pair.substring(0, colon), pair.substring(colon + 2));
    }
}
