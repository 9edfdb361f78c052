package org.oxytocinlab.engine.study;

import org.oxytocinlab.engine.statistics.Estimate;
import org.oxytocinlab.engine.statistics.Moments;
import org.oxytocinlab.engine.statistics.Pairs;

/** One number of each of the same women in the first arm and in a later one, kept or summed up. */
interface SamplePair {
    /** Events in the later arm and in the first. */
    Pairs events();

    /** Later less first; whoever has no number counts as having the highest that there could have been. */
    Moments differences();

    /** Mean of the later over that of the first, counted so. */
    Estimate ratio();
}
