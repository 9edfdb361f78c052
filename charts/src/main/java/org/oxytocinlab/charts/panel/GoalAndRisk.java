package org.oxytocinlab.charts.panel;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.oxytocinlab.charts.ink.Numbers;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.engine.clinic.Count;
import org.oxytocinlab.engine.clinic.SodiumRisk;
import org.oxytocinlab.engine.result.Goal;
import org.oxytocinlab.engine.result.Variable;

/** What ranges of a quantity mean, wherever it is drawn: what is wanted, and what is dangerous. */
public final class GoalAndRisk {
    private GoalAndRisk() {}

    /**
     * The ranges, the last painted above the first.
     *
     * @param goal the contractions that are wanted, where all want the same
     */
    public static List<Band> of(Variable variable, Optional<Goal> goal) {
        return switch (variable) {
            case CONTRACTIONS -> contractions(goal);
            case SODIUM -> sodium();
            default -> List.of();
        };
    }

    private static List<Band> contractions(Optional<Goal> goal) {
        List<Band> bands = new ArrayList<>();
        bands.add(new Band(
                Count.TACHYSYSTOLE,
                Double.POSITIVE_INFINITY,
                Palette.tint(Palette.VERMILION, 0.09),
                "tachysystole: more than 5",
                Palette.shade(Palette.VERMILION, 0.85)));
        goal.ifPresent(wanted -> bands.add(new Band(
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

    private static List<Band> sodium() {
        List<Band> bands = new ArrayList<>();
        double to = Double.POSITIVE_INFINITY;
        for (SodiumRisk risk : SodiumRisk.values()) {
            bands.add(new Band(risk.from(), to, tint(risk), risk.words(), ink(risk)));
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
