package org.oxytocinlab.engine.study;

import java.util.function.DoubleConsumer;
import org.oxytocinlab.engine.statistics.Histogram;
import org.oxytocinlab.engine.statistics.Moments;
import org.oxytocinlab.engine.statistics.RunningMoments;
import org.oxytocinlab.engine.statistics.Share;
import org.oxytocinlab.engine.statistics.Sketch;
import org.oxytocinlab.engine.statistics.Spread;

/** A sample of which no number is kept: counts and means are exact, quantiles are those of a sketch. */
final class SummedSample implements Sample, DoubleConsumer {
    private final double most;
    private final Sketch sketch = new Sketch();
    private final RunningMoments moments = new RunningMoments();
    private final RunningMoments restricted = new RunningMoments();
    private final boolean isSketched;
    private int size;
    private int known;
    private int events;

    /**
     * Without women.
     *
     * @param most what counts for whoever has no number
     * @param isSketched whether anybody will ask for quantiles
     */
    SummedSample(double most, boolean isSketched) {
        this.most = most;
        this.isSketched = isSketched;
    }

    @Override
    public void accept(double value) {
        size++;
        events += value > 0 ? 1 : 0;
        restricted.accept(counted(value));
        if (!Double.isNaN(value)) {
            known++;
            moments.accept(value);
            if (isSketched) {
                sketch.accept(value);
            }
        }
    }

    /** The number, or what counts for whoever has none. */
    double counted(double value) {
        return Double.isNaN(value) ? most : value;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int known() {
        return known;
    }

    @Override
    public Share events() {
        return new Share(events, size);
    }

    @Override
    public Moments moments() {
        return moments.moments();
    }

    @Override
    public Moments restricted() {
        return restricted.moments();
    }

    @Override
    public Spread spread() {
        return sketch.spread();
    }

    @Override
    public Spread spreadWithNever() {
        return sketch.spread(size - known);
    }

    @Override
    public double lowest() {
        return sketch.lowest();
    }

    @Override
    public double highest() {
        return sketch.highest();
    }

    @Override
    public Histogram histogram() {
        return sketch.histogram();
    }
}
