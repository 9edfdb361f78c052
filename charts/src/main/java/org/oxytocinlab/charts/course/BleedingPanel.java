package org.oxytocinlab.charts.course;

import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.charts.ink.Look;
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

/** Tone of the uterus after birth, below it the blood that is lost, and how thick the rest is where a case asks for that. */
final class BleedingPanel {
    private static final int HEIGHT = 150;
    private static final double FIRMEST = 10;

    /** The axis always reaches so far [mL], so that a usual loss looks small. */
    private static final double PRESENT = 500;

    /** The axis of haemoglobin always shows this range [g/dL]. */
    private static final double LOW = 7;

    private static final double HIGH = 13;
    private static final int LOWER = 110;

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
        List<Panel> panels = new ArrayList<>(
                List.of(tone(List.of(new Curve("", tone, ink))), lost(List.of(new Curve("", lost, red)))));
        if (trajectory.series().containsKey(Variable.HAEMOGLOBIN)) {
            Samples haemoglobin = Sampling.of(trajectory, Variable.HAEMOGLOBIN);
            panels.add(haemoglobin(List.of(new Curve("", haemoglobin, red))));
        }
        return panels;
    }

    /** The panels of several arms. */
    static List<Panel> compared(List<ComparedRun> arms) {
        List<Curve> tones = curves(arms, Variable.TONE_AFTER_BIRTH);
        if (tones.isEmpty()) {
            return List.of();
        }
        List<Panel> panels = new ArrayList<>(List.of(tone(tones), lost(curves(arms, Variable.BLOOD_LOSS))));
        List<Curve> haemoglobins = curves(arms, Variable.HAEMOGLOBIN);
        if (!haemoglobins.isEmpty()) {
            panels.add(haemoglobin(haemoglobins));
        }
        return panels;
    }

    private static List<Curve> curves(List<ComparedRun> arms, Variable variable) {
        return ComparedRun.curves(arms, run -> Sampling.closely(run, variable), variable);
    }

    private static Panel tone(List<Curve> curves) {
        return Panel.of(
                Variable.TONE_AFTER_BIRTH.card(), Scale.spanning(0, FIRMEST, Panel.intervals(HEIGHT)), curves, HEIGHT);
    }

    private static Panel haemoglobin(List<Curve> curves) {
        double low = Math.min(LOW, Curve.lowest(curves, LOW));
        double high = Math.max(HIGH, Curve.highest(curves, HIGH));
        return Panel.of(Variable.HAEMOGLOBIN.card(), Scale.spanning(low, high, Panel.intervals(LOWER)), curves, LOWER);
    }

    private static Panel lost(List<Curve> curves) {
        double highest = Math.max(PRESENT, Curve.highest(curves, 0) * 1.05);
        return Panel.of(
                Variable.BLOOD_LOSS.card(), Scale.spanning(0, highest, Panel.intervals(HEIGHT)), curves, HEIGHT);
    }
}
