package org.oxytocinlab.charts.course;

import java.util.List;
import java.util.Optional;
import org.oxytocinlab.engine.result.Goal;

/**
 * One quantity over time in all arms of a trial.
 *
 * @param heading the quantity
 * @param unit of its axis
 * @param kind what its axis shows besides
 * @param goal the contractions that all arms want, if they want the same
 * @param arms in the order of the trial
 */
public record BandPanel(String heading, String unit, Kind kind, Optional<Goal> goal, List<BandCourse> arms) {

    /** What an axis shows besides the courses. */
    public enum Kind {
        /** Stays at each value until the next time, from 0 on. */
        RATE,
        /** Per 10 min, with the goal and with tachysystole. */
        CONTRACTIONS,
        /** In plasma [mmol/L], with its bands of risk. */
        SODIUM,
        /** Nothing. */
        PLAIN
    }

    /** A panel of arms that want the usual number of contractions. */
    public BandPanel(String heading, String unit, Kind kind, List<BandCourse> arms) {
        this(heading, unit, kind, Optional.of(Goal.USUAL), arms);
    }

    /** Copies the arms. */
    public BandPanel {
        arms = List.copyOf(arms);
    }
}
