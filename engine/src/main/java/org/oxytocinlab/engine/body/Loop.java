package org.oxytocinlab.engine.body;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.oxytocinlab.engine.quantity.Push;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.result.Variable;

/** Rooms whose equations are solved together. */
public interface Loop {

    /** Its states, one or more of one stage, in their places. */
    List<State> states();

    /** When it is solved. */
    default Stage stage() {
        return states().get(0).stage();
    }

    /** The earlier stages that it reads; it is not solved beyond what these have reached. */
    default Set<Stage> reads() {
        return Set.of();
    }

    /** The given substances that it reads or takes up; where only others change, it goes on undisturbed. */
    default Set<Substance> takes() {
        return Set.of();
    }

    /** The states before anything is given. */
    double[] start();

    /**
     * The states at rest under steady infusions, as far as anything comes to rest; those of the start where nothing does.
     *
     * @param given what flows and never changes
     */
    default double[] settled(Given given) {
        return start();
    }

    /** Whether its rates are linear in its own states and read no others, so that it can be solved exactly. */
    default boolean isLinear() {
        return false;
    }

    /** Whether its rates read none of its own states, so that these are integrals of what is known before. */
    default boolean isIntegral() {
        return false;
    }

    /** Says the rates of all its states, in order of cause. */
    void rates(Moment now, Sum sum);

    /**
     * Writes its rates at many times at once, where that is quicker and it reads none of its own states.
     *
     * @param rates for each of its states one at each time, to the same bits as one by one
     * @return whether it did so; if not, it is asked one by one
     */
    default boolean rates(Series earlier, double[][] rates) {
        return false;
    }

    /** Says the rates of what follows from a balance and is not solved for; only explanations ask. */
    default void balances(Moment now, Sum sum) {}

    /** Takes up one push of a substance that it takes, at the start of a stretch. */
    default void push(Push push, double[] states) {}

    /** What it answers. */
    Map<Variable, Answer> answers();

    /** What some of its answers surely do not fall below for a while, so that nobody need look there for their lowest. */
    default Map<Variable, LowerBound> bounds() {
        return Map.of();
    }

    /** What it can be asked of before anything was given; the rest is not known yet then. */
    default Set<Variable> knownAtStart() {
        return Set.of();
    }

    /** What it takes out of the accounts of later loops; who takes that substance reads this loop before itself. */
    default List<Drain> drains() {
        return List.of();
    }

    /** The accounts that must close. */
    default List<Account> accounts() {
        return List.of();
    }

    /**
     * Refuses to go on where the model can no longer speak.
     *
     * @throws OutOfRange when it cannot
     */
    default void demandWithin(Moment now) {}

    /** What ends the stretch at hand, if anything does. */
    default Optional<Limit> limit(Moment start) {
        return Optional.empty();
    }

    /** Goes on from a limit that was reached: a copy of the states, changed as they change there. */
    default double[] passed(Limit limit, double[] states) {
        return states.clone();
    }
}
