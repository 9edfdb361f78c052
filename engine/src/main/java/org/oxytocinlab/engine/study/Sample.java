package org.oxytocinlab.engine.study;

import org.oxytocinlab.engine.statistics.Histogram;
import org.oxytocinlab.engine.statistics.Moments;
import org.oxytocinlab.engine.statistics.Share;
import org.oxytocinlab.engine.statistics.Spread;

/** One number of each woman of an arm, kept or summed up; not a number where she has none. */
public interface Sample {
    /** How many women. */
    int size();

    /** How many of them have a number. */
    int known();

    /** Those whose number is above 0, of all. */
    Share events();

    /** Of those who have a number. */
    Moments moments();

    /** Of all, where whoever has no number counts as having the highest that there could have been. */
    Moments restricted();

    /** Of those who have a number. */
    Spread spread();

    /** Of all, where whoever has no number has a higher one than all others. */
    Spread spreadWithNever();

    /** The lowest number; not a number without any. */
    double lowest();

    /** The highest number; not a number without any. */
    double highest();

    /** Those who have a number, by that number. */
    Histogram histogram();
}
