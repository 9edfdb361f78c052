package org.oxytocinlab.app.exchange;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.oxytocinlab.engine.Simulation;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.scenarios.Library;
import org.oxytocinlab.scenarios.Scenario;
import org.oxytocinlab.scenarios.ScenarioReader;
import org.oxytocinlab.scenarios.yaml.InvalidInput;

/** The cases of the library and their runs, each made once. */
final class ShippedCases {
    private static final Map<String, ShippedRun> RUNS = new ConcurrentHashMap<>();

    /** A case, and what came of it. */
    record ShippedRun(Scenario scenario, Trajectory run, Delivery delivery, Kinetics kinetics) {}

    private ShippedCases() {}

    static Stream<String> names() {
        return Library.cases().stream().map(Library.Entry::name);
    }

    static ShippedRun of(String name) {
        return RUNS.computeIfAbsent(name, ShippedCases::run);
    }

    private static ShippedRun run(String name) {
        try {
            Scenario scenario = ScenarioReader.read(Library.caseText(name).orElseThrow(), name);
            Trajectory run = Simulation.of(scenario.asked());
            Delivery delivery = Delivery.of(scenario.asked(), run);
            return new ShippedRun(scenario, run, delivery, Kinetics.of(scenario.asked()));
        } catch (InvalidInput broken) {
            throw new IllegalStateException(name, broken);
        }
    }
}
