package org.oxytocinlab.charts.course;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.oxytocinlab.charts.ink.Look;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Style;
import org.oxytocinlab.charts.panel.ComparedRun;
import org.oxytocinlab.charts.panel.Panel;
import org.oxytocinlab.charts.panel.Sampling;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** Tone of the uterus after birth, below it the blood that is lost, and how thick the rest is where a case asks for that. */
final class BleedingPanel {
    private static final int HEIGHT = 150;
    private static final int LOWER = 110;

    private static final CoursePanel TONE = new CoursePanel(Variable.TONE_AFTER_BIRTH, Sampling::closely, HEIGHT);
    private static final CoursePanel LOSS = new CoursePanel(Variable.BLOOD_LOSS, Sampling::closely, HEIGHT);
    private static final CoursePanel HAEMOGLOBIN = new CoursePanel(Variable.HAEMOGLOBIN, Sampling::of, LOWER);

    private BleedingPanel() {}

    /** The panels of one run; none where nobody asked for the third stage. */
    static List<Panel> of(Trajectory trajectory) {
        if (!LOSS.isIn(trajectory)) {
            return List.of();
        }
        Look red = new Look(Palette.VERMILION, Style.LINE);
        List<Panel> panels = new ArrayList<>();
        panels.add(TONE.panel(TONE.of(trajectory), new Look(Palette.INK, Style.LINE)));
        panels.add(LOSS.panel(LOSS.of(trajectory), red));
        if (HAEMOGLOBIN.isIn(trajectory)) {
            panels.add(HAEMOGLOBIN.panel(HAEMOGLOBIN.of(trajectory), red));
        }
        return panels;
    }

    /** The panels of several arms. */
    static List<Panel> compared(List<ComparedRun> arms) {
        return Stream.of(TONE, LOSS, HAEMOGLOBIN)
                .flatMap(each -> each.compared(arms).stream())
                .toList();
    }
}
