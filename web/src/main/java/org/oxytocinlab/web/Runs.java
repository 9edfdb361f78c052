package org.oxytocinlab.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.Simulation;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.scenarios.Scenario;

/** Runs cases, and keeps the last few: a strip that is scrolled asks for the same run again and again. */
final class Runs {
    private static final int KEPT = 4;

    private final Map<Case, Trajectory> kept = new LinkedHashMap<>();

    Trajectory of(Scenario scenario) {
        Case asked = scenario.asked();
        Trajectory run = kept.get(asked);
        if (run == null) {
            run = Simulation.of(asked);
            if (kept.size() == KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
            kept.put(asked, run);
        }
        return run;
    }
}
