package org.oxytocinlab.charts.course;

import java.util.List;
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
import org.oxytocinlab.charts.panel.Sampling;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** Mean arterial pressure and heart rate, one below the other, second by second where something happened. */
final class CirculationPanel {
    private static final int HEIGHT = 150;

    /** The axes always show these ranges [mmHg, bpm], so that small changes look small. */
    private static final double LOWEST_PRESSURE = 50;

    private static final double HIGHEST_PRESSURE = 100;
    private static final double SLOWEST = 70;
    private static final double FASTEST = 120;

    /** Smaller changes than this [mmHg, bpm] need no remark. */
    private static final double WORTH_A_REMARK = 3;

    private CirculationPanel() {}

    /** The panels of one run; none where nobody asked for the circulation. */
    static List<Panel> of(Trajectory trajectory) {
        if (!trajectory.series().containsKey(Variable.ARTERIAL_PRESSURE)) {
            return List.of();
        }
        Samples pressure = Sampling.closely(trajectory, Variable.ARTERIAL_PRESSURE);
        Samples rate = Sampling.closely(trajectory, Variable.HEART_RATE);
        Look red = new Look(Palette.VERMILION, Style.LINE);
        Look ink = new Look(Palette.INK, Style.LINE);
        return List.of(
                pressure(List.of(new Curve("", pressure, red)))
                        .remarking(remark("lowest", pressure, pressure.lowest(Double.NaN), red)),
                rate(List.of(new Curve("", rate, ink)))
                        .remarking(remark("highest", rate, rate.highest(Double.NaN), ink)));
    }

    /** The panels of several arms. */
    static List<Panel> compared(List<ComparedRun> arms) {
        List<Curve> pressures = curves(arms, Variable.ARTERIAL_PRESSURE);
        return pressures.isEmpty()
                ? List.of()
                : Stream.of(pressure(pressures), rate(curves(arms, Variable.HEART_RATE)))
                        .toList();
    }

    private static List<Curve> curves(List<ComparedRun> arms, Variable variable) {
        return ComparedRun.curves(arms, run -> Sampling.closely(run, variable), variable);
    }

    private static Panel pressure(List<Curve> curves) {
        return panel(Variable.ARTERIAL_PRESSURE, curves, LOWEST_PRESSURE, HIGHEST_PRESSURE);
    }

    private static Panel rate(List<Curve> curves) {
        return panel(Variable.HEART_RATE, curves, SLOWEST, FASTEST);
    }

    private static Panel panel(Variable variable, List<Curve> curves, double low, double high) {
        double lowest = Math.min(low, Curve.lowest(curves, low) - 1);
        double highest = Math.max(high, Curve.highest(curves, high) + 1);
        Scale scale = Scale.spanning(lowest, highest, Panel.intervals(HEIGHT));
        return Panel.of(variable.card(), scale, curves, HEIGHT);
    }

    private static List<Panel.Remark> remark(String word, Samples samples, double extreme, Look look) {
        if (!(Math.abs(extreme - samples.first()) >= WORTH_A_REMARK)) {
            return List.of();
        }
        String words = word + " " + Numbers.text(extreme, 0);
        return List.of(new Panel.Remark(words, look.colour(), samples.timeOf(extreme), extreme));
    }
}
