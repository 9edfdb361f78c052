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
        String[] places = new String[states.size()];
        double[] scales = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = states.get(i).name();
            scales[i] = states.get(i).usual();
        }
        return new Layout(List.of(places), scales);
    }
}
