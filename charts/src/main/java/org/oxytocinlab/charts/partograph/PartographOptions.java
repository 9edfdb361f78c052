package org.oxytocinlab.charts.partograph;

import java.util.List;
import java.util.Optional;
import org.oxytocinlab.engine.result.Trajectory;

/**
 * What a partograph shows beside the courses of its run.
 *
 * @param alert by which slow progress is known
 * @param parous whether she has given birth before, on which an alert line may depend
 * @param examinations in order of time
 */
public record PartographOptions(AlertLine alert, boolean parous, List<ChartedExamination> examinations) {

    /** Copies the examinations. */
    public PartographOptions {
        examinations = List.copyOf(examinations);
    }

    /** The usual examinations of a run. */
    public static PartographOptions usual(Trajectory run, AlertLine alert, boolean parous) {
        return new PartographOptions(alert, parous, ChartedExamination.usual(run));
    }

    /** The rule of the alert line, if there is one. */
    Optional<AlertRule> rule() {
        return alert.rule(parous);
    }
}
