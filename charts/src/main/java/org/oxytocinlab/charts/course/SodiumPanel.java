package org.oxytocinlab.charts.course;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.oxytocinlab.charts.ink.Look;
import org.oxytocinlab.charts.ink.Numbers;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Samples;
import org.oxytocinlab.charts.ink.Scale;
import org.oxytocinlab.charts.ink.Style;
import org.oxytocinlab.charts.panel.ComparedRun;
import org.oxytocinlab.charts.panel.Corridor;
import org.oxytocinlab.charts.panel.Curve;
import org.oxytocinlab.charts.panel.Panel;
import org.oxytocinlab.charts.panel.Sampling;
import org.oxytocinlab.engine.clinic.SodiumRisk;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** Plasma sodium against its risk bands. */
final class SodiumPanel {
    private static final int HEIGHT = 180;
    private static final double STEP = 5;
    private static final double FINE_STEP = 2;

    /** The axis always shows this range [mmol/L], so that small changes look small. */
    private static final double LOW = 130;

    private static final double HIGH = 140;

    /** Smaller falls than this [mmol/L] need no remark. */
    private static final double WORTH_A_REMARK = 1;

    /** Opacity of the gap. */
    private static final int GAP = 40;

    private static final CoursePanel SODIUM =
            new CoursePanel(Variable.SODIUM, Sampling::of, SodiumPanel::scale, HEIGHT);

    private SodiumPanel() {}

    static Optional<Panel> of(Trajectory trajectory) {
        if (!SODIUM.isIn(trajectory)) {
            return Optional.empty();
        }
        Samples sodium = SODIUM.of(trajectory);
        Curve curve = new Curve("", sodium, new Look(Palette.INK, Style.LINE));
        Panel panel = trajectory.series().containsKey(Variable.ADAPTED_SODIUM)
                ? adapting(curve, Sampling.of(trajectory, Variable.ADAPTED_SODIUM))
                : panel(List.of(curve));
        return Optional.of(panel.remarking(lowest(sodium)));
    }

    /** The gap between sodium and what the brain is adapted to is what makes it swell. */
    private static Panel adapting(Curve sodium, Samples adapted) {
        Look edge = new Look(Palette.BLUE, Style.HAIR);
        return panel(List.of(sodium, new Curve("brain adapted to", adapted, new Look(Palette.BLUE, Style.DASHED))))
                .spreading(List.of(new Corridor(sodium.samples(), adapted, edge, GAP)));
    }

    /** The sodium of several arms. */
    static Optional<Panel> compared(List<ComparedRun> arms) {
        return SODIUM.compared(arms).map(panel -> panel.with(bands()));
    }

    private static Panel panel(List<Curve> curves) {
        return SODIUM.panel(curves).with(bands());
    }

    /** Fives, with at least a third of a five of air beyond the extremes. */
    static Scale scale(List<Curve> sodium, int intervals) {
        double low = Math.min(LOW, STEP * Math.floor(Curve.lowest(sodium, LOW) / STEP - 0.3));
        double high = Math.max(HIGH, STEP * Math.ceil(Curve.highest(sodium, HIGH) / STEP + 0.1));
        double span = high - low;
        return new Scale(low, high, span > 8 * STEP ? 2 * STEP : span > 2 * STEP ? STEP : FINE_STEP);
    }

    private static List<Panel.Remark> lowest(Samples sodium) {
        double[] values = sodium.values();
        double lowest = sodium.lowest(Double.NaN);
        if (!(values[0] - lowest >= WORTH_A_REMARK)) {
            return List.of();
        }
        String words = "lowest " + Numbers.text(lowest, 1);
        return List.of(new Panel.Remark(words, Palette.INK, sodium.timeOf(lowest), lowest));
    }

    static List<Panel.Band> bands() {
        List<Panel.Band> bands = new ArrayList<>();
        double to = Double.POSITIVE_INFINITY;
        for (SodiumRisk risk : SodiumRisk.values()) {
            bands.add(new Panel.Band(risk.from(), to, tint(risk), risk.words(), ink(risk)));
            to = risk.from();
        }
        return bands;
    }

    private static Color tint(SodiumRisk risk) {
        return switch (risk) {
            case GREEN -> Palette.tint(Palette.GREEN, 0.12);
            case YELLOW -> Palette.tint(Palette.YELLOW, 0.30);
            case ORANGE -> Palette.tint(Palette.ORANGE, 0.30);
            case RED -> Palette.tint(Palette.VERMILION, 0.30);
            case BLACK -> Palette.tint(Palette.INK, 0.24);
        };
    }

    private static Color ink(SodiumRisk risk) {
        return switch (risk) {
            case GREEN -> Palette.shade(Palette.GREEN, 0.75);
            case YELLOW -> Palette.shade(Palette.YELLOW, 0.35);
            case ORANGE -> Palette.shade(Palette.ORANGE, 0.40);
            case RED -> Palette.shade(Palette.VERMILION, 0.60);
            case BLACK -> Palette.INK;
        };
    }
}
