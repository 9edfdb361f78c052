package org.oxytocinlab.engine.solver;

import org.oxytocinlab.engine.body.Rates;
import org.oxytocinlab.engine.quantity.Memory;

/**
 * States that are integrals of what is known before: their rates are a polynomial through their values at the nodes. Not for
 * several threads at once.
 */
final class Integrals {
    private final Nodes nodes;
    private final Tolerance tolerance;
    private final double[] scales;
    private final double[] times;
    private final double[][] values;
    private final double[] read;
    private final double[] rate;
    private final double[] coefficients;

    Integrals(Memory memory, Tolerance tolerance, double[] scales) {
        int size = scales.length;
        this.nodes = new SeventeenNodes(memory);
        this.tolerance = tolerance;
        this.scales = scales;
        this.times = memory.numbers(Chebyshev.NODES);
        this.values = memory.table(size, Chebyshev.NODES);
        this.read = memory.numbers(size);
        this.rate = memory.numbers(size);
        this.coefficients = memory.numbers(Chebyshev.NODES);
    }

    /** The rule of a stretch. */
    PanelRule under(Rates rates) {
        return new PanelRule() {
            @Override
            public double solve(Panel panel) {
                return solved(panel, rates);
            }

            @Override
            public double[][] rates() {
                return values;
            }
        };
    }

    private double solved(Panel panel, Rates rates) {
        panel.times(SeventeenNodes.SHARES, times);
        if (!rates.across(times, values)) {
            askOneByOne(panel, rates);
        }
        double most = 0;
        for (int i = 0; i < values.length; i++) {
            double error = integrated(panel, i);
            most = error <= most ? most : error;
        }
        return most;
    }

    private void askOneByOne(Panel panel, Rates rates) {
        for (int i = 0; i < read.length; i++) {
            read[i] = panel.start(i);
        }
        rates.ahead(times[0], panel.wide(), SeventeenNodes.SHARES);
        for (int node = 0; node < Chebyshev.NODES; node++) {
            rates.at(times[node], read, rate);
            for (int i = 0; i < values.length; i++) {
                values[i][node] = rate[i];
            }
        }
    }

    /** What is left out is held against what the panel adds. */
    private double integrated(Panel panel, int state) {
        nodes.through(values[state], coefficients);
        double half = panel.wide() / 2;
        Chebyshev.integrate(coefficients, Chebyshev.NODES, half, panel.terms(), panel.place(state));
        double rise = panel.end(state);
        double allowed = tolerance.absolute() * scales[state] + tolerance.relative() * Math.abs(rise);
        return half * Chebyshev.leftOut(coefficients) / (2 * Chebyshev.DEGREE * allowed);
    }
}
