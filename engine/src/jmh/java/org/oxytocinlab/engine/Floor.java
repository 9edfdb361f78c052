package org.oxytocinlab.engine;

import java.util.List;
import java.util.Set;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.random.RandomStreams;
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
            Body drugOnly = new Body(
                    List.of(woman.body().kinetics(), woman.body().uterus()),
                    woman.body().pulse(),
                    woman.body().irregularity());
            return followed(drugOnly, woman.stretches());
        }
    },
    /** Water and sodium on their own steps behind it. */
    WATER {
        @Override
        Object follow(Bedside woman) {
            return followed(woman.body(), woman.stretches());
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

    private static Course followed(Body body, List<Span> stretches) {
        Course course = null;
        Mechanism moving = Mechanism.of(body);
        for (Span span : stretches) {
            course = Course.of(moving, span, course);
        }
        return course;
    }
}
