package org.oxytocinlab.engine.solver;

import java.util.Arrays;
import org.oxytocinlab.engine.quantity.Memory;

/**
 * The levels of a linear system at the nodes of a step, all at once: a processor works out many exponentials side by side in
 * the time that it would wait for a few.
 */
final class NodeLevels implements Levels {
    private final Memory memory;
    private final Modes solution;
    private double[] times = {};
    private int nodes;
    private final double[][] levels;

    /** Of the states whose levels at the nodes are known, a bit each; there are few. */
    private long known;

    private int node;

    NodeLevels(Memory memory, Modes solution, int size) {
        this.memory = memory;
        this.solution = solution;
        this.levels = memory.rows(size);
        Arrays.fill(levels, times);
    }

    @Override
    public void ahead(double from, double length, double[] shares) {
        node = 0;
        nodes = shares.length;
        if (times.length < nodes) {
            times = memory.places(nodes);
        }
        for (int i = 0; i < nodes; i++) {
            times[i] = from + shares[i] * length;
        }
        known = 0;
    }

    @Override
    public double at(int state, double time) {
        if (!isNode(time)) {
            return solution.at(state, time);
        }
        if ((known & (1L << state)) == 0) {
            work(state);
            known |= 1L << state;
        }
        return levels[state][node];
    }

    @Override
    public void at(int state, double[] asked, double[] values) {
        solution.at(state, asked, asked.length, values);
    }

    private void work(int state) {
        if (levels[state].length < nodes) {
            levels[state] = memory.places(nodes);
        }
        solution.at(state, times, nodes, levels[state]);
    }

    /** Nodes are asked in their order. */
    private boolean isNode(double time) {
        while (node < nodes - 1 && times[node] != time) {
            node++;
        }
        return nodes > 0 && times[node] == time;
    }
}
