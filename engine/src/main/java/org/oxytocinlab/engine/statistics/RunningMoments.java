package org.oxytocinlab.engine.statistics;

import java.util.function.DoubleConsumer;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.Variance;

/** Mean and standard deviation of values that come one at a time and are not kept. The last bits depend on their order. */
public final class RunningMoments implements DoubleConsumer {
    private final Mean mean = Mean.create();
    private final Variance variance = Variance.create();
    private int size;

    @Override
    public void accept(double value) {
        mean.accept(value);
        variance.accept(value);
        size++;
    }

    /** Of all values so far. */
    public Moments moments() {
        double squared = size < 2 ? Double.NaN : variance.getAsDouble();
        return new Moments(size, mean.getAsDouble(), Math.sqrt(squared));
    }
}
