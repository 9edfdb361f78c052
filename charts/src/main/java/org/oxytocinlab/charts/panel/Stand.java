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
public record Stand(TimeScale time, double right, List<Double> marks, double below, Naming naming) {}
