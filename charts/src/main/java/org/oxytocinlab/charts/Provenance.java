package org.oxytocinlab.charts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where a picture comes from: it is written into the metadata of every file and, in short, into its footer.
 *
 * @param entries keyword to text, in the order in which they are written
 */
public record Provenance(Map<String, String> entries) {
    /** What every picture says, whatever else is known about it. */
    public static final String PURPOSE = "For teaching. Not for patient care.";

    /** Keyword of the product's name. */
    public static final String SOFTWARE = "Software";

    /** Keyword of the product's version. */
    public static final String VERSION = "Version";

    /** Copies the entries, so that a picture never changes after it was made. */
    public Provenance {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** Nothing known but the purpose. */
    public static Provenance unknown() {
        return new Provenance(Map.of());
    }

    /** The entries, with the purpose added if they do not say it. */
    public Map<String, String> complete() {
        if (entries.values().stream().anyMatch(text -> text.contains(PURPOSE))) {
            return entries;
        }
        Map<String, String> all = new LinkedHashMap<>(entries);
        all.put("Disclaimer", PURPOSE);
        return all;
    }

    /** Name and version of the product, as far as they are known: "Oxytocin Lab 1.0.0". */
    public String product() {
        return (entries.getOrDefault(SOFTWARE, "") + " " + entries.getOrDefault(VERSION, "")).strip();
    }
}
