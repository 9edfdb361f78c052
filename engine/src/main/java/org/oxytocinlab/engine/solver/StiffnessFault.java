package org.oxytocinlab.engine.solver;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A system that changes too fast for the solver to follow. */
public final class StiffnessFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StiffnessFault(String place, double time, @Nullable Throwable cause) {
        super(
                String.format(
                        Locale.ROOT,
                        "the model became too stiff to follow at %.3g min: %s changes too fast; "
                                + "are its parameters as intended?",
                        time,
                        place),
                cause);
    }
}
