package org.oxytocinlab.engine;

import org.oxytocinlab.engine.result.Trajectory;

/** Runs a case. */
public final class Simulation {
    private Simulation() {}

    /** Follows the woman of the case to its end. */
    public static Trajectory of(Case asked) {
        throw new UnsupportedOperationException("not yet: " + asked.title());
    }
}
