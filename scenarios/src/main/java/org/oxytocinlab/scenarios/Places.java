package org.oxytocinlab.scenarios;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where the parts of a case stand in its files, for a fault that only a run brings to light. */
public final class Places {
    /** Of a case that was never written. */
    public static final Places NONE = new Places(Map.of());

    /** The part that is the whole case. */
    private static final String WHOLE = "";

    private final Map<String, Part> parts;

    private Places(Map<String, Part> parts) {
        this.parts = parts;
    }

    /** The place of a whole case. */
    static Places of(Part whole) {
        return NONE.with(WHOLE, whole);
    }

    /** One more part, by its path in the case that the engine is asked. */
    Places with(String path, Part part) {
        Map<String, Part> more = new HashMap<>(parts);
        more.put(path, part);
        return new Places(Map.copyOf(more));
    }

    /**
     * A fault at its place; nothing when the part was never written.
     *
     * @param path of the part at fault in the case that the engine was asked; empty for the whole case
     * @param message what was found and what was expected
     */
    public Optional<Problem> problem(String path, String message) {
        String known = path;
        while (!parts.containsKey(known) && !known.isEmpty()) {
            known = known.substring(0, Math.max(0, known.lastIndexOf('.')));
        }
        Part part = parts.get(known);
        // A bag that an action hangs has no key of its own.
        boolean hung = path.startsWith("actions") && path.endsWith(".bag") && !known.equals(path);
        return part == null
                ? Optional.empty()
                : Optional.of(new Problem(part.place(), part.path(), (hung ? "the bag hung here " : "") + message));
    }
}
