package org.oxytocinlab.charts.course;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.oxytocinlab.charts.ink.Look;
import org.oxytocinlab.charts.ink.Samples;
import org.oxytocinlab.charts.panel.ComparedRun;
import org.oxytocinlab.charts.panel.Curve;
import org.oxytocinlab.charts.panel.Panel;
import org.oxytocinlab.charts.panel.Reach;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/**
 * One quantity over time, drawn alike in the figure of one run and in that of several.
 *
 * @param variable whose card says heading and unit
 * @param reading how densely a run is read
 * @param height of the area of the curves [user pixels]
 */
record CoursePanel(Variable variable, BiFunction<Trajectory, Variable, Samples> reading, Reach reach, int height) {

    /** A quantity whose axis reaches as far here as in any other figure. */
    CoursePanel(Variable variable, BiFunction<Trajectory, Variable, Samples> reading, int height) {
        this(variable, reading, Reach.of(variable), height);
    }

    /** Whether a run computes it. */
    boolean isIn(Trajectory run) {
        return run.series().containsKey(variable);
    }

    /** Its course in a run. */
    Samples of(Trajectory run) {
        return reading.apply(run, variable);
    }

    /** Its courses in several runs. */
    List<Curve> of(List<ComparedRun> arms) {
        return ComparedRun.curves(arms, this::of, variable);
    }

    /** The panel of one curve, of which the heading says what it is. */
    Panel panel(Samples course, Look look) {
        return panel(List.of(new Curve("", course, look)));
    }

    /** The panel of some curves. */
    Panel panel(List<Curve> curves) {
        return Panel.of(variable.card(), reach.around(Curve.courses(curves), Panel.intervals(height)), curves, height);
    }

    /** The panel of several runs; none where no run computes it. */
    Optional<Panel> compared(List<ComparedRun> arms) {
        List<Curve> curves = of(arms);
        return curves.isEmpty() ? Optional.empty() : Optional.of(panel(curves));
    }
}
