package org.oxytocinlab.engine.study;

import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.engine.RunFault;
import org.oxytocinlab.engine.Simulation;
import org.oxytocinlab.engine.result.Endpoint;
import org.oxytocinlab.engine.result.Endpoints;
import org.oxytocinlab.engine.result.Trajectory;

/**
 * The same woman under each arm.
 *
 * @param arms two or more
 * @param runs one for each arm
 * @param endpoints one set for each arm
 */
public record Comparison(List<Arm> arms, List<Trajectory> runs, List<Endpoints> endpoints) {

    /** Follows the woman under each arm. */
    public static Comparison of(List<Arm> arms, Workforce workforce) {
        List<Trajectory> runs = new ArrayList<>();
        workforce.carryOut(arms.size(), i -> run(arms.get(i), i), runs::add);
        return new Comparison(
                List.copyOf(arms),
                List.copyOf(runs),
                runs.stream().map(Endpoints::of).toList());
    }

    private static Trajectory run(Arm arm, int index) {
        try {
            return Simulation.of(arm.asked());
        } catch (RunFault fault) {
            throw fault.in(index, "arm '" + arm.name() + "'");
        }
    }

    /** An endpoint of a later arm less that of the first, in its own unit; not a number where either has none. */
    public double difference(Endpoint endpoint, int arm) {
        return endpoints.get(arm).value(endpoint) - endpoints.get(0).value(endpoint);
    }
}
