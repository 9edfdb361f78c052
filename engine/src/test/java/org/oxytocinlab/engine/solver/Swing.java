package org.oxytocinlab.engine.solver;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import org.oxytocinlab.engine.body.Answer;
import org.oxytocinlab.engine.body.Cascade;
import org.oxytocinlab.engine.body.Moment;
import org.oxytocinlab.engine.body.Rates;
import org.oxytocinlab.engine.body.Series;
import org.oxytocinlab.engine.body.Stage;
import org.oxytocinlab.engine.body.State;
import org.oxytocinlab.engine.body.Sum;
import org.oxytocinlab.engine.quantity.Memory;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.result.Variable;

/**
 * A chain that swings: speed follows pull − way after a delay, and the way adds it up. Its equations act back on themselves
 * far more than those of any room.
 *
 * @param pull by time in units of the clock that it is shown
 * @param limit beyond which what drives the speed does not go, on either side
 */
record Swing(double delay, DoubleUnaryOperator pull, double limit) implements Cascade, Rates {
    /** Without a limit. */
    Swing(double delay, DoubleUnaryOperator pull) {
        this(delay, pull, Double.POSITIVE_INFINITY);
    }

    @Override
    public List<State> states() {
        return List.of(new State(Stage.WATER, 0, "speed", "L", 1), new State(Stage.WATER, 1, "way", "L", 1));
    }

    @Override
    public double[] start() {
        return new double[2];
    }

    @Override
    public void rates(Moment now, Sum sum) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<Variable, Answer> answers() {
        return Map.of();
    }

    @Override
    public double[] delays() {
        return new double[] {delay, Double.POSITIVE_INFINITY};
    }

    @Override
    public int[] addends() {
        return new int[] {-1, 0};
    }

    @Override
    public int[] limited() {
        return new int[] {0};
    }

    @Override
    public void at(double time, double[] state, double[] rates) {
        double drive = pull.applyAsDouble(time) - state[1];
        rates[0] = (Math.max(-limit, Math.min(limit, drive)) - state[0]) / delay;
        rates[1] = state[0];
    }

    @Override
    public void show(double[] times, Consumer<Series> reader) {
        reader.accept(new Clock(times));
    }

    @Override
    public Links links(int count, Memory memory) {
        double[] times = memory.numbers(count);
        return new Links() {
            @Override
            public void turnTo(Series earlier) {
                earlier.times(times);
            }

            @Override
            public void drive(int state, double[][] states, int asked, double[] drive) {
                for (int i = 0; i < asked; i++) {
                    drive[i] = pull.applyAsDouble(times[i]) - states[1][i];
                }
            }

            @Override
            public void limits(int state, double[] least, double[] most) {
                Arrays.fill(least, -limit);
                Arrays.fill(most, limit);
            }
        };
    }

    private record Clock(double[] times) implements Series {
        @Override
        public void times(double[] values) {
            System.arraycopy(times, 0, values, 0, times.length);
        }

        @Override
        public void read(State state, double[] values) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void entered(Substance substance, double[] values) {
            throw new UnsupportedOperationException();
        }
    }
}
