package org.oxytocinlab.engine.study;

import org.oxytocinlab.engine.statistics.Estimate;
import org.oxytocinlab.engine.statistics.MeanRatio;
import org.oxytocinlab.engine.statistics.Moments;
import org.oxytocinlab.engine.statistics.Pairs;

/**
 * A pair of samples of which every number is there.
 *
 * @param later sample of the later arm
 * @param first sample of the first arm, of the same women in the same order
 */
record KeptPair(KeptSample later, KeptSample first) implements SamplePair {

    @Override
    public Pairs events() {
        return Pairs.of(later.happened(), first.happened());
    }

    @Override
    public Moments differences() {
        double[] differences = later.counted();
        double[] others = first.counted();
        for (int i = 0; i < differences.length; i++) {
            differences[i] -= others[i];
        }
        return Moments.of(differences);
    }

    @Override
    public Estimate ratio() {
        return MeanRatio.paired(later.counted(), first.counted());
    }
}
