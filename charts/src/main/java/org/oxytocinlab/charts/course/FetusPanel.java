package org.oxytocinlab.charts.course;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.oxytocinlab.charts.ink.Look;
import org.oxytocinlab.charts.ink.Numbers;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Samples;
import org.oxytocinlab.charts.ink.Scale;
import org.oxytocinlab.charts.ink.Style;
import org.oxytocinlab.charts.panel.ComparedRun;
import org.oxytocinlab.charts.panel.Curve;
import org.oxytocinlab.charts.panel.Panel;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** Oxygen saturation and heart rate of the fetus, one below the other, every few seconds. */
final class FetusPanel {
    private static final int HEIGHT = 150;

    /** The axes always show these ranges [%, bpm]. */
    private static final double LEAST_OXYGEN = 20;

    private static final double MOST_OXYGEN = 70;
    private static final double SLOWEST = 80;
    private static final double FASTEST = 170;

    /** More points than this are not seen on paper. */
    private static final double MOST_POINTS = 7200;

    private static final double CLOSEST = 1 / 60.0;

    private FetusPanel() {}

    /** The panels of one run; none where nobody asked for the fetus. */
    static List<Panel> of(Trajectory trajectory) {
        if (!trajectory.series().containsKey(Variable.FETAL_SATURATION)) {
            return List.of();
        }
        Samples oxygen = samples(trajectory, Variable.FETAL_SATURATION);
        Look blue = new Look(Palette.BLUE, Style.PEN);
        double lowest = oxygen.lowest(Double.NaN);
        Panel.Remark remark =
                new Panel.Remark("lowest " + Numbers.text(lowest, 0), blue.colour(), oxygen.timeOf(lowest), lowest);
        return List.of(
                oxygen(List.of(new Curve("", oxygen, blue))).remarking(List.of(remark)),
                rate(List.of(new Curve(
                        "", samples(trajectory, Variable.FETAL_HEART_RATE), new Look(Palette.INK, Style.HAIR)))));
    }

    /** The panels of several arms. */
    static List<Panel> compared(List<ComparedRun> arms) {
        List<Curve> oxygen =
                ComparedRun.curves(arms, run -> samples(run, Variable.FETAL_SATURATION), Variable.FETAL_SATURATION);
        return oxygen.isEmpty() ? List.of() : Stream.of(oxygen(oxygen)).toList();
    }

    private static Samples samples(Trajectory trajectory, Variable variable) {
        double step = Math.max(CLOSEST, trajectory.end() / MOST_POINTS);
        double[] times = DoubleStream.iterate(0, time -> time <= trajectory.end(), time -> time + step)
                .toArray();
        return new Samples(
                times,
                DoubleStream.of(times)
                        .map(time -> trajectory.at(variable, time))
                        .toArray());
    }

    private static Panel oxygen(List<Curve> curves) {
        return panel(Variable.FETAL_SATURATION, curves, LEAST_OXYGEN, MOST_OXYGEN);
    }

    private static Panel rate(List<Curve> curves) {
        return panel(Variable.FETAL_HEART_RATE, curves, SLOWEST, FASTEST);
    }

    private static Panel panel(Variable variable, List<Curve> curves, double low, double high) {
        double lowest = Math.min(low, Curve.lowest(curves, low) - 1);
        double highest = Math.max(high, Curve.highest(curves, high) + 1);
        Scale scale = Scale.spanning(lowest, highest, Panel.intervals(HEIGHT));
        return Panel.of(variable.card(), scale, curves, HEIGHT);
    }
}
