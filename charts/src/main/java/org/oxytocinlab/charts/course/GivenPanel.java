package org.oxytocinlab.charts.course;

import java.util.List;
import java.util.Optional;
import org.oxytocinlab.charts.ink.Scale;
import org.oxytocinlab.charts.panel.ComparedRun;
import org.oxytocinlab.charts.panel.Curve;
import org.oxytocinlab.charts.panel.Panel;
import org.oxytocinlab.charts.panel.Sampling;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Variable;

/** How much oxytocin the arms have had, by any route. */
final class GivenPanel {
    private static final int HEIGHT = 150;
    private static final double SMALLEST_AXIS = 0.1;

    private GivenPanel() {}

    static Optional<Panel> of(List<ComparedRun> arms) {
        List<Curve> curves = ComparedRun.curves(
                arms,
                run -> Sampling.of(run, Variable.OXYTOCIN_GIVEN).map(Unit.INTERNATIONAL_UNIT::fromInternal),
                Variable.OXYTOCIN_GIVEN);
        Scale scale = Scale.fromZero(Curve.highest(curves, 0), SMALLEST_AXIS, Panel.intervals(HEIGHT));
        return curves.isEmpty()
                ? Optional.empty()
                : Optional.of(Panel.of(
                        Variable.OXYTOCIN_GIVEN.card().heading(),
                        Unit.INTERNATIONAL_UNIT.symbol(),
                        scale,
                        curves,
                        HEIGHT));
    }
}
