package org.oxytocinlab.engine.result;

import java.util.Arrays;
import org.oxytocinlab.engine.result.Variable.Movement;

/** Looks beside the best of some looks, as a value may be better still in between, at the end of a short injection for example. */
final class Peak {
    private static final int THIRDS = 60;

    /** After so many halvings of the way to a neighbour nothing smooth differs any more. */
    private static final int HALVINGS = 24;

    private final Trajectory trajectory;
    private final Variable variable;
    private final double[] near = new double[2 * HALVINGS];
    private final double[] found = new double[2 * HALVINGS];

    Peak(Trajectory trajectory, Variable variable) {
        this.trajectory = trajectory;
        this.variable = variable;
    }

    /**
     * The best value beside a look, or that of the look where nothing is better by more than rounding.
     *
     * @param sign 1 where the highest is sought, −1 where it is the lowest
     * @param low the look before, or this one [min]
     * @param time of the look [min]
     * @param high the look behind it, or this one [min]
     */
    Extreme beside(int sign, double low, double time, double high, double value) {
        double enough = sign * value + Stretch.ROUNDING * Math.abs(value);
        if (variable.movement() == Movement.SMOOTH && !mayPass(sign, low, time, high, value)) {
            return Extreme.at(value, time);
        }
        double middle = middle(sign, low, high);
        double best = trajectory.at(variable, middle);
        return sign * best > enough ? Extreme.at(best, middle) : Extreme.at(value, time);
    }

    /**
     * Whether a smooth value may be better between its neighbours: then it is so at one of the places that halve the way again
     * and again, by three quarters at least of what it is better anywhere.
     */
    private boolean mayPass(int sign, double low, double time, double high, double value) {
        double share = 1;
        for (int i = 0; i < HALVINGS; i++) {
            share /= 2;
            near[i] = time - (time - low) * share;
            near[near.length - 1 - i] = time + (high - time) * share;
        }
        Arrays.fill(found, Double.NaN);
        trajectory.readout().complete(variable, near, found);
        double better = sign * value + Stretch.ROUNDING / 4 * Math.abs(value);
        for (double each : found) {
            if (sign * each > better) {
                return true;
            }
        }
        return false;
    }

    private double middle(int sign, double from, double until) {
        double low = from;
        double high = until;
        for (int i = 0; i < THIRDS; i++) {
            double third = (high - low) / 3;
            if (sign * trajectory.at(variable, low + third) < sign * trajectory.at(variable, high - third)) {
                low += third;
            } else {
                high -= third;
            }
        }
        return (low + high) / 2;
    }
}
