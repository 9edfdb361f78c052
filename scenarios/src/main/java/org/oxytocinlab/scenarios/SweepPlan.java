package org.oxytocinlab.scenarios;

import java.util.List;
import org.oxytocinlab.engine.study.Factor;
import org.oxytocinlab.engine.study.Measure;

/**
 * What a study says of a sweep.
 *
 * @param factors one or two; empty where it has none
 * @param endpoints that its author wants to see; empty for the usual ones
 */
public record SweepPlan(List<Factor> factors, List<Measure> endpoints) {
    /** Nothing is said. */
    public static final SweepPlan NONE = new SweepPlan(List.of(), List.of());

    /** More maps than this make a page that nobody reads. */
    public static final int MOST_ENDPOINTS = 6;

    /** Copies the lists. */
    public SweepPlan {
        factors = List.copyOf(factors);
        endpoints = List.copyOf(endpoints);
    }
}
