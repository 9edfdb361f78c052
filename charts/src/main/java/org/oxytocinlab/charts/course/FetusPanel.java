package org.oxytocinlab.charts.course;

import java.util.List;
import java.util.stream.DoubleStream;
import org.oxytocinlab.charts.ink.Look;
import org.oxytocinlab.charts.ink.Numbers;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Samples;
import org.oxytocinlab.charts.ink.Style;
import org.oxytocinlab.charts.panel.ComparedRun;
import org.oxytocinlab.charts.panel.Panel;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** Oxygen saturation and heart rate of the fetus, one below the other, every few seconds. */
final class FetusPanel {
    private static final int HEIGHT = 150;

    /** More points than this are not seen on paper. */
    private static final double MOST_POINTS = 7200;

    private static final double CLOSEST = 1 / 60.0;

    private static final CoursePanel OXYGEN = new CoursePanel(Variable.FETAL_SATURATION, FetusPanel::samples, HEIGHT);
    private static final CoursePanel RATE = new CoursePanel(Variable.FETAL_HEART_RATE, FetusPanel::samples, HEIGHT);

    private FetusPanel() {}

    /** The panels of one run; none where nobody asked for the fetus. */
    static List<Panel> of(Trajectory trajectory) {
        if (!OXYGEN.isIn(trajectory)) {
            return List.of();
        }
        Samples oxygen = OXYGEN.of(trajectory);
        Look blue = new Look(Palette.BLUE, Style.PEN);
        double lowest = oxygen.lowest(Double.NaN);
        Panel.Remark remark =
                new Panel.Remark("lowest " + Numbers.text(lowest, 0), blue.colour(), oxygen.timeOf(lowest), lowest);
        return List.of(
                OXYGEN.panel(oxygen, blue).remarking(List.of(remark)),
                RATE.panel(RATE.of(trajectory), new Look(Palette.INK, Style.HAIR)));
    }

    /** The saturation of several arms. */
    static List<Panel> compared(List<ComparedRun> arms) {
        return OXYGEN.compared(arms).stream().toList();
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
}
