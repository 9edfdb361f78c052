package org.oxytocinlab.charts;

import java.util.List;
import java.util.Optional;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** What the pump does, as steps. */
final class PumpPanel {
    private static final int HEIGHT = 120;
    private static final int COMPARED_HEIGHT = 170;
    private static final double SMALLEST_AXIS = 4;

    private PumpPanel() {}

    static Optional<Panel> of(Trajectory trajectory) {
        if (!trajectory.series().containsKey(Variable.OXYTOCIN_RATE)) {
            return Optional.empty();
        }
        Samples rate = Samples.of(trajectory, Variable.OXYTOCIN_RATE).asSteps();
        double highest = rate.highest(0);
        Scale scale = Scale.fromZero(highest, SMALLEST_AXIS, Panel.intervals(HEIGHT));
        String name = highest > 0 ? "" : "no infusion";
        Curve curve = new Curve(name, rate, new Look(Palette.BLUE, Style.STEPS));
        return Optional.of(panel(scale, List.of(curve), HEIGHT));
    }

    /** The pumps of several arms. */
    static Optional<Panel> compared(List<Arm> arms) {
        List<Curve> curves =
                Arm.curves(arms, run -> Samples.of(run, Variable.OXYTOCIN_RATE).asSteps(), Variable.OXYTOCIN_RATE);
        Scale scale = Scale.fromZero(Curve.highest(curves, 0), SMALLEST_AXIS, Panel.intervals(COMPARED_HEIGHT));
        return curves.isEmpty() ? Optional.empty() : Optional.of(panel(scale, curves, COMPARED_HEIGHT));
    }

    private static Panel panel(Scale scale, List<Curve> curves, int height) {
        return Panel.of("Oxytocin infusion", Variable.OXYTOCIN_RATE.unit().symbol(), scale, curves, height);
    }
}
