package org.oxytocinlab.charts.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.oxytocinlab.charts.BedsideRecord;
import org.oxytocinlab.charts.ink.Look;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Samples;
import org.oxytocinlab.charts.ink.Style;
import org.oxytocinlab.charts.panel.ComparedRun;
import org.oxytocinlab.charts.panel.Curve;
import org.oxytocinlab.charts.panel.Panel;
import org.oxytocinlab.charts.panel.Sampling;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** What the pump does, as steps; where somebody believes something else, beside it what is believed. */
final class PumpPanel {
    private static final int HEIGHT = 120;
    private static final int COMPARED_HEIGHT = 170;

    /** Rates that differ by less, as a part of themselves, are one. */
    private static final double SAME = 1e-6;

    private static final Look GIVEN = new Look(Palette.BLUE, Style.STEPS);
    private static final Look BELIEVED = new Look(Palette.VERMILION, Style.DASHED);

    private static final CoursePanel RATE = panel(HEIGHT);

    private PumpPanel() {}

    /** The dose, with the unit of the setting at the right; in a panel of its own where it is no multiple of the dose. */
    static List<Panel> of(Trajectory trajectory, BedsideRecord bedside) {
        if (!RATE.isIn(trajectory)) {
            return List.of();
        }
        Samples rate = RATE.of(trajectory);
        Panel dose = dose(rate, believed(trajectory), bedside);
        if (bedside.setting().isEmpty() || !trajectory.series().containsKey(Variable.CARRIER_FLOW)) {
            return List.of(dose);
        }
        BedsideRecord.Setting setting = bedside.setting().get();
        Samples flow = Sampling.of(trajectory, Variable.CARRIER_FLOW).map(value -> value * setting.factor());
        return ratio(trajectory, setting)
                .map(factor -> List.of(dose.beside(new Panel.SecondAxis(setting.symbol(), factor, 0))))
                .orElseGet(() -> List.of(dose, flow(flow.asSteps(), setting)));
    }

    private static Panel dose(Samples rate, Optional<Samples> believed, BedsideRecord bedside) {
        double highest = Math.max(
                rate.highest(0), believed.map(other -> other.highest(0)).orElse(0.0));
        List<Curve> curves = new ArrayList<>();
        String given = believed.isPresent() ? "given" : "";
        curves.add(new Curve(highest > 0 ? given : "no infusion", rate, GIVEN));
        believed.ifPresent(other -> curves.add(0, new Curve(bedside.believed(), other, BELIEVED)));
        return RATE.panel(curves);
    }

    /** What the display shows, if that is not what is given. */
    private static Optional<Samples> believed(Trajectory trajectory) {
        Samples given = Sampling.of(trajectory, Variable.OXYTOCIN_RATE);
        double[] values = new double[given.times().length];
        boolean differs = false;
        for (int i = 0; i < values.length; i++) {
            values[i] = trajectory.at(Variable.BELIEVED_RATE, given.times()[i]);
            differs |= Math.abs(values[i] - given.values()[i]) > SAME * given.values()[i];
        }
        return differs ? Optional.of(new Samples(given.times(), values).asSteps()) : Optional.empty();
    }

    /** How many units of the setting are 1 mU/min, if that is so at all times. */
    private static Optional<Double> ratio(Trajectory trajectory, BedsideRecord.Setting setting) {
        double[] rate = trajectory.of(Variable.OXYTOCIN_RATE);
        double[] flow = trajectory.of(Variable.CARRIER_FLOW);
        double ratio = Double.NaN;
        for (int i = 0; i < rate.length; i++) {
            if (rate[i] > 0) {
                double here = flow[i] * setting.factor() / rate[i];
                ratio = Double.isNaN(ratio) ? here : ratio;
                if (Math.abs(here - ratio) > SAME * ratio) {
                    return Optional.empty();
                }
            }
        }
        return Double.isNaN(ratio) || ratio == 0 ? Optional.empty() : Optional.of(ratio);
    }

    private static Panel flow(Samples flow, BedsideRecord.Setting setting) {
        return RATE.panel(flow, GIVEN).headed("Drip setting").in(setting.symbol());
    }

    /** The pumps of several arms. */
    static Optional<Panel> compared(List<ComparedRun> arms) {
        return panel(COMPARED_HEIGHT).compared(arms);
    }

    private static CoursePanel panel(int height) {
        return new CoursePanel(
                Variable.OXYTOCIN_RATE, (run, rate) -> Sampling.of(run, rate).asSteps(), height);
    }
}
