package org.oxytocinlab.scenarios;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.therapy.PrescriptionPart;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Problem;

/** Where the parts of a case stand in its files, for a fault that only a run brings to light. */
public final class Places {
    /** Of a case that was never written. */
    public static final Places NONE = new Places(null, Map.of());

    private final @Nullable Part whole;
    private final Map<String, Part> parts;

    private Places(@Nullable Part whole, Map<String, Part> parts) {
        this.whole = whole;
        this.parts = parts;
    }

    /** The place of a whole case. */
    static Places of(Part whole) {
        return new Places(whole, Map.of());
    }

    /** One more part, as the engine names it. */
    Places with(PrescriptionPart named, Part part) {
        Map<String, Part> more = new HashMap<>(parts);
        more.put(named.path(), part);
        return new Places(whole, Map.copyOf(more));
    }

    /**
     * A fault at its place; nothing when the case was never written.
     *
     * @param at the part at fault
     * @param message what was found and what was expected
     */
    public Optional<Problem> problem(PrescriptionPart at, String message) {
        Part part = place(at);
        // A bag that an action hangs has no key of its own.
        boolean hung = at instanceof PrescriptionPart.BagOfAction;
        return part == null
                ? Optional.empty()
                : Optional.of(new Problem(part.place(), part.path(), (hung ? "the bag hung here " : "") + message));
    }

    private @Nullable Part place(PrescriptionPart at) {
        Part own = parts.get(at.path());
        if (own != null) {
            return own;
        }
        PrescriptionPart larger = at.within().orElse(null);
        return larger == null ? whole : place(larger);
    }
}
