package org.oxytocinlab.scenarios;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.scenarios.yaml.Part;

/** How the brain is asked for: {@code yes}. */
final class BrainForm {
    static final String BRAIN = "brain";

    /** The first asks for it. */
    static final List<String> WORDS = List.of("yes", "no");

    private BrainForm() {}

    /** Whether it is asked for; not when nothing is said. */
    static boolean read(@Nullable Part part) {
        return part != null && WORDS.get(0).equals(part.oneOf(WORDS));
    }
}
