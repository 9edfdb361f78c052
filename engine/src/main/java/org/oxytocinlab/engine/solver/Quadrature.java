package org.oxytocinlab.engine.solver;

import org.oxytocinlab.engine.body.Layout;
import org.oxytocinlab.engine.body.Rates;

/**
 * Solves what does not act back on itself: where rates read no state of their own, the states are integrals of known
 * functions, which a polynomial of high degree follows over far longer times than a solver of equations would step.
 *
 * @param tolerance how exactly
 */
public record Quadrature(Tolerance tolerance) implements Solver {
    /** As exact as the solver of every run. */
    public static final Solver STANDARD = new Quadrature(Tolerance.STANDARD);

    @Override
    public Solution begin(Layout layout, Rates rates, double from, double[] start, double guess) {
        return new Panels(tolerance, layout, rates, from, start, guess);
    }
}
