package org.oxytocinlab.engine.body;

import org.oxytocinlab.engine.quantity.Substance;

/** What can be known before a loop is solved, at many times at once. */
public interface Series {

    /** Writes the times [min]. */
    void times(double[] values);

    /** Writes the value of a state of an earlier stage at each of the times, in its own unit. */
    void read(State state, double[] values);

    /** Writes what was given of a substance by each of the times, less what other loops have taken out of its account. */
    void entered(Substance substance, double[] values);
}
