package org.oxytocinlab.charts.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.oxytocinlab.charts.ink.Look;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Samples;
import org.oxytocinlab.charts.ink.Style;
import org.oxytocinlab.charts.panel.ComparedRun;
import org.oxytocinlab.charts.panel.Curve;
import org.oxytocinlab.charts.panel.GoalAndRisk;
import org.oxytocinlab.charts.panel.Panel;
import org.oxytocinlab.charts.panel.Sampling;
import org.oxytocinlab.engine.result.Goal;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** How often the uterus contracts: the model's rate, what a midwife counts, and what is aimed at. */
final class ContractionPanel {
    private static final int HEIGHT = 220;

    private static final Look MODEL = new Look(Palette.VERMILION, Style.LINE);
    private static final Look COUNTED = new Look(Palette.COUNT, Style.FINE);

    private static final CoursePanel RATE = new CoursePanel(Variable.CONTRACTIONS, Sampling::of, HEIGHT);

    private ContractionPanel() {}

    static Optional<Panel> of(Trajectory trajectory) {
        if (!RATE.isIn(trajectory)) {
            return Optional.empty();
        }
        List<Curve> curves = new ArrayList<>();
        curves.add(new Curve("model rate", RATE.of(trajectory), MODEL));
        if (trajectory.series().containsKey(Variable.CONTRACTIONS_COUNTED)) {
            Samples counted =
                    Sampling.rows(trajectory, Variable.CONTRACTIONS_COUNTED).asSteps();
            curves.add(new Curve("counted over 30 min", counted, COUNTED));
        }
        return Optional.of(
                RATE.panel(curves).with(GoalAndRisk.of(Variable.CONTRACTIONS, Optional.of(trajectory.goal()))));
    }

    /** The model's rates of several arms. */
    static Optional<Panel> compared(List<ComparedRun> arms) {
        List<Goal> goals = arms.stream().map(arm -> arm.run().goal()).distinct().toList();
        Optional<Goal> common = goals.size() == 1 ? Optional.of(goals.get(0)) : Optional.empty();
        return RATE.compared(arms).map(panel -> panel.with(GoalAndRisk.of(Variable.CONTRACTIONS, common)));
    }
}
