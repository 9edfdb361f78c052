package org.oxytocinlab.charts.panel;

import java.util.List;

/**
 * How a stack of panels stands on its sheet.
 *
 * @param time the common axis
 * @param right edge of the curves [user pixels]
 * @param marks times of upright lines through all panels [min]
 * @param below room that is kept below the panels where the sheet has a fixed height [user pixels]
 * @param naming where the names of the curves stand
 */
public record Stand(TimeScale time, double right, List<Double> marks, double below, Naming naming) {

    /** Where the names of the curves of a panel stand. */
    public enum Naming {
        /** Among the curves, each beside its own. */
        BESIDE,
        /** In a column at the right, each tied to the end of its curve. */
        AT_THE_END,
        /** In a key above all panels. */
        IN_A_KEY
    }
}
