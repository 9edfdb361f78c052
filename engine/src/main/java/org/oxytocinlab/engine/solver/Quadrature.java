package org.oxytocinlab.engine.solver;

import org.oxytocinlab.engine.body.Layout;
import org.oxytocinlab.engine.quantity.Memory;

/**
 * Solves what does not act back on itself: where rates read no state of their own, the states are integrals of known
 * functions, which a polynomial of high degree follows over far longer times than a solver of equations would step.
 */
public final class Quadrature {
    private Quadrature() {}

    /** As exact as in every run, with arrays from a memory. */
    public static Solver of(Layout layout, Memory memory) {
        Integrals integrals = new Integrals(memory, Tolerance.STANDARD, layout.scales());
        return new InPanels(memory, integrals::under);
    }
}
