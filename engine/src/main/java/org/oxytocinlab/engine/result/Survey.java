package org.oxytocinlab.engine.result;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.clinic.CountChanges;
import org.oxytocinlab.engine.clinic.FetalStatus;
import org.oxytocinlab.engine.clinic.Tally;
import org.oxytocinlab.engine.clinic.Tracing;
import org.oxytocinlab.engine.quantity.Memory;
import org.oxytocinlab.engine.result.Variable.Movement;

/** One run that is asked several questions: what two of them need is worked out once. */
public final class Survey {
    private final Trajectory run;
    private final Memory memory;
    private final Map<Variable, Stretch> stretches = new EnumMap<>(Variable.class);
    private final Map<Movement, CountChanges> looks = new EnumMap<>(Movement.class);
    private Goal.@Nullable Minutes minutes;
    private @Nullable Tally tally;
    private FetalStatus @Nullable [] statuses;

    /** Nothing is worked out yet. */
    public Survey(Trajectory run) {
        this(run, Memory.FRESH);
    }

    /**
     * The same.
     *
     * @param memory where its arrays come from
     */
    public Survey(Trajectory run, Memory memory) {
        this.run = run;
        this.memory = memory;
    }

    /** The run. */
    public Trajectory run() {
        return run;
    }

    /** One variable over the whole run. */
    public Stretch over(Variable variable) {
        return stretches.computeIfAbsent(variable, asked -> new Stretch(run, asked, looks(asked.movement()), memory));
    }

    private CountChanges looks(Movement movement) {
        return looks.computeIfAbsent(movement, like -> Stretch.looks(run, like, memory));
    }

    /** Her contractions side by side. */
    public Tally tally() {
        Tally known = tally == null ? new Tally(run.contractions(), memory) : tally;
        tally = known;
        return known;
    }

    /** The value of a variable at the end. */
    public double last(Variable variable) {
        return run.at(variable, run.end());
    }

    /** The tracing of the fetus that is followed. */
    Tracing tracing() {
        return run.tracing().orElseThrow();
    }

    /** Whole minutes of labour at which the tracing was of a class or worse. */
    public double minutes(FetalStatus atLeast) {
        FetalStatus[] known = statuses == null ? statuses() : statuses;
        statuses = known;
        return Arrays.stream(known)
                .filter(status -> status.compareTo(atLeast) >= 0)
                .count();
    }

    private FetalStatus[] statuses() {
        FetalStatus[] found = new FetalStatus[(int) run.endOfLabour()];
        for (int i = 0; i < found.length; i++) {
            found[i] = tracing().status(i + 1);
        }
        return found;
    }

    /** How long the woman was below, in and above the goal of the run. */
    public Goal.Minutes minutes() {
        if (minutes == null) {
            minutes = run.goal().minutes(run, tally());
        }
        return minutes;
    }
}
