package org.oxytocinlab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.result.Decision;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.solver.ToySolver;

/** A solver that nobody knows follows the same woman, as exactly as it can. */
class AnotherSolverTest {
    private static final double STEP = 0.25;

    @Test
    void toySolverLeadsToTheSameDecisionsAndNearlyTheSameRows() {
        Case asked = Cases.lasting(300)
                .on(Plan.climbing("2", "2", "20", 20).protocol())
                .asked();
        Trajectory run = Simulation.of(asked);
        Trajectory toy = Simulation.of(asked, new ToySolver(STEP));

        assertThat(toy.decisions().stream().map(Decision::action))
                .containsExactlyElementsOf(
                        run.decisions().stream().map(Decision::action).toList());
        for (Variable variable : new Variable[] {Variable.PLASMA_OXYTOCIN, Variable.CONTRACTIONS, Variable.SODIUM}) {
            for (int i = 0; i < run.times().length; i++) {
                double exact = run.of(variable)[i];
                assertThat(toy.of(variable)[i]).as("%s", variable).isCloseTo(exact, within(1e-4 * exact));
            }
        }
    }
}
