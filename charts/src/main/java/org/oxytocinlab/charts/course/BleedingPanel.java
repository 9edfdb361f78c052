package org.oxytocinlab.charts.course;

import java.util.List;
import java.util.stream.Stream;
import org.oxytocinlab.charts.ink.Look;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Samples;
import org.oxytocinlab.charts.ink.Scale;
import org.oxytocinlab.charts.ink.Style;
import org.oxytocinlab.charts.panel.Arm;
import org.oxytocinlab.charts.panel.Curve;
import org.oxytocinlab.charts.panel.Panel;
import org.oxytocinlab.charts.panel.Sampling;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** Tone of the uterus after birth, and below it the blood that is lost. */
final class BleedingPanel {
    private static final int HEIGHT = 150;
    private static final double FIRMEST = 10;

    /** The axis always reaches so far [mL], so that a usual loss looks small. */
    private static final double PRESENT = 500;

    private BleedingPanel() {}

    /** The panels of one run; none where nobody asked for the third stage. */
    static List<Panel> of(Trajectory trajectory) {
        if (!trajectory.series().containsKey(Variable.BLOOD_LOSS)) {
            return List.of();
        }
        Samples tone = Sampling.closely(trajectory, Variable.TONE_AFTER_BIRTH);
        Samples lost = Sampling.closely(trajectory, Variable.BLOOD_LOSS);
        Look ink = new Look(Palette.INK, Style.LINE);
        Look red = new Look(Palette.VERMILION, Style.LINE);
        return List.of(tone(List.of(new Curve("", tone, ink))), lost(List.of(new Curve("", lost, red))));
    }

    /** The panels of several arms. */
    static List<Panel> compared(List<Arm> arms) {
        List<Curve> tones = curves(arms, Variable.TONE_AFTER_BIRTH);
        return tones.isEmpty()
                ? List.of()
                : Stream.of(tone(tones), lost(curves(arms, Variable.BLOOD_LOSS)))
                        .toList();
    }

    private static List<Curve> curves(List<Arm> arms, Variable variable) {
        return Arm.curves(arms, run -> Sampling.closely(run, variable), variable);
    }

    private static Panel tone(List<Curve> curves) {
        return Panel.of(
                Variable.TONE_AFTER_BIRTH.card(), Scale.spanning(0, FIRMEST, Panel.intervals(HEIGHT)), curves, HEIGHT);
    }

    private static Panel lost(List<Curve> curves) {
        double highest = Math.max(PRESENT, Curve.highest(curves, 0) * 1.05);
        return Panel.of(
                Variable.BLOOD_LOSS.card(), Scale.spanning(0, highest, Panel.intervals(HEIGHT)), curves, HEIGHT);
    }
}
