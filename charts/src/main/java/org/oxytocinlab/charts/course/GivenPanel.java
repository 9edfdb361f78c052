package org.oxytocinlab.charts.course;

import java.util.List;
import java.util.Optional;
import org.oxytocinlab.charts.ink.Samples;
import org.oxytocinlab.charts.panel.ComparedRun;
import org.oxytocinlab.charts.panel.Panel;
import org.oxytocinlab.charts.panel.Reach;
import org.oxytocinlab.charts.panel.Sampling;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** How much oxytocin the arms have had, by any route. */
final class GivenPanel {
    private static final int HEIGHT = 150;
    private static final double SMALLEST_AXIS = 0.1;

    private static final CoursePanel GIVEN =
            new CoursePanel(Variable.OXYTOCIN_GIVEN, GivenPanel::units, Reach.fromZero(SMALLEST_AXIS), HEIGHT);

    private GivenPanel() {}

    static Optional<Panel> of(List<ComparedRun> arms) {
        return GIVEN.compared(arms).map(panel -> panel.in(Unit.INTERNATIONAL_UNIT.symbol()));
    }

    private static Samples units(Trajectory trajectory, Variable variable) {
        return Sampling.of(trajectory, variable).map(Unit.INTERNATIONAL_UNIT::fromInternal);
    }
}
