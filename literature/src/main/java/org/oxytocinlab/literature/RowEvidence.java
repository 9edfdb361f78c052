package org.oxytocinlab.literature;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whether a row could have refuted the model, and if not, why not. */
enum RowEvidence {
    INDEPENDENT("yes"),
    DIRECTION("in its direction"),
    FITTED("no, fitted"),
    SAME_SOURCE("no, same source"),
    CONSTRUCTION("no, by construction"),
    ARITHMETIC("no, arithmetic"),
    PROTOTYPE("no, prototype");

    private static final Map<String, String> STATED =
            Csv.rows("evidence.csv").stream().collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
    private static final List<String> EXACT = List.of("arithmetic", "definition");

    private final String words;

    RowEvidence(String words) {
        this.words = words;
    }

    /** What stands in the column "could it have failed?". */
    String words() {
        return words;
    }

    /**
     * Of a row: what {@code evidence.csv} states, else what its kind and its source say.
     *
     * @param shown how its source is named in the page
     */
    static RowEvidence of(CalibrationRow row, String shown) {
        String stated = STATED.get(row.id());
        if (stated != null) {
            return Arrays.stream(values())
                    .filter(evidence -> evidence.words.endsWith(stated))
                    .findFirst()
                    .orElseThrow();
        }
        if (row.kind().equals("fitted")) {
            return FITTED;
        }
        if (EXACT.contains(shown)) {
            return ARITHMETIC;
        }
        if (shown.equals("prototype")) {
            return PROTOTYPE;
        }
        return row.kind().equals("qualitative") ? DIRECTION : INDEPENDENT;
    }
}
