package org.oxytocinlab.engine;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.body.Drain;
import org.oxytocinlab.engine.body.Moment;
import org.oxytocinlab.engine.body.RunningSum;
import org.oxytocinlab.engine.body.State;

/**
 * The moment at which a loop is asked for its rates, and the sum into which it says them: one for all stretches of a run, as a
 * loop is asked for one at a time.
 */
final class Ear implements Moment.Single {
    private final Moment moment;
    private final RunningSum sum = new RunningSum();
    private @Nullable Asked asked;

    /** Of a body in which some loops take out of the accounts of others. */
    Ear(List<Drain> drains) {
        this.moment = Moment.reading(this).drained(drains);
    }

    /** The moment, at which earlier stages are those of a stretch. */
    Moment in(Asked stretch) {
        asked = stretch;
        return moment;
    }

    RunningSum sum() {
        return sum;
    }

    @Override
    public double at(State state, double time) {
        return Objects.requireNonNull(asked).state(state, time);
    }
}
