package org.oxytocinlab.charts.course;

import java.util.List;
import java.util.Optional;
import org.oxytocinlab.charts.ink.Look;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Samples;
import org.oxytocinlab.charts.ink.Scale;
import org.oxytocinlab.charts.ink.Style;
import org.oxytocinlab.charts.panel.Panel;
import org.oxytocinlab.charts.panel.Reach;
import org.oxytocinlab.charts.panel.Sampling;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** Water that the body has kept since the start, or lost. */
final class WaterPanel {
    private static final int HEIGHT = 100;
    private static final double SMALLEST_AXIS = 1;

    private static final double MILLILITRES = 1000;

    private static final CoursePanel WATER =
            new CoursePanel(Variable.WATER_BALANCE, WaterPanel::litres, WaterPanel::scale, HEIGHT);

    private WaterPanel() {}

    static Optional<Panel> of(Trajectory trajectory) {
        return WATER.isIn(trajectory)
                ? Optional.of(WATER.panel(WATER.of(trajectory), new Look(Palette.shade(Palette.SKY, 0.85), Style.LINE))
                        .in(Unit.LITRE.symbol()))
                : Optional.empty();
    }

    private static Samples litres(Trajectory trajectory, Variable variable) {
        return Sampling.of(trajectory, variable).map(value -> value / MILLILITRES);
    }

    private static Scale scale(List<Samples> curves, int intervals) {
        double low = Math.min(0, Reach.lowest(curves, 0));
        double high = Math.max(Reach.highest(curves, 0) * Scale.HEADROOM, low + SMALLEST_AXIS);
        return Scale.spanning(low * Scale.HEADROOM, high, intervals);
    }
}
