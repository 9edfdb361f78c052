package org.oxytocinlab.charts;

import java.util.List;
import java.util.Optional;

/**
 * What the people at the bed aim at, set and find, of which the courses of a run say nothing.
 *
 * @param goal the contractions that are aimed at
 * @param setting the unit in which the rate is set, where the case does not speak of mU/min
 * @param believed what a rate is called that somebody believes to be given: "shown on the display"
 * @param findings in order of time
 */
public record Bedside(Goal goal, Optional<Setting> setting, String believed, List<Finding> findings) {

    /** The usual goal, and a pump that is set in mU/min and shows what it gives. */
    public static final Bedside USUAL = new Bedside(Goal.USUAL, Optional.empty(), "shown on the display", List.of());

    /** Copies the findings. */
    public Bedside {
        findings = List.copyOf(findings);
    }

    /** The same with another goal. */
    public Bedside aiming(Goal other) {
        return new Bedside(other, setting, believed, findings);
    }
}
