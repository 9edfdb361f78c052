package org.oxytocinlab.charts;

import java.util.List;

/**
 * One quantity over time in all arms of a trial.
 *
 * @param heading the quantity
 * @param unit of its axis
 * @param kind what its axis shows besides
 * @param arms in the order of the trial
 */
public record BandPanel(String heading, String unit, Kind kind, List<BandCourse> arms) {

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

    /** Copies the arms. */
    public BandPanel {
        arms = List.copyOf(arms);
    }
}
