package org.oxytocinlab.charts.partograph;

import java.util.List;
import java.util.OptionalDouble;
import org.oxytocinlab.charts.ink.Look;

/** How slowly labour may go on from the first finding of active labour, before it is called slow. */
interface AlertRule {
    /** Dilatation from which labour is active [cm] [who-partograph], and from which Zhang's table is used [bernitz2019]. */
    int ACTIVE = 4;

    /** Whose rule it is. */
    String author();

    /** What it allows, in a few words. */
    String words();

    /** The name of its line in a figure. */
    String lineName();

    /** How its line is drawn where there is one labour. */
    Look look();

    /** How its line is drawn among several arms, whose colours and dashes the usual look would take. */
    Look lookAmongArms();

    /** The corners of the line that begins with a finding, ending at full dilatation. */
    List<ChartedExamination> corners(ChartedExamination start);

    /** Until when a dilatation may be found and lies on the line or to its left [min]. */
    double latest(ChartedExamination start, int centimetres);

    /** How much later the action line runs [min]; nothing where there is none. */
    OptionalDouble action();
}
