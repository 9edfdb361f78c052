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
public record BedsideRecord(Optional<Setting> setting, String believed, List<Found> findings) {

    /** A pump that is set in mU/min, and nothing found. */
    public static final BedsideRecord USUAL = new BedsideRecord(Optional.empty(), "shown on the display", List.of());

    /** Copies the findings. */
    public BedsideRecord {
        findings = List.copyOf(findings);
    }

    /**
     * The unit in which a pump or a giving set is set, where it is not that of the dose.
     *
     * @param symbol "mL/h", "drops/min"
     * @param factor how many of it are 1 mL/h of carrier
     */
    public record Setting(String symbol, double factor) {}

    /**
     * What was found at the bedside at a time: a dilatation, the class of a tracing.
     *
     * @param time since the start [min]
     * @param words what a mark says: "cervix 4 cm"
     */
    public record Found(double time, String words) {}
}
