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

    private record Question(Case asked, double cut) {}

    private final Map<Question, Trajectory> kept = new LinkedHashMap<>();

    Trajectory of(Scenario scenario) {
        return of(scenario, -1);
    }

    /**
     * A run that shares its past with others.
     *
     * @param cut the minute at which they part; below 0 for none
     */
    Trajectory of(Scenario scenario, double cut) {
        Question question = new Question(scenario.asked(), cut);
        Trajectory run = kept.get(question);
        if (run == null) {
            run = cut < 0 ? Simulation.of(question.asked()) : Simulation.cutAt(question.asked(), cut);
            if (kept.size() == KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
            kept.put(question, run);
        }
        return run;
    }
}
