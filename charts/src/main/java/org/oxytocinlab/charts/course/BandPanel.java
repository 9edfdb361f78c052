package org.oxytocinlab.charts.course;

import java.util.List;
import java.util.Optional;
import org.oxytocinlab.engine.result.Goal;
import org.oxytocinlab.engine.result.Variable;

/**
 * One quantity over time in all arms of a trial.
 *
 * @param variable whose card says heading and unit
 * @param goal the contractions that all arms want, if they want the same
 * @param arms in the order of the trial
 */
public record BandPanel(Variable variable, Optional<Goal> goal, List<BandCourse> arms) {

    /** Copies the arms. */
    public BandPanel {
        arms = List.copyOf(arms);
    }

    /** A panel of arms that want the usual number of contractions. */
    public BandPanel(Variable variable, List<BandCourse> arms) {
        this(variable, Optional.of(Goal.USUAL), arms);
    }
}
