package org.oxytocinlab.engine.solver;

import org.oxytocinlab.engine.body.Cascade;
import org.oxytocinlab.engine.body.Layout;
import org.oxytocinlab.engine.body.Rates;
import org.oxytocinlab.engine.quantity.Memory;

/**
 * Solves a chain of causes by waveform relaxation [lelarasmee1982]: every link over a whole panel, in Chebyshev's
 * polynomials. The solutions of one solver go on one after the other, never side by side.
 */
public final class Relaxation implements Solver {
    private final Memory memory;
    private final Chain chain;

    private Relaxation(Memory memory, Chain chain) {
        this.memory = memory;
        this.chain = chain;
    }

    /** As exact as in every run, with arrays from a memory. */
    public static Solver of(Cascade rooms, Memory memory) {
        double[] scales = Layout.of(rooms.states()).scales();
        return new Relaxation(memory, new Chain(memory, Tolerance.STANDARD, scales, rooms));
    }

    @Override
    public Solution begin(Layout layout, Rates rates, double from, double[] start, double guess) {
        return new Panels(memory, chain.under(rates), layout, rates, from, start, guess);
    }
}
