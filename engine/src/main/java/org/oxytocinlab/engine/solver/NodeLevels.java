package org.oxytocinlab.engine.solver;

import java.util.Arrays;

/**
 * The levels of a linear system at the nodes of a step, all at once: a processor works out many exponentials side by side in
 * the time that it would wait for a few.
 */
final class NodeLevels implements Levels {
    private final Solution solution;
    private double[] times = {};
    private final double[][] levels;
    private final boolean[] known;
    private int node;

    NodeLevels(Solution solution, int size) {
        this.solution = solution;
        this.levels = new double[size][0];
        this.known = new boolean[size];
    }

    @Override
    public void ahead(double from, double length, double[] nodes) {
        node = 0;
        if (times.length != nodes.length) {
            times = new double[nodes.length];
        }
        for (int s = 0; s < times.length; s++) {
            times[s] = from + nodes[s] * length;
        }
        Arrays.fill(known, false);
    }

    @Override
    public double at(int state, double time) {
        if (!isNode(time)) {
            return solution.at(state, time);
        }
        if (!known[state]) {
            work(state);
            known[state] = true;
        }
        return levels[state][node];
    }

    private void work(int state) {
        if (levels[state].length < times.length) {
            levels[state] = new double[times.length];
        }
        double[] own = levels[state];
        for (int s = 0; s < times.length; s++) {
            own[s] = solution.at(state, times[s]);
        }
    }

    /** Nodes are asked in their order. */
    private boolean isNode(double time) {
        while (node < times.length - 1 && times[node] != time) {
            node++;
        }
        return times.length > 0 && times[node] == time;
    }
}
