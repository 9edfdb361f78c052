package org.oxytocinlab.engine;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.ode.FirstOrderDifferentialEquations;
import org.apache.commons.math3.ode.nonstiff.DormandPrince853Integrator;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.body.Given;
import org.oxytocinlab.engine.body.Loop;
import org.oxytocinlab.engine.body.Moment;
import org.oxytocinlab.engine.body.Push;
import org.oxytocinlab.engine.body.RunningSum;
import org.oxytocinlab.engine.body.State;
import org.oxytocinlab.engine.solver.Tolerance;
import org.oxytocinlab.engine.therapy.Span;
import org.oxytocinlab.engine.therapy.Supply;

/**
 * The yardstick: what somebody would write who only wants to know how a woman ends. One joint state, one stock
 * integrator, from one change of dose to the next; no dense output, no contractions, no rows, nobody who looks.
 */
final class PlainLoop {
    private static final double SHORTEST_STEP = 1e-14;

    private PlainLoop() {}

    /** The states at the end, those of the fast loop first. */
    static double[] end(Body body, List<Span> spans) {
        double[] state = body.loops().stream()
                .flatMapToDouble(loop -> Arrays.stream(loop.start()))
                .toArray();
        double[] absolute = body.loops().stream()
                .flatMap(loop -> loop.states().stream())
                .mapToDouble(State::usual)
                .map(usual -> usual * Tolerance.STANDARD.absolute())
                .toArray();
        double[] relative = new double[state.length];
        Arrays.fill(relative, Tolerance.STANDARD.relative());
        for (Span span : spans) {
            body.loops().get(0).push(new Push(span.vein(), span.muscle()), state);
            double longest = Math.min(Tolerance.STANDARD.longestStep(), span.minutes());
            new DormandPrince853Integrator(Math.min(SHORTEST_STEP, longest / 2), longest, absolute, relative)
                    .integrate(
                            new Equations(body, span.supply(), state.length), span.from(), state, span.until(), state);
        }
        return state;
    }

    /** All loops as one system. */
    private static final class Equations implements FirstOrderDifferentialEquations {
        private final Body body;
        private final Given given;
        private final int size;
        private final Moment moment = new Moment((stage, time) -> new double[0]);
        private final RunningSum sum = new RunningSum();
        private final double[][] states;
        private final double[][] loopRates;

        Equations(Body body, Supply supply, int size) {
            this.body = body;
            this.size = size;
            given = new Given(supply.oxytocin(), supply.water(), supply.electrolytes(), supply.stress());
            states = body.loops().stream().map(Loop::start).toArray(double[][]::new);
            loopRates = body.loops().stream().map(Loop::start).toArray(double[][]::new);
        }

        @Override
        public int getDimension() {
            return size;
        }

        @Override
        public void computeDerivatives(double time, double[] state, double[] rates) {
            moment.at(time, given);
            int from = 0;
            for (int i = 0; i < states.length; i++) {
                System.arraycopy(state, from, states[i], 0, states[i].length);
                from += states[i].length;
                moment.with(body.loops().get(i).stage(), states[i]);
            }
            from = 0;
            for (int i = 0; i < states.length; i++) {
                body.loops().get(i).rates(moment, sum.into(loopRates[i]));
                System.arraycopy(loopRates[i], 0, rates, from, loopRates[i].length);
                from += loopRates[i].length;
            }
        }
    }
}
