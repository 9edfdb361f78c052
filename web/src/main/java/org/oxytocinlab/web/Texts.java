package org.oxytocinlab.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.oxytocinlab.scenarios.Scenario;
import org.oxytocinlab.scenarios.ScenarioReader;
import org.oxytocinlab.scenarios.yaml.InvalidInput;

/** Reads cases, and keeps the last few: a run and its strip are asked with the same text. */
final class Texts {
    private static final String FILE = "case.yaml";
    private static final int KEPT = 4;

    private final Map<String, Scenario> kept = new LinkedHashMap<>();

    Scenario read(String text) throws InvalidInput {
        Scenario scenario = kept.get(text);
        if (scenario == null) {
            scenario = ScenarioReader.read(text, FILE);
            if (kept.size() == KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
            kept.put(text, scenario);
        }
        return scenario;
    }
}
