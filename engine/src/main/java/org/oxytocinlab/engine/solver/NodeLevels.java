package org.oxytocinlab.engine.solver;

import java.util.Arrays;

/**
 * The levels of a linear system at the nodes of a step, all at once: a processor works out many exponentials side by side in
 * the time that it would wait for a few.
 */
final class NodeLevels implements Levels {
    private final Solution solution;
    private final double[] times = new double[Tableau.ADVANCING];
    private final double[][] levels;
    private final boolean[] known;
    private int node;

    NodeLevels(Solution solution, int size) {
        this.solution = solution;
        this.levels = new double[size][Tableau.ADVANCING];
        this.known = new boolean[size];
        Arrays.fill(times, Double.NaN);
    }

    @Override
    public void ahead(double from, double length) {
        node = 0;
        for (int s = 0; s < times.length; s++) {
            times[s] = from + Tableau.C[s] * length;
        }
        Arrays.fill(known, false);
    }

    @Override
    public double at(int state, double time) {
        if (!isNode(time)) {
            return solution.at(state, time);
        }
        double[] own = levels[state];
        if (!known[state]) {
            for (int s = 0; s < own.length; s++) {
                own[s] = solution.at(state, times[s]);
            }
            known[state] = true;
        }
        return own[node];
    }

    /** Nodes are asked in their order. */
    private boolean isNode(double time) {
        while (node < times.length - 1 && times[node] != time) {
            node++;
        }
        return times[node] == time;
    }
}
