package org.oxytocinlab.engine.body;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Substance;

/**
 * All that can be known of a body at one time: what flows in, and the states of every stage that is solved. It is moved
 * rather than made anew, so that reading it allocates nothing, and works out only the stages that are read; one for each
 * reader.
 */
public final class Moment {
    private final double[] @Nullable [] states = new double[Stage.COUNT][];
    private final States source;
    private final @Nullable Single single;
    private double time;
    private Given given = Given.NOTHING;
    private List<Drain> drains = List.of();

    /** Of a body whose states come from somewhere. */
    public Moment(States source) {
        this(source, null);
    }

    /**
     * Of a body of which few states are read at each time, so that whole stages are not worth their while. Nothing is kept
     * from one to the next, and what is set by {@link #with} stands until it is set anew.
     */
    public static Moment reading(Single single) {
        return new Moment(
                (stage, time) -> {
                    throw new IllegalStateException("states are read one by one here");
                },
                single);
    }

    private Moment(States source, @Nullable Single single) {
        this.source = source;
        this.single = single;
    }

    /** Where one state comes from, without the others of its stage. */
    @FunctionalInterface
    public interface Single {

        /** The value of a state at a time [min]. */
        double at(State state, double time);
    }

    /** Where the states of a stage come from. */
    @FunctionalInterface
    public interface States {

        /** The states of a stage at a time [min]; the array is read before anything else is asked, and never changed. */
        double[] at(Stage stage, double time);
    }

    /** Of a body in which some loops take out of the accounts of others. */
    public Moment drained(List<Drain> all) {
        drains = all;
        return this;
    }

    /** Moves to a time [min], and says what flows then. */
    public Moment at(double now, Given flows) {
        if (single == null) {
            Arrays.fill(states, null);
        }
        time = now;
        given = flows;
        return this;
    }

    /** Sets the states of a stage at this time, in place of those of the source. */
    public Moment with(Stage stage, double[] values) {
        states[stage.place()] = values;
        return this;
    }

    /** Time since the start [min]. */
    public double time() {
        return time;
    }

    /** What flows in. */
    public Given given() {
        return given;
    }

    /** What was given of a substance so far, since the start of the run [its unit]. */
    public double total(Substance substance) {
        return given.total(substance, time);
    }

    /** Whether any loop takes out of the account of another. */
    public boolean isDrained() {
        return !drains.isEmpty();
    }

    /** What other loops have taken out of the account of a substance so far, since the start of the run [its unit]. */
    public double taken(Substance substance) {
        double sum = 0;
        for (int i = 0; i < drains.size(); i++) {
            Drain drain = drains.get(i);
            sum += drain.of() == substance ? drain.amount().at(this) : 0;
        }
        return sum;
    }

    /** The value of a state, in its own unit. */
    public double of(State state) {
        double[] values = states[state.stage().place()];
        return values == null ? read(state) : values[state.place()];
    }

    /** Apart from what is there already, so that to read that stays a short way wherever it is compiled into. */
    private double read(State state) {
        if (single != null) {
            return single.at(state, time);
        }
        double[] values = source.at(state.stage(), time);
        states[state.stage().place()] = values;
        return values[state.place()];
    }
}
