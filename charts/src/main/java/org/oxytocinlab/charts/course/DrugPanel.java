package org.oxytocinlab.charts.course;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.oxytocinlab.charts.ink.Look;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Scale;
import org.oxytocinlab.charts.ink.Style;
import org.oxytocinlab.charts.panel.ComparedRun;
import org.oxytocinlab.charts.panel.Curve;
import org.oxytocinlab.charts.panel.Panel;
import org.oxytocinlab.charts.panel.Sampling;
import org.oxytocinlab.engine.quantity.View;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** The levels of other drugs, below that of oxytocin, a panel each; only those that a line gives. */
final class DrugPanel {
    private static final int HEIGHT = 160;
    private static final List<Variable> LEVELS = Variable.seen(View.DRUGS);

    /** The axis of atosiban, of which hundreds are usual, reaches so far at least [ng/mL]. */
    private static final double HUNDREDS = 100;

    private static final double SMALLEST_AXIS = 1;

    private DrugPanel() {}

    static Stream<Panel> of(Trajectory trajectory) {
        return LEVELS.stream()
                .filter(trajectory.series()::containsKey)
                .map(level -> panel(
                        level,
                        List.of(new Curve("", Sampling.of(trajectory, level), new Look(Palette.INK, Style.LINE)))));
    }

    /** The levels of the arms that are given each. */
    static Stream<Panel> compared(List<ComparedRun> arms) {
        return LEVELS.stream().flatMap(level -> compared(level, arms).stream());
    }

    private static Optional<Panel> compared(Variable level, List<ComparedRun> arms) {
        List<Curve> curves = ComparedRun.curves(arms, run -> Sampling.of(run, level), level);
        return curves.isEmpty() ? Optional.empty() : Optional.of(panel(level, curves));
    }

    private static Panel panel(Variable level, List<Curve> curves) {
        double least = level == Variable.PLASMA_ATOSIBAN ? HUNDREDS : SMALLEST_AXIS;
        Scale scale = Scale.fromZero(Curve.highest(curves, 0), least, Panel.intervals(HEIGHT));
        return Panel.of(level.card(), scale, curves, HEIGHT);
    }
}
