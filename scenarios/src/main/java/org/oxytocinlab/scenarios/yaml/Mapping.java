package org.oxytocinlab.scenarios.yaml;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keys and values of one part of a case. */
public final class Mapping {
    private record Entry(Place keyPlace, Part value) {}

    private final Part part;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<String> explained = new HashSet<>();

    public Mapping(Part part) {
        this.part = part;
    }

    public void add(String key, Place place, Part value) {
        Entry first = entries.putIfAbsent(key, new Entry(place, value));
        if (first != null) {
            part.fault(
                    place,
                    key,
                    "the key '" + Part.shortened(key) + "' appears twice; the first is on line "
                            + first.keyPlace().line());
        }
    }

    public Part part() {
        return part;
    }

    /** These keys and, where they are silent, those of another part. */
    public Mapping over(Mapping lower) {
        Mapping both = new Mapping(part);
        both.entries.putAll(lower.entries);
        both.entries.putAll(entries);
        both.explained.addAll(lower.explained);
        both.explained.addAll(explained);
        return both;
    }

    /** All keys but these. */
    public Mapping without(Collection<String> left) {
        Mapping rest = new Mapping(part);
        rest.entries.putAll(entries);
        rest.entries.keySet().removeAll(left);
        rest.explained.addAll(explained);
        return rest;
    }

    public boolean has(String key) {
        return entries.containsKey(key);
    }

    /** Whether a key was probably meant by one that is not known, or has been told to be missing. */
    public boolean isExplained(String key) {
        return explained.contains(key);
    }

    public Set<String> keys() {
        return entries.keySet();
    }

    /** Reports every key but these. */
    public Mapping only(List<String> known) {
        return only(known, Map.of());
    }

    /** Reports every key but these, and what is written instead of some of the others. */
    public Mapping only(List<String> known, Map<String, String> instead) {
        entries.forEach((key, entry) -> {
            String otherwise = instead.get(key);
            if (otherwise != null && !known.contains(key)) {
                part.fault(entry.keyPlace(), key, otherwise);
            } else if (!known.contains(key)) {
                Suggestion.of(key, known).ifPresent(explained::add);
                part.fault(
                        entry.keyPlace(),
                        key,
                        "unknown key '" + Part.shortened(key) + "'" + Suggestion.hint(key, known));
            }
        });
        return this;
    }

    /** The value of a key, or null when it is absent. */
    @Nullable
    public Part get(String key) {
        Entry entry = entries.get(key);
        return entry == null ? null : entry.value();
    }

    /** The value of a key that must be there, or null with a fault; one that is misspelt or missing is reported once. */
    @Nullable
    public Part need(String key, String example) {
        Part value = get(key);
        if (value == null && explained.add(key)) {
            part.fault("'" + key + "' is missing, e.g. '" + key + ": " + example + "'");
        }
        return value;
    }
}
