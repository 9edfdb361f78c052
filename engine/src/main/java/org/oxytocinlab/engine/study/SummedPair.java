package org.oxytocinlab.engine.study;

import org.oxytocinlab.engine.statistics.Estimate;
import org.oxytocinlab.engine.statistics.MeanRatio;
import org.oxytocinlab.engine.statistics.Moments;
import org.oxytocinlab.engine.statistics.Pairs;
import org.oxytocinlab.engine.statistics.RunningMoments;

/** A pair of samples of which no number is kept. */
final class SummedPair implements SamplePair {
    private final SummedSample later;
    private final SummedSample first;
    private final RunningMoments differences = new RunningMoments();
    private final int[] events = new int[4];

    SummedPair(SummedSample later, SummedSample first) {
        this.later = later;
        this.first = first;
    }

    /** Adds the numbers of a woman, which the samples take by themselves. */
    void accept(double laterValue, double firstValue) {
        events[(laterValue > 0 ? 0 : 2) + (firstValue > 0 ? 0 : 1)]++;
        differences.accept(later.counted(laterValue) - first.counted(firstValue));
    }

    @Override
    public Pairs events() {
        return new Pairs(events[0], events[1], events[2], events[3]);
    }

    @Override
    public Moments differences() {
        return differences.moments();
    }

    @Override
    public Estimate ratio() {
        return MeanRatio.paired(later.restricted(), first.restricted(), differences());
    }
}
