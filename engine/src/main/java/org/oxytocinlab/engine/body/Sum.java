package org.oxytocinlab.engine.body;

/** Where a loop says its rates, term by term in order of cause. A run adds them up; an explanation keeps the words. */
@FunctionalInterface
public interface Sum {

    /**
     * Adds a term to the rate of a state.
     *
     * @param why what drives it
     * @param rate its share, with its sign [unit of the state per minute]
     */
    void add(State state, String why, double rate);
}
