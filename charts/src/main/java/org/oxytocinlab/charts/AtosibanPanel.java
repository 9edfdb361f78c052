package org.oxytocinlab.charts;

import java.util.List;
import java.util.Optional;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** The level of atosiban, below that of oxytocin; only where a line gives it. */
final class AtosibanPanel {
    private static final int HEIGHT = 160;

    /** The axis reaches so far at least [ng/mL]. */
    private static final double SMALLEST_AXIS = 100;

    private AtosibanPanel() {}

    static Optional<Panel> of(Trajectory trajectory) {
        if (!trajectory.series().containsKey(Variable.PLASMA_ATOSIBAN)) {
            return Optional.empty();
        }
        Samples level = Samples.of(trajectory, Variable.PLASMA_ATOSIBAN);
        return Optional.of(panel(List.of(new Curve("", level, new Look(Palette.INK, Style.LINE)))));
    }

    /** The levels of the arms that are given it. */
    static Optional<Panel> compared(List<Arm> arms) {
        List<Curve> curves =
                Arm.curves(arms, run -> Samples.of(run, Variable.PLASMA_ATOSIBAN), Variable.PLASMA_ATOSIBAN);
        return curves.isEmpty() ? Optional.empty() : Optional.of(panel(curves));
    }

    private static Panel panel(List<Curve> curves) {
        Scale scale = Scale.fromZero(Curve.highest(curves, 0), SMALLEST_AXIS, Panel.intervals(HEIGHT));
        return Panel.of(Variable.PLASMA_ATOSIBAN.card(), scale, curves, HEIGHT);
    }
}
