package org.oxytocinlab.engine.solver;

import org.oxytocinlab.engine.body.Layout;
import org.oxytocinlab.engine.body.Rates;

/**
 * Dormand and Prince 8(5,3) on fixed arrays [hairer1993]. It takes the same steps as any other implementation with this
 * control of the error; what it spares is bookkeeping.
 *
 * @param tolerance how exactly
 */
public record DormandPrince(Tolerance tolerance) implements Solver {
    /** The solver of every run. */
    public static final Solver STANDARD = new DormandPrince(Tolerance.STANDARD);

    @Override
    public Solution begin(Layout layout, Rates rates, double from, double[] start, double guess) {
        return new Walk(tolerance, layout, rates, from, start, guess);
    }
}
