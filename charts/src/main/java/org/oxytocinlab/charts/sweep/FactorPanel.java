package org.oxytocinlab.charts.sweep;

import java.util.List;
import org.oxytocinlab.engine.statistics.Estimate;

/**
 * One result along one factor.
 *
 * @param heading "Women with tachysystole"
 * @param unit as it is printed: "%"
 * @param across the values of the factor
 * @param values one for each, with the ends of its interval
 */
public record FactorPanel(String heading, String unit, SweepAxis across, List<Estimate> values) {
    /** Copies the list. */
    public FactorPanel {
        values = List.copyOf(values);
    }
}
