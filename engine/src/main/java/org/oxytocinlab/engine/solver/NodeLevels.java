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
    private final boolean[] known;
    private int node;

    NodeLevels(Memory memory, Modes solution, int size) {
        this.memory = memory;
        this.solution = solution;
        this.levels = memory.rows(size);
        Arrays.fill(levels, times);
        this.known = new boolean[size];
    }

    @Override
    public void ahead(double from, double length, double[] shares) {
        node = 0;
        nodes = shares.length;
        if (times.length < nodes) {
            times = memory.numbers(nodes);
        }
        for (int i = 0; i < nodes; i++) {
            times[i] = from + shares[i] * length;
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

    @Override
    public void at(int state, double[] asked, double[] values) {
        solution.at(state, asked, asked.length, values);
    }

    private void work(int state) {
        if (levels[state].length < nodes) {
            levels[state] = memory.numbers(nodes);
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
