package org.oxytocinlab.engine.body;

import java.util.Arrays;

/** Adds up the rates of one stage and forgets the words. */
public final class RunningSum implements Sum {
    private double[] rates = {};

    /** Begins anew, into an array that it sets to 0 first. */
    public RunningSum into(double[] target) {
        Arrays.fill(target, 0);
        rates = target;
        return this;
    }

    @Override
    public void add(State state, String why, double rate) {
        rates[state.place()] += rate;
    }
}
