package org.oxytocinlab.engine.therapy;

import org.oxytocinlab.engine.quantity.Quantity;

/**
 * A pump that gives its rate in pulses and nothing in between.
 *
 * @param every from the start of one pulse to the start of the next
 * @param lasting length of a pulse, shorter than the interval
 */
public record Pulses(Quantity every, Quantity lasting) {
    private static final double MOMENT = 1e-9;

    /** Whether a time falls into a pulse [min]. */
    boolean isOn(double time) {
        return time - start(time) < lasting.internal() - MOMENT;
    }

    /** The next start or end of a pulse after a time [min]. */
    double nextEdgeAfter(double time) {
        double start = start(time);
        return isOn(time) ? start + lasting.internal() : start + every.internal();
    }

    private double start(double time) {
        return Math.floor(time / every.internal() + MOMENT) * every.internal();
    }
}
