package org.oxytocinlab.charts;

import java.util.List;
import java.util.Optional;

/**
 * What the people at the bed set and find, of which the courses of a run say nothing.
 *
 * @param setting the unit in which the rate is set, where the case does not speak of mU/min
 * @param believed what a rate is called that somebody believes to be given: "shown on the display"
 * @param findings in order of time
 */
public record Bedside(Optional<Setting> setting, String believed, List<Finding> findings) {

    /** A pump that is set in mU/min, and nothing found. */
    public static final Bedside USUAL = new Bedside(Optional.empty(), "shown on the display", List.of());

    /** Copies the findings. */
    public Bedside {
        findings = List.copyOf(findings);
    }
}
