package org.oxytocinlab.engine.therapy;

import java.util.List;
import java.util.stream.Stream;
import org.oxytocinlab.engine.quantity.Push;
import org.oxytocinlab.engine.quantity.Substance;

/**
 * A stretch of time in which nothing is changed.
 *
 * @param from its start [min]
 * @param until its end [min]
 * @param pushes what is pushed in at the start, at most one for each substance and route
 * @param supply what flows during it
 */
public record Span(double from, double until, List<Push> pushes, Supply supply) {

    /** The same with one more push at its start. */
    public Span with(Push push) {
        List<Push> more = Stream.concat(pushes.stream(), Stream.of(push)).toList();
        return new Span(from, until, more, supply);
    }

    /** The same with one more flow. */
    public Span with(Supply.OfLine flow) {
        return new Span(from, until, pushes, supply.with(flow));
    }

    /** Length [min]. */
    public double minutes() {
        return until - from;
    }

    /** Oxytocin pushed into the vein at the start [mU]. */
    public double vein() {
        return pushed(Substance.OXYTOCIN, Push.Route.VEIN);
    }

    /** Oxytocin injected into a muscle at the start [mU]. */
    public double muscle() {
        return pushed(Substance.OXYTOCIN, Push.Route.MUSCLE);
    }

    /** What is pushed in of a substance by all routes [its unit]. */
    public double pushed(Substance substance) {
        double sum = 0;
        for (Push push : pushes) {
            sum += push.of() == substance ? push.amount() : 0;
        }
        return sum;
    }

    private double pushed(Substance substance, Push.Route route) {
        double sum = 0;
        for (Push push : pushes) {
            sum += push.of() == substance && push.route() == route ? push.amount() : 0;
        }
        return sum;
    }
}
