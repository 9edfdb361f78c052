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
import org.oxytocinlab.engine.clinic.Count;
import org.oxytocinlab.engine.result.Goal;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** How often the uterus contracts: the model's rate, what a midwife counts, and what is aimed at. */
final class ContractionPanel {
    /** The axis shows at least this, so that tachysystole is in sight. */
    static final double SMALLEST_AXIS = 6.5;

    private static final int HEIGHT = 220;

    private static final Look MODEL = new Look(Palette.VERMILION, Style.LINE);
    private static final Look COUNTED = new Look(Palette.COUNT, Style.FINE);

    private ContractionPanel() {}

    static Optional<Panel> of(Trajectory trajectory) {
        if (!trajectory.series().containsKey(Variable.CONTRACTIONS)) {
            return Optional.empty();
        }
        Samples model = Sampling.of(trajectory, Variable.CONTRACTIONS);
        List<Curve> curves = new ArrayList<>();
        curves.add(new Curve("model rate", model, MODEL));
        double highest = model.highest(0);
        if (trajectory.series().containsKey(Variable.CONTRACTIONS_COUNTED)) {
            Samples counted =
                    Sampling.rows(trajectory, Variable.CONTRACTIONS_COUNTED).asSteps();
            curves.add(new Curve("counted over 30 min", counted, COUNTED));
            highest = Math.max(highest, counted.highest(0));
        }
        return Optional.of(panel(highest, curves, Optional.of(trajectory.goal())));
    }

    /** The model's rates of several arms. */
    static Optional<Panel> compared(List<ComparedRun> arms) {
        List<Curve> curves =
                ComparedRun.curves(arms, run -> Sampling.of(run, Variable.CONTRACTIONS), Variable.CONTRACTIONS);
        if (curves.isEmpty()) {
            return Optional.empty();
        }
        List<Goal> goals = arms.stream().map(arm -> arm.run().goal()).distinct().toList();
        Optional<Goal> common = goals.size() == 1 ? Optional.of(goals.get(0)) : Optional.empty();
        return Optional.of(panel(Curve.highest(curves, 0), curves, common));
    }

    private static Panel panel(double highest, List<Curve> curves, Optional<Goal> goal) {
        Scale scale = Scale.fromZero(highest, SMALLEST_AXIS, 8);
        return Panel.of(Variable.CONTRACTIONS.card(), scale, curves, HEIGHT).with(bands(goal));
    }

    /** Too many, and what is wanted where all want the same. */
    static List<Panel.Band> bands(Optional<Goal> goal) {
        List<Panel.Band> bands = new ArrayList<>();
        bands.add(new Panel.Band(
                Count.TACHYSYSTOLE,
                Double.POSITIVE_INFINITY,
                Palette.tint(Palette.VERMILION, 0.09),
                "tachysystole: more than 5",
                Palette.shade(Palette.VERMILION, 0.85)));
        goal.ifPresent(wanted -> bands.add(new Panel.Band(
                wanted.from(),
                wanted.to(),
                Palette.tint(Palette.GREEN, 0.14),
                words(wanted),
                Palette.shade(Palette.GREEN, 0.75))));
        return bands;
    }

    /** "goal: 3–5", "goal: 5", "goal: 3–5 with 200 MVU". */
    private static String words(Goal goal) {
        String from = Numbers.shortest(goal.from());
        String to = Numbers.shortest(goal.to());
        String range = from.equals(to) ? from : from + "–" + to;
        String activity = goal.montevideo() > 0 ? " with " + Numbers.shortest(goal.montevideo()) + " MVU" : "";
        return "goal: " + range + activity
                + (goal.lasting() > 0 ? ", " + Numbers.shortest(goal.lasting()) + " s each" : "");
    }
}
