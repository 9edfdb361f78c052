package org.oxytocinlab.charts;

import java.util.List;
import org.oxytocinlab.engine.result.Trajectory;

/**
 * What a partograph shows beside the courses of its run.
 *
 * @param alert by which slow progress is known
 * @param examinations in order of time
 */
public record PartographOptions(AlertLine alert, List<Examination> examinations) {

    /** Copies the examinations. */
    public PartographOptions {
        examinations = List.copyOf(examinations);
    }

    /** The usual examinations of a run. */
    public static PartographOptions usual(Trajectory run, AlertLine alert) {
        return new PartographOptions(alert, Examination.usual(run));
    }
}
