package org.oxytocinlab.engine.result;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One run that is asked several questions: what two of them need is worked out once. */
public final class Survey {
    private final Trajectory run;
    private final Map<Variable, Stretch> stretches = new EnumMap<>(Variable.class);
    private Goal.@Nullable Minutes minutes;

    /** Nothing is worked out yet. */
    public Survey(Trajectory run) {
        this.run = run;
    }

    /** The run. */
    public Trajectory run() {
        return run;
    }

    /** One variable over the whole run. */
    public Stretch over(Variable variable) {
        return stretches.computeIfAbsent(variable, asked -> Stretch.of(run, asked));
    }

    /** The value of a variable at the end. */
    public double last(Variable variable) {
        return run.at(variable, run.end());
    }

    /** How long the woman was below, in and above the goal of the run. */
    public Goal.Minutes minutes() {
        if (minutes == null) {
            minutes = run.goal().minutes(run);
        }
        return minutes;
    }
}
