package org.oxytocinlab.engine.body;

/** What an answer surely does not fall below for a while, if nothing from outside changes. */
@FunctionalInterface
public interface LowerBound {

    /**
     * A bound below the answer, in its own unit.
     *
     * @param now from when on
     * @param minutes for how long [min]
     */
    double from(Moment now, double minutes);
}
