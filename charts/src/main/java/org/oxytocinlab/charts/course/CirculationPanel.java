package org.oxytocinlab.charts.course;

import java.util.List;
import java.util.stream.Stream;
import org.oxytocinlab.charts.ink.Look;
import org.oxytocinlab.charts.ink.Numbers;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Samples;
import org.oxytocinlab.charts.ink.Style;
import org.oxytocinlab.charts.panel.ComparedRun;
import org.oxytocinlab.charts.panel.Panel;
import org.oxytocinlab.charts.panel.Sampling;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** Mean arterial pressure and heart rate, one below the other, second by second where something happened. */
final class CirculationPanel {
    private static final int HEIGHT = 150;

    /** Smaller changes than this [mmHg, bpm] need no remark. */
    private static final double WORTH_A_REMARK = 3;

    private static final CoursePanel PRESSURE = new CoursePanel(Variable.ARTERIAL_PRESSURE, Sampling::closely, HEIGHT);
    private static final CoursePanel RATE = new CoursePanel(Variable.HEART_RATE, Sampling::closely, HEIGHT);

    private CirculationPanel() {}

    /** The panels of one run; none where nobody asked for the circulation. */
    static List<Panel> of(Trajectory trajectory) {
        if (!PRESSURE.isIn(trajectory)) {
            return List.of();
        }
        Samples pressure = PRESSURE.of(trajectory);
        Samples rate = RATE.of(trajectory);
        Look red = new Look(Palette.VERMILION, Style.LINE);
        Look ink = new Look(Palette.INK, Style.LINE);
        return List.of(
                PRESSURE.panel(pressure, red).remarking(remark("lowest", pressure, pressure.lowest(Double.NaN), red)),
                RATE.panel(rate, ink).remarking(remark("highest", rate, rate.highest(Double.NaN), ink)));
    }

    /** The panels of several arms. */
    static List<Panel> compared(List<ComparedRun> arms) {
        return Stream.of(PRESSURE, RATE)
                .flatMap(each -> each.compared(arms).stream())
                .toList();
    }

    private static List<Panel.Remark> remark(String word, Samples samples, double extreme, Look look) {
        if (!(Math.abs(extreme - samples.first()) >= WORTH_A_REMARK)) {
            return List.of();
        }
        String words = word + " " + Numbers.text(extreme, 0);
        return List.of(new Panel.Remark(words, look.colour(), samples.timeOf(extreme), extreme));
    }
}
