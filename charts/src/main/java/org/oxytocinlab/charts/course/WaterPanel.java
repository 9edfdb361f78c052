package org.oxytocinlab.charts.course;

import java.util.List;
import java.util.Optional;
import org.oxytocinlab.charts.ink.Look;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Samples;
import org.oxytocinlab.charts.ink.Scale;
import org.oxytocinlab.charts.ink.Style;
import org.oxytocinlab.charts.panel.Curve;
import org.oxytocinlab.charts.panel.Panel;
import org.oxytocinlab.charts.panel.Sampling;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** Water that the body has kept since the start, or lost. */
final class WaterPanel {
    private static final int HEIGHT = 100;
    private static final double SMALLEST_AXIS = 1;

    private static final double MILLILITRES = 1000;

    private WaterPanel() {}

    static Optional<Panel> of(Trajectory trajectory) {
        if (!trajectory.series().containsKey(Variable.WATER_BALANCE)) {
            return Optional.empty();
        }
        Samples water = Sampling.of(trajectory, Variable.WATER_BALANCE).map(value -> value / MILLILITRES);
        double low = Math.min(0, water.lowest(0));
        double high = Math.max(water.highest(0) * Scale.HEADROOM, low + SMALLEST_AXIS);
        Scale scale = Scale.spanning(low * Scale.HEADROOM, high, Panel.intervals(HEIGHT));
        Curve curve = new Curve("", water, new Look(Palette.shade(Palette.SKY, 0.85), Style.LINE));
        return Optional.of(
                Panel.of(Variable.WATER_BALANCE.card().heading(), Unit.LITRE.symbol(), scale, List.of(curve), HEIGHT));
    }
}
