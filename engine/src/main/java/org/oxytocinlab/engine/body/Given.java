package org.oxytocinlab.engine.body;

import org.oxytocinlab.engine.quantity.Substance;

/**
 * What enters the body while nothing is changed.
 *
 * @param from since when [min]
 * @param rates of every substance in its place, by all routes [its unit per minute]
 * @param before what was given of every substance before, pushes included [its unit]
 * @param stress vasopressin towards which stress drifts [pg/mL]; not a number for that of the start
 */
public record Given(double from, double[] rates, double[] before, double stress) {

    /** Before anything is given. */
    public static final Given NOTHING =
            new Given(0, new double[Substance.COUNT], new double[Substance.COUNT], Double.NaN);

    /** How much of a substance flows [its unit per minute]. */
    public double rate(Substance substance) {
        return rates[substance.place()];
    }

    /** What was given of a substance by a time of the stretch, since the start of the run [its unit]. */
    public double total(Substance substance, double time) {
        return before[substance.place()] + rates[substance.place()] * (time - from);
    }
}
