package org.oxytocinlab.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.body.Cascade;
import org.oxytocinlab.engine.body.Drain;
import org.oxytocinlab.engine.body.Given;
import org.oxytocinlab.engine.body.Layout;
import org.oxytocinlab.engine.body.Loop;
import org.oxytocinlab.engine.body.Moment;
import org.oxytocinlab.engine.body.Rates;
import org.oxytocinlab.engine.body.RunningSum;
import org.oxytocinlab.engine.body.Stage;
import org.oxytocinlab.engine.quantity.Memory;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.solver.DormandPrince;
import org.oxytocinlab.engine.solver.LinearKinetics;
import org.oxytocinlab.engine.solver.Quadrature;
import org.oxytocinlab.engine.solver.Relaxation;
import org.oxytocinlab.engine.solver.Solver;

/**
 * A body and how it moves: each of its loops with the solver that suits it.
 *
 * @param parts in the order of their stages
 * @param drains what loops take out of the accounts of others
 * @param memory where arrays of a run come from
 */
record Mechanism(Body body, List<Part> parts, List<Drain> drains, Memory memory) {

    /**
     * A loop, and how it is solved.
     *
     * @param stage when
     * @param reads the stages that it reads, in their order
     * @param takes the given substances that it takes
     * @param layout what a solver needs to know of it
     * @param ear where it is asked
     */
    record Part(
            Loop loop, Stage stage, List<Stage> reads, List<Substance> takes, Layout layout, Solver solver, Ear ear) {}

    /** What is linear is solved exactly, what is an integral or a chain of causes panel by panel, the rest in steps. */
    static Mechanism of(Body body) {
        return of(body, Memory.FRESH);
    }

    /** The same with arrays from a memory. */
    static Mechanism of(Body body, Memory memory) {
        return of(body, memory, (loop, layout) -> suited(loop, layout, memory));
    }

    /** Every loop by one solver. */
    static Mechanism of(Body body, Solver one) {
        return of(body, Memory.FRESH, (loop, layout) -> one);
    }

    private static Mechanism of(Body body, Memory memory, BiFunction<Loop, Layout, Solver> solver) {
        List<Drain> drains = body.drains();
        List<Part> parts = new ArrayList<>();
        for (Loop loop : body.loops()) {
            Layout layout = Layout.of(loop.states());
            parts.add(new Part(
                    loop,
                    loop.stage(),
                    List.copyOf(body.reads(loop)),
                    List.copyOf(loop.takes()),
                    layout,
                    solver.apply(loop, layout),
                    new Ear(drains)));
        }
        return new Mechanism(body, List.copyOf(parts), drains, memory);
    }

    private static Solver suited(Loop loop, Layout layout, Memory memory) {
        if (loop.isIntegral()) {
            return Quadrature.of(layout, memory);
        }
        if (loop instanceof Cascade chain) {
            return Relaxation.of(chain, memory);
        }
        if (!loop.isLinear()) {
            return DormandPrince.in(memory);
        }
        Moment moment = new Moment((stage, time) -> new double[0]);
        RunningSum sum = new RunningSum();
        Rates still = (time, state, rates) -> {
            moment.at(time, Given.NOTHING).with(loop.stage(), state);
            loop.rates(moment, sum.into(rates));
        };
        return LinearKinetics.of(layout, still, memory).orElse(DormandPrince.in(memory));
    }
}
