package org.oxytocinlab.engine.solver;

import java.util.function.DoubleUnaryOperator;
import org.oxytocinlab.engine.body.Cascade;
import org.oxytocinlab.engine.quantity.Memory;

/**
 * Which branch of each drive that has limits is in force over a panel: at its least, free, or at its most. Each branch is
 * smooth, while a drive that reaches a limit has a corner there, which no polynomial follows; a panel ends there.
 */
final class Branches {
    private static final int AT_LEAST = -1;
    private static final int FREE = 0;
    private static final int AT_MOST = 1;

    /** What exceeds a limit by a smaller share of it is rounding. */
    private static final double ROUNDING = 1e-12;

    /** A branch that is left before it is that of the other side of a corner where the panel begins. */
    private static final double START = -1 + 1e-7;

    private final Cascade.Links links;
    private final int[] limited;
    private final Nodes nodes;
    private final int[] inForce;
    private final double[][] least;
    private final double[][] most;

    /** By how much a drive passes a limit at the nodes, and the terms of that. */
    private final double[] excess;

    private final double[] terms;

    /** Which state leaves its branch first, and for which one. */
    private int left;

    private int next;

    /**
     * Branches of the drives of a chain.
     *
     * @param limited states whose drives have limits
     * @param nodes of a panel
     */
    Branches(Memory memory, Cascade.Links links, int states, int[] limited, Nodes nodes) {
        this.links = links;
        this.limited = limited;
        this.nodes = nodes;
        this.inForce = new int[states];
        this.least = memory.table(states, nodes.count());
        this.most = memory.table(states, nodes.count());
        this.excess = memory.numbers(nodes.count());
        this.terms = memory.numbers(Chebyshev.TERMS);
    }

    /**
     * Turns to another panel, with the branches of its start.
     *
     * @param states at the nodes, at the start for one
     * @param drives room for drives
     */
    void turnTo(double[][] states, double[][] drives) {
        for (int state : limited) {
            links.limits(state, least[state], most[state]);
            links.drive(state, states, 1, drives[state]);
            double drive = drives[state][0];
            inForce[state] = drive < least[state][0] ? AT_LEAST : drive > most[state][0] ? AT_MOST : FREE;
        }
    }

    /** What drives a state, which is what would drive it without limits where it has none. */
    double[] inForce(int state, double[] free) {
        return switch (inForce[state]) {
            case AT_LEAST -> least[state];
            case AT_MOST -> most[state];
            default -> free;
        };
    }

    /**
     * Where in the panel the first drive leaves its branch: a place from −1 to 1, which is 1 where none does.
     *
     * @param free what would drive each state without limits, at the nodes
     */
    double end(double[][] free) {
        double end = 1;
        for (int state : limited) {
            double[] drive = free[state];
            if (inForce[state] == FREE) {
                end = earlier(end, state, AT_LEAST, passed(drive, least[state], -1));
                end = earlier(end, state, AT_MOST, passed(drive, most[state], 1));
            } else {
                boolean isLeast = inForce[state] == AT_LEAST;
                end = earlier(end, state, FREE, passed(drive, inForce(state, drive), isLeast ? 1 : -1));
            }
        }
        return end;
    }

    private double earlier(double end, int state, int branch, double place) {
        if (!(place < end)) {
            return end;
        }
        left = state;
        next = branch;
        return place;
    }

    /** Where a drive passes a limit upwards, with a sign of 1, or downwards; nowhere where it does not. */
    private double passed(double[] free, double[] limit, int sign) {
        double beyond = Double.POSITIVE_INFINITY;
        for (int i = 0; i < free.length; i++) {
            if (sign * (free[i] - limit[i]) > ROUNDING * Math.abs(limit[i])) {
                beyond = Math.min(beyond, 2 * SeventeenNodes.SHARES[i] - 1);
            }
        }
        return Double.isInfinite(beyond) ? beyond : passed(free, limit, sign, beyond);
    }

    private double passed(double[] free, double[] limit, int sign, double beyond) {
        for (int i = 0; i < free.length; i++) {
            excess[i] = sign * (free[i] - limit[i]);
        }
        nodes.through(excess, terms);
        DoubleUnaryOperator passing = place -> Chebyshev.value(terms, 0, place);
        return passing.applyAsDouble(-1) >= 0 ? -1 : Crossing.of(passing, -1, beyond);
    }

    /** Whether a branch that is left there was never in force, as the panel begins at a corner. */
    static boolean isStart(double place) {
        return place < START;
    }

    /** Turns to the branch behind the end that was found last. */
    void turn() {
        inForce[left] = next;
    }
}
