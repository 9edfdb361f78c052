package org.oxytocinlab.engine.study;

import java.util.function.Consumer;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.statistics.Spread;

/** What is known of the women of a trial once all have been handed over, in the order of their indices. */
interface Gathered extends Consumer<Participant> {
    /** Stands for the women of all replicates. */
    int ALL = -1;

    /** How many women an arm has. */
    int size(int arm);

    /** An endpoint of the women of an arm, of one replicate from 0 or of {@link #ALL}. */
    Sample sample(int arm, Measure measure, int replicate);

    /** The same of a later arm with the first; only where the same women are in both. */
    SamplePair pair(int arm, Measure measure, int replicate);

    /** Who the women of an arm are. */
    Sample baseline(int arm, Baseline baseline);

    /** Median and spread of those who are still followed at a time of the bands. */
    Spread spread(int arm, Variable variable, int time);

    /** Whether each woman has the same numbers in both arms. */
    boolean areIdentical(int first, int later);
}
