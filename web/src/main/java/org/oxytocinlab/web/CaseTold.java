package org.oxytocinlab.web;

import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.scenarios.Scenario;
import org.oxytocinlab.scenarios.ScenarioWriter;

/** A case as the page needs it. */
final class CaseTold {
    private CaseTold() {}

    static Told of(Scenario scenario) {
        Case asked = scenario.asked();
        return new Told()
                .with("title", asked.title())
                .with("teaches", scenario.teaches().strip())
                .with("minutes", asked.duration().internal())
                .with("titrated", asked.prescription().regimen() instanceof Protocol)
                .with("climbing", Plan.isClimbing(asked))
                .with("knobs", Knob.told(asked))
                .with("text", ScenarioWriter.write(scenario))
                .words("notes", scenario.notes());
    }
}
