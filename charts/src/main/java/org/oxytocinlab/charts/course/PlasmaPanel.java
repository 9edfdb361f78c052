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

    private static final double SMALLEST_AXIS = 4;

    /** A peak so much higher than the level that is passed only in so small a part of the case leaves the axis. */
    private static final double TOWERING = 8;

    private static final double SHORT = 0.03;
    private static final double KEPT = 1.5;

    private static final Look TOTAL = new Look(Palette.BLUE, Style.LINE);
    private static final Look SITE = new Look(Palette.VERMILION, Style.DASHED);

    private static final CoursePanel LEVEL =
            new CoursePanel(Variable.PLASMA_OXYTOCIN, Sampling::of, PlasmaPanel::scale, HEIGHT);

    private PlasmaPanel() {}

    static Optional<Panel> of(Trajectory trajectory) {
        if (!LEVEL.isIn(trajectory)) {
            return Optional.empty();
        }
        List<Curve> curves = new ArrayList<>();
        curves.add(new Curve("plasma", LEVEL.of(trajectory), TOTAL));
        if (trajectory.series().containsKey(Variable.EFFECT_SITE)) {
            curves.add(new Curve("effect site: what the uterus feels", effectSite(trajectory), SITE));
        }
        Panel panel = LEVEL.panel(curves);
        return Optional.of(panel.remarking(peak(curves.get(0), panel.scale())).beside(MassAxis.of(trajectory)));
    }

    /** The plasma levels of several arms; the heading says what the unit is worth if one assay serves all. */
    static Optional<Panel> compared(List<ComparedRun> arms) {
        return LEVEL.compared(arms).map(panel -> {
            Panel remarked = panel.remarking(panel.curves().stream()
                    .flatMap(curve -> peak(curve, panel.scale()).stream())
                    .toList());
            return MassAxis.common(arms)
                    .filter(axis -> axis.offset() == 0)
                    .map(axis -> remarked.headed(remarked.heading() + worth(axis)))
                    .orElse(remarked);
        });
    }

    private static Scale scale(List<Samples> courses, int intervals) {
        double top = courses.stream().mapToDouble(PlasmaPanel::axisTop).max().orElse(0);
        return Scale.fromZero(top, SMALLEST_AXIS, intervals);
    }

    private static String worth(Panel.SecondAxis axis) {
        return " (1 " + Variable.PLASMA_OXYTOCIN.unit().printed() + " = " + Numbers.shortest(axis.factor()) + " "
                + axis.unit() + ")";
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
        String words = "peak " + Numbers.rounded(highest) + " "
                + Variable.PLASMA_OXYTOCIN.unit().printed() + ", " + TimeScale.words(time);
        return List.of(new Panel.Remark(words, curve.look().colour(), time, scale.high()));
    }
}
