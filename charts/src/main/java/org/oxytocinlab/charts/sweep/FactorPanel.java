package org.oxytocinlab.charts.sweep;

import java.util.List;

/**
 * One result along one factor.
 *
 * @param heading "Women with tachysystole"
 * @param unit as it is printed: "%"
 * @param across the values of the factor
 * @param values one for each, with the ends of its interval
 */
public record FactorPanel(String heading, String unit, SweepAxis across, List<FrontPoint.Span> values) {
    /** Copies the list. */
    public FactorPanel {
        values = List.copyOf(values);
    }
}
