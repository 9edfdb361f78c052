package org.oxytocinlab.app.source;

import java.util.List;
import java.util.Optional;
import org.oxytocinlab.app.expectation.Expectation;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.scenarios.Scenario;

/**
 * A case that was read and understood, ready to run.
 *
 * @param stem the name of its file without the ending, which names its results
 * @param scenario what the file says
 * @param expectations what should come out
 * @param answer the answer to its question, if it asks one
 */
public record PreparedCase(String stem, Scenario scenario, List<Expectation> expectations, Optional<AnswerKey> answer) {

    /** The same case with other random numbers. */
    public PreparedCase withSeed(long seed) {
        Case reseeded = scenario.asked().withSeed(seed);
        return new PreparedCase(stem, scenario.asking(reseeded), expectations, answer);
    }

    /** The same case under another title, with results of another name. */
    public PreparedCase called(String name, String title) {
        return new PreparedCase(name, scenario.asking(scenario.asked().titled(title)), expectations, answer);
    }

    /** Follows the woman to the end of the case. */
    public Trajectory run() throws CommandFault {
        return run(SolverChoice.STANDARD);
    }

    /** Follows the woman to the end of the case with a solver. */
    public Trajectory run(SolverChoice solver) throws CommandFault {
        return CommandFault.guarded(stem, List.of(scenario), () -> solver.run(scenario.asked()));
    }
}
