package org.oxytocinlab.scenarios;

import org.oxytocinlab.engine.result.Decision;
import org.oxytocinlab.engine.result.Trajectory;

/** What was decided in a run. */
final class Decisions {
    private Decisions() {}

    /** The decision at a time [min]. */
    static Decision at(Trajectory run, double time) {
        return run.decisions().stream()
                .filter(decision -> decision.time() == time)
                .findFirst()
                .orElseThrow();
    }
}
