package org.oxytocinlab.app.output;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The summary of a study for programs: what it was, and how it was made. It is written last. */
public final class StudySummary {
    private StudySummary() {}

    /**
     * The bytes of {@code summary.json}.
     *
     * @param kind "comparison", "dose-response", "trial"
     * @param notes what a reader should know, a sentence each
     * @param details further entries, numbers, texts, lists and maps
     */
    public static byte[] of(
            String kind,
            String title,
            List<String> arms,
            Map<String, ? extends @Nullable Object> details,
            List<String> notes,
            ResultOrigin origin) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("study", kind);
        document.put("title", title);
        document.put("arms", arms);
        document.put("notes", notes);
        document.putAll(details);
        document.put("provenance", origin.entries());
        return Json.of(document).getBytes(StandardCharsets.UTF_8);
    }
}
