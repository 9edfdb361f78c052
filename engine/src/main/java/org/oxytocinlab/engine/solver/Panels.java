package org.oxytocinlab.engine.solver;

import java.util.Arrays;
import org.oxytocinlab.engine.body.Layout;
import org.oxytocinlab.engine.body.Rates;
import org.oxytocinlab.engine.quantity.Memory;
import org.oxytocinlab.engine.quantity.Power;

/**
 * Integrals, panel by panel: on each the rates are a polynomial through their values at its nodes. The inside of a panel is
 * as exact as its end, so that one that goes beyond the end of a stretch is simply read up to there. Not for several threads
 * at once.
 */
final class Panels extends Pieces implements Solution {
    /** The longest panel [min]. */
    private static final double LONGEST = 80;

    /** The longest first panel of a stretch, as all is quickest after a change; by trial over the women of an arm [min]. */
    private static final double FIRST = 20;

    /** The error that is aimed at, as a share of what is allowed. */
    private static final double AIM = 0.1;

    private static final double SAFETY = 0.9;
    private static final double MOST_FACTOR = 4;
    private static final double LEAST_FACTOR = 1.0 / 16;

    /** An error so large that a rule for smooth functions leads nowhere, as where a drive begins. */
    private static final double LARGE = 1e3;

    private static final int FEW = 8;

    private final Memory memory;
    private final Tolerance tolerance;
    private final Layout layout;
    private final Rates rates;
    private final int size;
    private double until;
    private double length;
    private int evaluations;

    /** Of the panel that is tried: its nodes, rates of each state at each node, at one node, and what follows of one state. */
    private final double[] times;

    private final double[][] values;

    private final double[] rate;
    private final double[] coefficients;
    private final double[] read;

    /** Of what is sought: in which panel, of which state, which level, and the last tangent there. */
    private int soughtIn;

    private int soughtOf;
    private double sought;

    /** When it was found [min]; the next is sought from there. */
    private double found = Double.NaN;

    private final double[] tangent;

    /** States at the start of each panel, and after the last. */
    private double[] starts;

    /** Of each panel and state the terms of the integral. */
    private double[] terms;

    Panels(Memory memory, Tolerance tolerance, Layout layout, Rates rates, double from, double[] start, double guess) {
        super(memory, from, FEW);
        this.memory = memory;
        this.tolerance = tolerance;
        this.layout = layout;
        this.rates = rates;
        this.size = start.length;
        this.until = from;
        this.length = guess > 0 ? Math.min(guess, FIRST) : FIRST;
        this.times = memory.numbers(Chebyshev.NODES);
        this.values = memory.table(size, Chebyshev.NODES);
        this.rate = memory.numbers(size);
        this.coefficients = memory.numbers(Chebyshev.NODES);
        this.read = memory.numbers(size);
        this.tangent = memory.numbers(2);
        this.starts = memory.copy(start, (FEW + 1) * size);
        this.terms = memory.numbers(FEW * size * Chebyshev.TERMS);
    }

    @Override
    public void goOn(double later, double bound) {
        while (reached() < later) {
            makeRoom();
            add(bound);
        }
        until = later;
    }

    @Override
    void grow(int room) {
        super.grow(room);
        starts = memory.copy(starts, (room + 1) * size);
        terms = memory.copy(terms, room * size * Chebyshev.TERMS);
    }

    private void add(double bound) {
        double begin = reached();
        System.arraycopy(starts, count() * size, read, 0, size);
        rates.demand(begin, read);
        double tried = Math.min(length, bound - begin);
        double shortest = Tolerance.shortestStep(tried);
        double error = tried(begin, tried);
        for (int refused = 0; !(error <= 1); refused++) {
            tried *= refused == 0 || error < LARGE ? Math.min(SAFETY, factor(error)) : LEAST_FACTOR;
            if (tried < shortest || evaluations > Tolerance.MOST_EVALUATIONS) {
                throw stuck(begin);
            }
            error = tried(begin, tried);
        }
        append(begin + tried >= bound ? bound : begin + tried, tried);
        length = Math.min(LONGEST, tried * factor(error));
    }

