package org.oxytocinlab.charts;

import java.util.List;
import org.oxytocinlab.engine.quantity.Unit;

/**
 * How one result is distributed among the women of all arms of a trial.
 *
 * @param heading the result
 * @param unit of its axis and of the medians, which have its digits
 * @param arms in the order of the trial
 */
public record DistributionPanel(String heading, Unit unit, List<DistributionArm> arms) {

    /** Copies the arms. */
    public DistributionPanel {
        arms = List.copyOf(arms);
    }
}
