package org.oxytocinlab.engine.solver;

import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.engine.body.Layout;
import org.oxytocinlab.engine.body.Rates;

/** The classical method of Runge and Kutta in equal steps, straight lines in between: a solver is one file. */
public record ToySolver(double step) implements Solver {

    @Override
    public Solution begin(Layout layout, Rates rates, double from, double[] start, double guess) {
        return new Walked(rates, from, start.clone());
    }

    private final class Walked implements Solution {
        private final Rates rates;
        private final List<Double> times = new ArrayList<>();
        private final List<double[]> states = new ArrayList<>();

        Walked(Rates rates, double from, double[] start) {
            this.rates = rates;
            times.add(from);
            states.add(start);
        }

        @Override
        public double from() {
            return times.get(0);
        }

        @Override
        public double until() {
            return times.get(times.size() - 1);
        }

        @Override
        public double reached() {
            return until();
        }

        @Override
        public void goOn(double later, double bound) {
            while (until() < later) {
                double length = Math.min(step, later - until());
                double[] now = states.get(states.size() - 1);
                double[] a = rate(until(), now);
                double[] b = rate(until() + length / 2, moved(now, a, length / 2));
                double[] c = rate(until() + length / 2, moved(now, b, length / 2));
                double[] d = rate(until() + length, moved(now, c, length));
                double[] next = now.clone();
                for (int i = 0; i < next.length; i++) {
                    next[i] += length / 6 * (a[i] + 2 * b[i] + 2 * c[i] + d[i]);
                }
                double end = length < step ? later : until() + length;
                times.add(end);
                states.add(next);
            }
        }

        private double[] rate(double time, double[] state) {
            double[] rate = new double[state.length];
            rates.at(time, state, rate);
            return rate;
        }

        private double[] moved(double[] from, double[] rate, double minutes) {
            double[] to = from.clone();
            for (int i = 0; i < to.length; i++) {
                to[i] += minutes * rate[i];
            }
            return to;
        }

        @Override
        public void stay(double end) {
            double[] last = at(end);
            while (until() > end) {
                times.remove(times.size() - 1);
                states.remove(states.size() - 1);
            }
            if (until() < end) {
                times.add(end);
                states.add(last);
            }
        }

        @Override
        public double[] at(double time) {
            int next = 0;
            while (next < times.size() - 1 && times.get(next) < time) {
                next++;
            }
            if (next == 0) {
                return states.get(0).clone();
            }
            double part = (time - times.get(next - 1)) / (times.get(next) - times.get(next - 1));
            double[] before = states.get(next - 1);
            double[] read = states.get(next).clone();
            for (int i = 0; i < read.length; i++) {
                read[i] = before[i] + part * (read[i] - before[i]);
            }
            return read;
        }

        @Override
        public double nextStep() {
            return step;
        }

        @Override
        public double passes(int state, double level, double after) {
            return at(after)[state] >= level ? after : Crossing.of(time -> at(time)[state] - level, after, until());
        }
    }
}
