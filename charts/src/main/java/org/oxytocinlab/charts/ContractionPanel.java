package org.oxytocinlab.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.oxytocinlab.engine.result.Count;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** How often the uterus contracts: the model's rate, what a midwife counts, and what is aimed at. */
final class ContractionPanel {
    /** Fewest contractions per 10 min that are aimed at. */
    static final double GOAL = 3;

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
        Samples model = Samples.of(trajectory, Variable.CONTRACTIONS);
        List<Curve> curves = new ArrayList<>();
        curves.add(new Curve("model rate", model, MODEL));
        double highest = model.highest(0);
        if (trajectory.series().containsKey(Variable.CONTRACTIONS_COUNTED)) {
            Samples counted =
                    Samples.rows(trajectory, Variable.CONTRACTIONS_COUNTED).asSteps();
            curves.add(new Curve("counted over 30 min", counted, COUNTED));
            highest = Math.max(highest, counted.highest(0));
        }
        return Optional.of(panel(highest, curves));
    }

    /** The model's rates of several arms. */
    static Optional<Panel> compared(List<Arm> arms) {
        List<Curve> curves = Arm.curves(arms, run -> Samples.of(run, Variable.CONTRACTIONS), Variable.CONTRACTIONS);
        return curves.isEmpty() ? Optional.empty() : Optional.of(panel(Curve.highest(curves, 0), curves));
    }

    private static Panel panel(double highest, List<Curve> curves) {
        Scale scale = Scale.fromZero(highest, SMALLEST_AXIS, 8);
        return Panel.of("Contractions", "per 10 min", scale, curves, HEIGHT).with(bands());
    }

    static List<Band> bands() {
        return List.of(
                new Band(
                        Count.TACHYSYSTOLE,
                        Double.POSITIVE_INFINITY,
                        Palette.tint(Palette.VERMILION, 0.09),
                        "tachysystole: more than 5",
                        Palette.shade(Palette.VERMILION, 0.85)),
                new Band(
                        GOAL,
                        Count.TACHYSYSTOLE,
                        Palette.tint(Palette.GREEN, 0.14),
                        "goal: 3–5",
                        Palette.shade(Palette.GREEN, 0.75)));
    }
}
