package org.oxytocinlab.engine.solver;

import java.util.Arrays;
import org.oxytocinlab.engine.quantity.Memory;

/** The panel that is worked out, and room for those before it: of each state a polynomial by which it has risen. */
final class Panel {
    private final Memory memory;
    private final int size;

    /** States at the start of each panel, and after the last. */
    private double[] starts;

    /** Of each panel and state the terms of the polynomial. */
    private double[] terms;

    private int number;
    private double begin;
    private double wide;

    /** Where it ends, a place up to 1. */
    private double end = 1;

    /**
     * Before the first panel.
     *
     * @param start states at its start; copied
     * @param room for so many panels
     */
    Panel(Memory memory, double[] start, int room) {
        this.memory = memory;
        this.size = start.length;
        this.starts = memory.copy(start, (room + 1) * size);
        this.terms = memory.places(room * size * Chebyshev.TERMS);
    }

    /** Makes room for so many panels. */
    void grow(int room) {
        starts = memory.copy(starts, (room + 1) * size);
        terms = memory.copy(terms, room * size * Chebyshev.TERMS);
    }

    /** Turns to a panel, from 0, with its start and length [min]. */
    void turnTo(int panel, double start, double length) {
        number = panel;
        begin = start;
        wide = length;
        end = 1;
    }

    /** Ends it at a place before 1, beyond which its states lead elsewhere. */
    void endAt(double place) {
        end = place;
    }

    /** When it ends [min]. */
    double end() {
        return end == 1 ? begin + wide : begin + (1 + end) / 2 * wide;
    }

    /** Length of the panel [min]. */
    double wide() {
        return wide;
    }

    /** Writes the times at shares of the panel [min]. */
    void times(double[] shares, double[] times) {
        for (int i = 0; i < shares.length; i++) {
            times[i] = begin + shares[i] * wide;
        }
    }

    /** A state at the start of the panel. */
    double start(int state) {
        return starts[number * size + state];
    }

    /** Writes all states at the start of a panel. */
    void starts(int panel, double[] states) {
        System.arraycopy(starts, panel * size, states, 0, size);
    }

    /** The array of all terms. */
    double[] terms() {
        return terms;
    }

    /** Keeps the first terms of each state alone. */
    void cut(int count) {
        for (int i = 0; i < size; i++) {
            Arrays.fill(terms, place(i) + count, place(i) + Chebyshev.TERMS, 0);
        }
    }

    /** Where the terms of a state begin. */
    int place(int state) {
        return place(number, state);
    }

    private int place(int panel, int state) {
        return (panel * size + state) * Chebyshev.TERMS;
    }

    /**
     * Ends a state where its terms lead.
     *
     * @return by how much it has risen
     */
    double end(int state) {
        double rise = Chebyshev.value(terms, place(state), end);
        starts[(number + 1) * size + state] = start(state) + rise;
        return rise;
    }

    /** A state at the end of a panel. */
    double atEnd(int panel, int state) {
        return starts[(panel + 1) * size + state];
    }

    /** A state inside a panel, at a place from −1 to 1. */
    double inside(int panel, int state, double place) {
        double rise = place == -1 ? 0 : Chebyshev.value(terms, place(panel, state), place);
        return starts[panel * size + state] + rise;
    }

    /**
     * A state inside a panel and how it grows there.
     *
     * @param place from −1 to 1
     * @param tangent where the state goes, and behind it the slope by places
     */
    void tangent(int panel, int state, double place, double[] tangent) {
        Chebyshev.tangent(terms, place(panel, state), place, tangent);
        tangent[0] += starts[panel * size + state];
    }
}
