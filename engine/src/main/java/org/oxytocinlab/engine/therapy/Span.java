package org.oxytocinlab.engine.therapy;

/**
 * A stretch of time in which nothing is changed.
 *
 * @param from its start [min]
 * @param until its end [min]
 * @param vein oxytocin pushed into the vein at the start [mU]
 * @param muscle oxytocin injected into a muscle at the start [mU]
 * @param supply what flows during it
 */
public record Span(double from, double until, double vein, double muscle, Supply supply) {

    /** Length [min]. */
    public double minutes() {
        return until - from;
    }
}