    /** By how much longer a panel may be: the error of a smooth function goes with a high power of the length. */
    private static double factor(double error) {
        if (!(error < Double.MAX_VALUE)) {
            return LEAST_FACTOR;
        }
        double wanted = error == 0 ? MOST_FACTOR : SAFETY * Power.of(AIM / error, 1.0 / Chebyshev.NODES);
        return Math.min(MOST_FACTOR, Math.max(LEAST_FACTOR, wanted));
    }

    /**
     * Tries a panel.
     *
     * @return its error as a share of what is allowed
     */
    private double tried(double begin, double wide) {
        for (int node = 0; node < Chebyshev.NODES; node++) {
            times[node] = begin + Chebyshev.SHARES[node] * wide;
        }
        if (!rates.across(times, values)) {
            askOneByOne(begin, wide);
        }
        evaluations += Chebyshev.NODES;
        double most = 0;
        for (int i = 0; i < size; i++) {
            double error = integrated(i, wide);
            most = error <= most ? most : error;
        }
        return most;
    }

    private void askOneByOne(double begin, double wide) {
        rates.ahead(begin, wide, Chebyshev.SHARES);
        for (int node = 0; node < Chebyshev.NODES; node++) {
            rates.at(times[node], read, rate);
            for (int i = 0; i < size; i++) {
                values[i][node] = rate[i];
            }
        }
    }

    /** What is left out is smaller than the last terms; it is held against what the panel adds. */
    private double integrated(int state, double wide) {
        Chebyshev.through(values[state], coefficients);
        int at = place(count(), state);
        Chebyshev.integrate(coefficients, wide / 2, terms, at);
        double rise = Chebyshev.value(terms, at, 1);
        starts[(count() + 1) * size + state] = starts[count() * size + state] + rise;
        double allowed = tolerance.absolute() * layout.scales()[state] + tolerance.relative() * Math.abs(rise);
        return wide / 2 * Chebyshev.last(coefficients) / (2 * Chebyshev.DEGREE * allowed);
    }

    private int place(int panel, int state) {
        return (panel * size + state) * Chebyshev.TERMS;
    }

    private StiffnessFault stuck(double time) {
        double[] ranges = Arrays.stream(values)
                .mapToDouble(each -> Arrays.stream(each).max().orElse(0)
                        - Arrays.stream(each).min().orElse(0))
                .toArray();
        return new StiffnessFault(layout, ranges, time, null);
    }

    @Override
    public void stay(double end) {
        until = end;
    }

    @Override
    public double until() {
        return until;
    }

    @Override
    public double[] at(double time) {
        for (int i = 0; i < size; i++) {
            read[i] = at(i, time);
        }
        return read;
    }

    @Override
    public double at(int state, double time) {
        return count() == 0 ? starts[state] : value(pieceAt(time), state, time);
    }

    @Override
    public double nextStep() {
        return length;
    }

    @Override
    double atEnd(int panel, int state) {
        return starts[(panel + 1) * size + state];
    }

    @Override
    double inside(int panel, int state, double time) {
        if (time == found && state == soughtOf) {
            return sought;
        }
        double place = 2 * (time - begin(panel)) / length(panel) - 1;
        double rise = place == -1 ? 0 : Chebyshev.value(terms, place(panel, state), place);
        return starts[panel * size + state] + rise;
    }

    @Override
    double crossing(int panel, int state, double level, double time, double value) {
        double slope = tangent[1];
        soughtIn = panel;
        soughtOf = state;
        sought = level;
        found = Crossing.of(this::tangent, time, end(panel), time + (level - value) / slope, tangent);
        return found;
    }

    private void tangent(double time, double[] written) {
        double scale = 2 / length(soughtIn);
        Chebyshev.tangent(terms, place(soughtIn, soughtOf), (time - begin(soughtIn)) * scale - 1, written);
        written[0] += starts[soughtIn * size + soughtOf] - sought;
        written[1] *= scale;
    }
}
