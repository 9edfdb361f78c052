package org.oxytocinlab.engine.solver;

import org.oxytocinlab.engine.body.Cascade;
import org.oxytocinlab.engine.body.Layout;
import org.oxytocinlab.engine.quantity.Memory;

/**
 * Solves a chain of causes by waveform relaxation [lelarasmee1982]: every link over a whole panel, in Chebyshev's
 * polynomials.
 */
public final class Relaxation {
    private Relaxation() {}

    /** As exact as in every run, with arrays from a memory. */
    public static Solver of(Cascade rooms, Memory memory) {
        double[] scales = Layout.of(rooms.states()).scales();
        Chain chain = new Chain(memory, Tolerance.STANDARD, scales, rooms);
        return new InPanels(memory, chain::under);
    }
}
