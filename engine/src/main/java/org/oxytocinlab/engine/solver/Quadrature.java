package org.oxytocinlab.engine.solver;

import org.oxytocinlab.engine.body.Layout;
import org.oxytocinlab.engine.body.Rates;
import org.oxytocinlab.engine.quantity.Memory;

/**
 * Solves what does not act back on itself: where rates read no state of their own, the states are integrals of known
 * functions, which a polynomial of high degree follows over far longer times than a solver of equations would step. The
 * solutions of one solver go on one after the other, never side by side.
 */
public final class Quadrature implements Solver {
    private final Memory memory;
    private final Integrals integrals;

    private Quadrature(Memory memory, Integrals integrals) {
        this.memory = memory;
        this.integrals = integrals;
    }

    /** As exact as in every run, with arrays from a memory. */
    public static Solver of(Layout layout, Memory memory) {
        return new Quadrature(memory, new Integrals(memory, Tolerance.STANDARD, layout.scales()));
    }

    @Override
    public Solution begin(Layout layout, Rates rates, double from, double[] start, double guess) {
        return new Panels(memory, integrals.under(rates), layout, rates, from, start, guess);
    }
}
