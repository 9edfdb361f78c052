package org.oxytocinlab.engine.solver;

import org.oxytocinlab.engine.body.Layout;
import org.oxytocinlab.engine.body.Rates;
import org.oxytocinlab.engine.quantity.Memory;

/**
 * Solves what does not act back on itself: where rates read no state of their own, the states are integrals of known
 * functions, which a polynomial of high degree follows over far longer times than a solver of equations would step.
 *
 * @param tolerance how exactly
 * @param memory where its arrays come from
 */
public record Quadrature(Tolerance tolerance, Memory memory) implements Solver {
    /** As exact as the solver of every run. */
    public static final Solver STANDARD = new Quadrature(Tolerance.STANDARD);

    /** With arrays of its own. */
    public Quadrature(Tolerance tolerance) {
        this(tolerance, Memory.FRESH);
    }

    /** As exact as in every run, with arrays from a memory. */
    public static Solver in(Memory memory) {
        return new Quadrature(Tolerance.STANDARD, memory);
    }

    @Override
    public Solution begin(Layout layout, Rates rates, double from, double[] start, double guess) {
        PanelRule rule = new Integrals(memory, tolerance, layout.scales(), rates);
        return new Panels(memory, rule, layout, rates, from, start, guess);
    }
}
