package org.oxytocinlab.engine.solver;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Exponential;
import org.oxytocinlab.engine.quantity.Logarithm;
import org.oxytocinlab.engine.quantity.Memory;

/**
 * A linear system from one time to another, as a sum of exponentials: each state is
 *
 * <pre>  x(t) = level + slope·t + Σ share·e^(−rate·t)  </pre>
 *
 * <p>Not for several threads at once.
 */
final class Modes implements Solution {
    /** A share of a number that is lost when it is added to it, with a little to spare. */
    private static final double UNSEEN = 0x1p-56;

    private final Memory memory;
    private final LinearKinetics system;
    private final double from;
    private double until;
    private final double[] start;
    private final double[] levels;
    private final double[] slopes;

    /** Of each state and mode, those of a state together. */
    private final double[] shares;

    private final double[] worked;
    private final double[] workedAt;
    private final double[] read;

    /** For several times at once. */
    private double[] exponents = {};

    private double[] parts = {};

    /** One for all readers: who reads after another has moved it is told the same, if later. */
    private @Nullable NodeLevels nodes;

    /** After how many minutes each state stands still; not a number where it is not worked out yet. */
    private final double[] still;

    /**
     * A solution.
     *
     * @param memory where the other arrays come from
     * @param start states at the start; kept
     * @param levels to which each state tends, but for its slope
     * @param slopes of each state, per minute
     * @param shares of each mode in each state, those of a state together
     */
    Modes(
            Memory memory,
            LinearKinetics system,
            double from,
            double[] start,
            double[] levels,
            double[] slopes,
            double[] shares) {
        this.memory = memory;
        this.system = system;
        this.from = from;
        this.until = from;
        this.start = start;
        this.levels = levels;
        this.slopes = slopes;
        this.shares = shares;
        this.worked = memory.places(start.length);
        this.workedAt = memory.numbers(start.length);
        this.read = memory.places(start.length);
        this.still = memory.places(start.length);
        Arrays.fill(still, Double.NaN);
    }

    @Override
    public double from() {
        return from;
    }

    @Override
    public double until() {
        return until;
    }

    @Override
    public double reached() {
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public void goOn(double later, double bound) {
        until = later;
    }

    @Override
    public void stay(double end) {
        until = end;
    }

    @Override
    public double[] at(double time) {
        for (int i = 0; i < read.length; i++) {
            read[i] = at(i, time);
        }
        return read;
    }

    @Override
    public double at(int state, double time) {
        double minutes = time - from;
        if (minutes == 0) {
            return start[state];
        }
        if (minutes > still(state)) {
            return levels[state];
        }
        double sum = 0;
        for (int mode = 0; mode < start.length; mode++) {
            double share = share(state, mode);
            if (share != 0) {
                sum += share * exponential(mode, minutes);
            }
        }
        return levels[state] + slopes[state] * minutes + sum;
    }

    @Override
    public void at(int state, double[] times, int count, double[] values) {
        double earliest = times[0] - from;
        if (earliest > still(state)) {
            Arrays.fill(values, 0, count, levels[state]);
            return;
        }
        if (exponents.length < count) {
            exponents = memory.room(count);
            parts = memory.room(count);
        }
        Arrays.fill(values, 0, count, 0);
        for (int mode = 0; mode < start.length; mode++) {
            double share = share(state, mode);
            if (share != 0) {
                decay(share, system.rate(mode), times, count, values);
            }
        }
        for (int i = 0; i < count; i++) {
            double minutes = times[i] - from;
            values[i] = minutes == 0 ? start[state] : levels[state] + slopes[state] * minutes + values[i];
        }
    }

    /** Mode by mode, so that no exponential waits for another. */
    private void decay(double share, double rate, double[] times, int count, double[] values) {
        for (int i = 0; i < count; i++) {
            exponents[i] = -rate * (times[i] - from);
        }
        Exponential.raise(exponents, count, parts);
        for (int i = 0; i < count; i++) {
            values[i] += share * exponents[i];
        }
    }

    /** When what still decays of a state is too little to change the last bit of its level [min since the start]. */
    private double still(int state) {
        if (Double.isNaN(still[state])) {
            still[state] = slopes[state] == 0 ? lastChange(state) : Double.POSITIVE_INFINITY;
        }
        return still[state];
    }

    private double lastChange(int state) {
        double last = 0;
        for (int mode = 0; mode < start.length; mode++) {
            double share = Math.abs(share(state, mode));
            if (share > 0) {
                double times = start.length * share / (UNSEEN * Math.abs(levels[state]));
                last = Math.max(last, Logarithm.of(times) / system.rate(mode));
            }
        }
        return last;
    }

    private double share(int state, int mode) {
        return shares[state * start.length + mode];
    }

    /** Several states are read at one time; their exponentials are worked out once. */
    private double exponential(int mode, double minutes) {
        if (workedAt[mode] != minutes) {
            workedAt[mode] = minutes;
            worked[mode] = Exponential.of(-system.rate(mode) * minutes);
        }
        return worked[mode];
    }

    @Override
    public Levels levels() {
        NodeLevels known = nodes == null ? new NodeLevels(memory, this, start.length) : nodes;
        nodes = known;
        return known;
    }

    @Override
    public double nextStep() {
        return Double.NaN;
    }

    @Override
    public double passes(int state, double level, double after) {
        return at(state, after) >= level ? after : Crossing.of(time -> at(state, time) - level, after, until);
    }
}
