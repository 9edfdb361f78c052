package org.oxytocinlab.engine.solver;

import org.oxytocinlab.engine.body.Layout;
import org.oxytocinlab.engine.body.Rates;
import org.oxytocinlab.engine.quantity.Memory;

/**
 * Dormand and Prince 8(5,3) on fixed arrays [hairer1993]. It takes the same steps as any other implementation with this
 * control of the error; what it spares is bookkeeping.
 *
 * @param tolerance how exactly
 * @param memory where its arrays come from
 */
public record DormandPrince(Tolerance tolerance, Memory memory) implements Solver {
    /** As exact as in every run. */
    public static final Solver STANDARD = new DormandPrince(Tolerance.STANDARD);

    /** With arrays of its own. */
    public DormandPrince(Tolerance tolerance) {
        this(tolerance, Memory.FRESH);
    }

    /** As exact as in every run, with arrays from a memory. */
    public static Solver in(Memory memory) {
        return new DormandPrince(Tolerance.STANDARD, memory);
    }

    @Override
    public Solution begin(Layout layout, Rates rates, double from, double[] start, double guess) {
        return new Walk(memory, tolerance, layout, rates, from, start, guess);
    }
}
