package org.oxytocinlab.engine;

import java.util.Set;
import org.oxytocinlab.engine.body.Inflow;
import org.oxytocinlab.engine.body.UterineLoop;
import org.oxytocinlab.engine.random.RandomStreams;
import org.oxytocinlab.engine.solver.Solution;
import org.oxytocinlab.engine.solver.Solver;
import org.oxytocinlab.engine.therapy.PrescriptionFault;
import org.oxytocinlab.engine.therapy.Span;

/** How much of the house is at work: each floor does all that the one before does, and more. */
public enum Floor {
    /** The yardstick itself, to see what the comparison is worth. */
    PLAIN {
        @Override
        Object follow(Bedside woman) {
            return PlainLoop.end(woman.body(), woman.changes());
        }
    },
    /** The yardstick, stopped at every look. */
    LOOKS {
        @Override
        Object follow(Bedside woman) {
            return PlainLoop.end(woman.body(), woman.stretches());
        }
    },
    /** The fast loop with dense output, stopped at every look. */
    UTERUS {
        @Override
        Object follow(Bedside woman) {
            UterineLoop loop = woman.body().uterineLoop();
            double[] state = loop.start();
            for (Span span : woman.stretches()) {
                state[UterineLoop.CENTRAL] += span.vein();
                state[UterineLoop.DEPOT] += span.muscle();
                Inflow inflow = Bedside.inflow(woman.body(), span);
                Solution solved = Solver.STANDARD.solve(
                        UterineLoop.LAYOUT,
                        (time, now, rates) -> loop.rates(inflow, now, rates),
                        span.from(),
                        state,
                        span.until());
                state = solved.end();
            }
            return state;
        }
    },
    /** Water and sodium on their own steps behind it. */
    WATER {
        @Override
        Object follow(Bedside woman) {
            Course.Start start = Course.Start.of(woman.body());
            for (Span span : woman.stretches()) {
                start = Course.of(woman.body(), span, Bedside.inflow(woman.body(), span), start)
                        .end();
            }
            return start;
        }
    },
    /** Contractions, and the nurse who counts them and decides. */
    NURSE {
        @Override
        Object follow(Bedside woman) {
            RandomStreams streams = new RandomStreams(woman.treated().seed(), woman.index());
            try {
                return new Run(woman.treated(), woman.body(), streams)
                        .trajectory(woman.treated().duration().internal(), Set.of());
            } catch (PrescriptionFault fault) {
                throw new IllegalStateException(fault);
            }
        }
    },
    /** A row a minute of every variable. */
    ROWS {
        @Override
        Object follow(Bedside woman) {
            return Simulation.ofWoman(woman.treated(), woman.index());
        }
    },
    /** The trial as it is: the woman drawn, her endpoints, her place in the columns, the sums over all. */
    TRIAL {
        @Override
        Object follow(Bedside woman) {
            throw new UnsupportedOperationException("a trial follows its women itself");
        }
    };

    /** Follows one woman to the end. */
    abstract Object follow(Bedside woman);
}
