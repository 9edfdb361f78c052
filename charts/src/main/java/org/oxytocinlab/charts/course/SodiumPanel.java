package org.oxytocinlab.charts.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.oxytocinlab.charts.ink.Look;
import org.oxytocinlab.charts.ink.Numbers;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Samples;
import org.oxytocinlab.charts.ink.Style;
import org.oxytocinlab.charts.panel.Band;
import org.oxytocinlab.charts.panel.ComparedRun;
import org.oxytocinlab.charts.panel.Corridor;
import org.oxytocinlab.charts.panel.Curve;
import org.oxytocinlab.charts.panel.GoalAndRisk;
import org.oxytocinlab.charts.panel.Panel;
import org.oxytocinlab.charts.panel.Sampling;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** Plasma sodium against its risk bands. */
final class SodiumPanel {
    private static final int HEIGHT = 180;

    /** Smaller falls than this [mmol/L] need no remark. */
    private static final double WORTH_A_REMARK = 1;

    /** Opacity of the gap. */
    private static final int GAP = 40;

    private static final CoursePanel SODIUM = new CoursePanel(Variable.SODIUM, Sampling::of, HEIGHT);

    private static final List<Band> RISKS = GoalAndRisk.of(Variable.SODIUM, Optional.empty());

    private SodiumPanel() {}

    static Optional<Panel> of(Trajectory trajectory) {
        if (!SODIUM.isIn(trajectory)) {
            return Optional.empty();
        }
        Samples sodium = SODIUM.of(trajectory);
        List<Curve> curves = new ArrayList<>(List.of(new Curve("", sodium, new Look(Palette.INK, Style.LINE))));
        List<Corridor> gaps = new ArrayList<>();
        if (trajectory.series().containsKey(Variable.ADAPTED_SODIUM)) {
            Samples adapted = Sampling.of(trajectory, Variable.ADAPTED_SODIUM);
            curves.add(new Curve("brain adapted to", adapted, new Look(Palette.BLUE, Style.DASHED)));
            gaps.add(swelling(sodium, adapted));
        }
        if (trajectory.series().containsKey(Variable.FETAL_SODIUM)) {
            Samples fetus = Sampling.of(trajectory, Variable.FETAL_SODIUM);
            curves.add(new Curve("fetus, assumed", fetus, new Look(Palette.GREEN, Style.DASHED)));
        }
        Panel panel = panel(curves);
        return Optional.of((gaps.isEmpty() ? panel : panel.spreading(gaps)).remarking(lowest(sodium)));
    }

    /** The gap between sodium and what the brain is adapted to is what makes it swell. */
    private static Corridor swelling(Samples sodium, Samples adapted) {
        return new Corridor(sodium, adapted, new Look(Palette.BLUE, Style.HAIR), GAP);
    }

    /** The sodium of several arms. */
    static Optional<Panel> compared(List<ComparedRun> arms) {
        return SODIUM.compared(arms).map(panel -> panel.with(RISKS));
    }

    private static Panel panel(List<Curve> curves) {
        return SODIUM.panel(curves).with(RISKS);
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
}
