package org.oxytocinlab.engine.solver;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.oxytocinlab.engine.body.Cascade;
import org.oxytocinlab.engine.body.Rates;
import org.oxytocinlab.engine.quantity.Memory;

/**
 * The links of a chain of causes over one panel, each from what is last known of the others, again and again until nothing
 * changes any more: first at few nodes, then at all. Not for several threads at once.
 */
final class Chain {
    /** Where the end of a panel stands, at few nodes as at all. */
    private static final int END = NineNodes.DEGREE;

    /** What moves by less is better told by all nodes; by trial over the women of an arm [of what is allowed]. */
    private static final double COARSE = 1e8;

    /** A panel that needs more sweeps is too long. A design choice. */
    private static final int MOST_SWEEPS = 12;

    private final Nodes coarse = new NineNodes();
    private final Nodes fine;
    private final Tolerance tolerance;
    private final double[] scales;
    private final Cascade.Links links;
    private final double[] delays;
    private final int[] addends;
    private final int[] sums;
    private final int[] followers;
    private final Lag[] lags;
    private final double[] times;
    private final double[][] values;
    private final double[][] drives;
    private final double[][] coefficients;
    private final Branches branches;
    private final Settling settling = new Settling();

    Chain(Memory memory, Tolerance tolerance, double[] scales, Cascade chain) {
        int size = scales.length;
        this.fine = new SeventeenNodes(memory);
        this.tolerance = tolerance;
        this.scales = scales;
        this.links = chain.links(fine.count(), memory);
        this.delays = chain.delays();
        this.addends = chain.addends();
        this.sums = IntStream.range(0, size).filter(this::isSum).toArray();
        this.followers = IntStream.range(0, size).filter(i -> !isSum(i)).toArray();
        this.lags =
                Arrays.stream(delays).mapToObj(delay -> new Lag(memory, delay)).toArray(Lag[]::new);
        this.times = memory.numbers(fine.count());
        this.values = memory.table(size, fine.count());
        this.drives = memory.table(size, fine.count());
        this.coefficients = memory.table(size, fine.count());
        this.branches = new Branches(memory, links, size, chain.limited(), fine);
    }

    /** The rule of a stretch. */
    PanelRule under(Rates rates) {
        return new PanelRule() {
            @Override
            public double solve(Panel panel) {
                panel.times(SeventeenNodes.SHARES, times);
                rates.show(times, links::turnTo);
                return solved(panel);
            }

            @Override
            public double[][] rates() {
                return drives;
            }
        };
    }

    private boolean isSum(int state) {
        return Double.isInfinite(delays[state]);
    }

    /** Up to the first corner of a drive, where there is one. */
    private double solved(Panel panel) {
        begin(panel);
        boolean isSettled = settled(panel);
        double end = branches.end(drives);
        for (int turns = 0; turns < values.length && isSettled && Branches.isStart(end); turns++) {
            branches.turn();
            isSettled = settled(panel);
            end = branches.end(drives);
        }
        if (!isSettled || Branches.isStart(end)) {
            return Double.POSITIVE_INFINITY;
        }
        panel.endAt(end);
        return error(panel);
    }

    private void begin(Panel panel) {
        for (int state = 0; state < values.length; state++) {
            values[state][0] = panel.start(state);
        }
        for (int state : followers) {
            lags[state].fit(panel.wide());
        }
        branches.turnTo(values, drives);
    }

    private boolean settled(Panel panel) {
        riseEvenly(panel);
        settleCoarsely(panel);
        panel.cut(coarse.count() + 1);
        settling.afterSums(swept(panel, sums, coarse, fine));
        settling.afterLags(swept(panel, followers, fine, fine));
        for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
            if (settling.afterSums(swept(panel, sums, fine, fine))
                    || settling.afterLags(swept(panel, followers, fine, fine))) {
                return true;
            }
        }
        return false;
    }

    /** Until few nodes have told what they can. */
    private void settleCoarsely(Panel panel) {
        settling.begin();
        double moved = swept(panel, followers, coarse, coarse);
        for (int sweep = 0; sweep < MOST_SWEEPS && (sweep == 0 || moved > COARSE); sweep++) {
            settling.afterSums(swept(panel, sums, coarse, coarse));
            moved = swept(panel, followers, coarse, coarse);
            settling.afterLags(moved);
        }
    }

    /** What follows stands still at first, so that sums rise evenly. */
    private void riseEvenly(Panel panel) {
        for (int state : followers) {
            Arrays.fill(values[state], 0, coarse.count(), panel.start(state));
        }
        for (int state : sums) {
            double start = panel.start(state);
            double rise = panel.wide() * (addends[state] < 0 ? atStart(state) : panel.start(addends[state]));
            for (int i = 0; i < coarse.count(); i++) {
                values[state][i] = start + rise * SeventeenNodes.SHARES[i];
            }
        }
    }

    /** What drives a state that adds up, at the start. */
    private double atStart(int state) {
        links.drive(state, values, 1, drives[state]);
        return drives[state][0];
    }

    /** The largest change of some states, as a share of what is allowed. */
    private double swept(Panel panel, int[] states, Nodes from, Nodes to) {
        double most = 0;
        for (int state : states) {
            double change = swept(panel, state, from, to);
            most = change <= most ? most : change;
        }
        return most;
    }

    /** A change is nothing at the start, and smooth; three nodes tell it. */
    private double swept(Panel panel, int state, Nodes from, Nodes to) {
        double[] terms = panel.terms();
        int place = panel.place(state);
        double start = panel.start(state);
        double[] drive = coefficients[state];
        int addend = addends[state];
        if (addend < 0) {
            links.drive(state, values, from.count(), drives[state]);
            from.through(branches.inForce(state, drives[state]), drive);
        } else {
            System.arraycopy(terms, panel.place(addend), drive, 0, from.count());
            drive[0] += panel.start(addend);
        }
        if (isSum(state)) {
            Chebyshev.integrate(drive, from.count(), panel.wide() / 2, terms, place);
        } else {
            lags[state].follow(drive, from.count(), start, terms, place);
        }
        double[] now = values[state];
        double quarter = now[END / 4];
        double middle = now[END / 2];
        double end = now[END];
        to.values(terms, place, start, now);
        double change = Math.max(
                Math.abs(now[END / 4] - quarter), Math.max(Math.abs(now[END / 2] - middle), Math.abs(now[END] - end)));
        return change / allowed(state, isSum(state) ? now[END] - start : now[END]);
    }

    /** What is left out of the drives, as far as it reaches the states, and of these themselves, which may change faster. */
    private double error(Panel panel) {
        double most = 0;
        for (int i = 0; i < values.length; i++) {
            double rise = panel.end(i);
            double share = panel.wide() / 2 / (2 * Chebyshev.DEGREE);
            double part = isSum(i) ? share : Math.min(1, share / delays[i]);
            double size = isSum(i) ? rise : Math.min(Math.abs(panel.start(i)), Math.abs(panel.start(i) + rise));
            double left = Math.max(
                    part * Chebyshev.leftOut(coefficients[i]), Chebyshev.lastTerms(panel.terms(), panel.place(i)));
            double error = left / allowed(i, size);
            most = error <= most ? most : error;
        }
        return most;
    }

    private double allowed(int state, double size) {
        return tolerance.absolute() * scales[state] + tolerance.relative() * Math.abs(size);
    }
}
