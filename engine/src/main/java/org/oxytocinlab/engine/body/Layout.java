package org.oxytocinlab.engine.body;

import java.util.List;

/**
 * What a solver needs to know of the states of a loop.
 *
 * @param places names of the states, for messages
 * @param scales usual sizes of the states, in their own units; below a billionth of it a state is as good as 0
 */
public record Layout(List<String> places, double[] scales) {

    /** Of the states of a loop, in their places. */
    public static Layout of(List<State> states) {
        return new Layout(
                states.stream().map(State::name).toList(),
                states.stream().mapToDouble(State::usual).toArray());
    }
}
