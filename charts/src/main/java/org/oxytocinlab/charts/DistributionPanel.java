package org.oxytocinlab.charts;

import java.util.List;

/**
 * How one result is distributed among the women of all arms of a trial.
 *
 * @param heading the result
 * @param unit of its axis
 * @param arms in the order of the trial
 */
public record DistributionPanel(String heading, String unit, List<DistributionArm> arms) {

    /** Copies the arms. */
    public DistributionPanel {
        arms = List.copyOf(arms);
    }
}
