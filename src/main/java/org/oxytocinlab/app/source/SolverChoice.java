package org.oxytocinlab.app.source;

import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.Simulation;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.solver.CommonsMath;
import org.oxytocinlab.engine.solver.Tolerance;

/** With what a run is solved. */
public enum SolverChoice {
    /** What is linear exactly, integrals and chains of causes panel by panel, the rest in steps. */
    STANDARD("standard", Tolerance.WORDS) {
        @Override
        public Trajectory run(Case asked) {
            return Simulation.of(asked);
        }
    },
    /** Everything by the integrator of a library, a hundred times more exactly, to see whether it agrees. */
    COMMONS_MATH("commons-math", "Commons Math DormandPrince853, " + Tolerance.SHARP_WORDS) {
        @Override
        public Trajectory run(Case asked) {
            return Simulation.of(asked, new CommonsMath(Tolerance.SHARP));
        }
    };

    private final String words;
    private final String provenance;

    SolverChoice(String words, String provenance) {
        this.words = words;
        this.provenance = provenance;
    }

    /** Follows the woman of a case to its end. */
    public abstract Trajectory run(Case asked);

    /** How it is told in the results. */
    public String provenance() {
        return provenance;
    }

    /** As a user types it. */
    @Override
    public String toString() {
        return words;
    }
}
