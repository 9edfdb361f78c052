package org.oxytocinlab.engine.solver;

import java.util.Arrays;
import java.util.Collections;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import org.oxytocinlab.engine.body.Layout;
import org.oxytocinlab.engine.body.Rates;

/**
 * A system whose solution is known.
 *
 * @param name what it is called
 * @param rates its right-hand side
 * @param exact its solution [min]; at 0 its start
 * @param until how long it is followed [min]
 */
record Problem(String name, Rates rates, DoubleFunction<double[]> exact, double until) {

    double[] start() {
        return exact.apply(0);
    }

    /** States of size 1. */
    Layout layout() {
        int states = start().length;
        double[] scales = DoubleStream.generate(() -> 1).limit(states).toArray();
        return new Layout(Collections.nCopies(states, name), scales);
    }

    /** The largest size that each state reaches. */
    double[] peaks() {
        double[] peaks = new double[start().length];
        Arrays.setAll(
                peaks,
                i -> DoubleStream.iterate(0, time -> time <= until, time -> time + until / 500)
                        .map(time -> Math.abs(exact.apply(time)[i]))
                        .max()
                        .orElseThrow());
        return peaks;
    }

    @Override
    public String toString() {
        return name;
    }
}
