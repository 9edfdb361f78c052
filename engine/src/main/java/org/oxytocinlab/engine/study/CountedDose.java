package org.oxytocinlab.engine.study;

import org.oxytocinlab.engine.statistics.Estimate;
import org.oxytocinlab.engine.statistics.Moments;

/**
 * Contractions counted at one rate in several women, or in one woman several times.
 *
 * @param rate oxytocin [mU/min]
 * @param contractions mean of the counted contractions [per 10 min], with its interval
 * @param standardError of that mean [per 10 min]
 */
public record CountedDose(double rate, Estimate contractions, double standardError) {

    /** Sums up the counts at one rate. */
    static CountedDose of(double rate, double[] counts) {
        Moments moments = Moments.of(counts);
        return new CountedDose(rate, moments.estimate(), moments.standardError());
    }
}
