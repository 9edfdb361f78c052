package org.oxytocinlab.engine.result;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * All endpoints of one run, worked out once for table, file and study.
 *
 * @param values in the order of {@link Endpoint}, each in its own unit; without those that the run does not compute
 */
public record Endpoints(Map<Endpoint, Double> values) {

    /** Sums up a run. */
    public static Endpoints of(Trajectory run) {
        Survey survey = new Survey(run);
        Map<Endpoint, Double> values = new EnumMap<>(Endpoint.class);
        for (Endpoint endpoint : Endpoint.values()) {
            if (endpoint.isComputed(run)) {
                values.put(endpoint, endpoint.of(survey));
            }
        }
        return new Endpoints(Collections.unmodifiableMap(values));
    }

    /** Whether the run computes an endpoint at all. */
    public boolean isComputed(Endpoint endpoint) {
        return values.containsKey(endpoint);
    }

    /** The value of one endpoint, in its own unit; not a number where there is none. */
    public double value(Endpoint endpoint) {
        return values.getOrDefault(endpoint, Double.NaN);
    }
}
