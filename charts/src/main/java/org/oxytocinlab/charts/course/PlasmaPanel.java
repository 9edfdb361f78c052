package org.oxytocinlab.charts.course;

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
import org.oxytocinlab.charts.panel.Curve;
import org.oxytocinlab.charts.panel.Panel;
import org.oxytocinlab.charts.panel.Sampling;
import org.oxytocinlab.charts.panel.TimeScale;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** The plasma level and, behind it in time, the effect site that the uterus feels. */
final class PlasmaPanel {
    private static final int HEIGHT = 220;

    /** With the letter that a figure can print and a file should not. */
    private static final String UNIT = "µU/mL";

    private static final double SMALLEST_AXIS = 4;

    /** A peak so much higher than the level that is passed only in so small a part of the case leaves the axis. */
    private static final double TOWERING = 8;

    private static final double SHORT = 0.03;
    private static final double KEPT = 1.5;

    private static final Look TOTAL = new Look(Palette.BLUE, Style.LINE);
    private static final Look SITE = new Look(Palette.VERMILION, Style.DASHED);

    private PlasmaPanel() {}

    static Optional<Panel> of(Trajectory trajectory) {
        if (!trajectory.series().containsKey(Variable.PLASMA_OXYTOCIN)) {
            return Optional.empty();
        }
        Samples total = Sampling.of(trajectory, Variable.PLASMA_OXYTOCIN);
        List<Curve> curves = new ArrayList<>();
        curves.add(new Curve("plasma", total, TOTAL));
        double top = axisTop(total);
        if (trajectory.series().containsKey(Variable.EFFECT_SITE)) {
            Samples site = effectSite(trajectory);
            curves.add(new Curve("effect site: what the uterus feels", site, SITE));
            top = Math.max(top, axisTop(site));
        }
        Scale scale = Scale.fromZero(top, SMALLEST_AXIS, Panel.intervals(HEIGHT));
        return Optional.of(
                panel(scale, curves).remarking(peak(curves.get(0), scale)).beside(MassAxis.of(trajectory)));
    }

    /** The plasma levels of several arms; the heading says what the unit is worth if one assay serves all. */
    static Optional<Panel> compared(List<ComparedRun> arms) {
        List<Curve> curves =
                ComparedRun.curves(arms, run -> Sampling.of(run, Variable.PLASMA_OXYTOCIN), Variable.PLASMA_OXYTOCIN);
        if (curves.isEmpty()) {
            return Optional.empty();
        }
        double top = curves.stream()
                .mapToDouble(curve -> axisTop(curve.samples()))
                .max()
                .orElse(0);
        Scale scale = Scale.fromZero(top, SMALLEST_AXIS, Panel.intervals(HEIGHT));
        Panel panel = panel(scale, curves)
                .remarking(curves.stream()
                        .flatMap(curve -> peak(curve, scale).stream())
                        .toList());
        return Optional.of(MassAxis.common(arms)
                .filter(axis -> axis.offset() == 0)
                .map(axis -> panel.headed(panel.heading() + worth(axis)))
                .orElse(panel));
    }

    private static Panel panel(Scale scale, List<Curve> curves) {
        return Panel.of(Variable.PLASMA_OXYTOCIN.card().heading(), UNIT, scale, curves, HEIGHT);
    }

    private static String worth(Panel.SecondAxis axis) {
        return " (1 " + UNIT + " = " + Numbers.shortest(axis.factor()) + " " + axis.unit() + ")";
    }

    /** Her own oxytocin is in the plasma level; without it at the effect site the gap would look like more lag. */
    private static Samples effectSite(Trajectory trajectory) {
        Samples infused = Sampling.of(trajectory, Variable.EFFECT_SITE);
        return trajectory.series().containsKey(Variable.OWN_EFFECT_SITE)
                ? infused.plus(Sampling.of(trajectory, Variable.OWN_EFFECT_SITE))
                : infused.map(level -> level + steadyOxytocin(trajectory));
    }

    /** Her own, where it does not change. */
    private static double steadyOxytocin(Trajectory trajectory) {
        return trajectory.of(Variable.PLASMA_OXYTOCIN)[0] - trajectory.of(Variable.INFUSED_OXYTOCIN)[0];
    }

    /** The highest level, or, if a bolus makes a short and towering peak, enough for everything else. */
    private static double axisTop(Samples level) {
        double highest = level.highest(0);
        double usual = level.exceededIn(SHORT);
        return usual > 0 && highest > TOWERING * usual ? KEPT * usual : highest;
    }

    private static List<Panel.Remark> peak(Curve curve, Scale scale) {
        Samples level = curve.samples();
        double highest = level.highest(0);
        if (highest <= scale.high()) {
            return List.of();
        }
        double time = level.timeOf(highest);
        String words = "peak " + Numbers.rounded(highest) + " " + UNIT + ", " + TimeScale.words(time);
        return List.of(new Panel.Remark(words, curve.look().colour(), time, scale.high()));
    }
}
