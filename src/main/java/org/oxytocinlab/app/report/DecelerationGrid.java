package org.oxytocinlab.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.oxytocinlab.app.words.Significant;
import org.oxytocinlab.engine.clinic.Deceleration;
import org.oxytocinlab.engine.clinic.Deceleration.Kind;
import org.oxytocinlab.engine.result.Trajectory;

/** Decelerations as tables for people, one a kind, of one run or of several arms. */
final class DecelerationGrid {
    private static final String CAPTION =
            "How far the heart falls, its fluctuation left out, and how long after the peak of the contraction";

    private static final int MINUTES = 5;
    private static final int BEATS = 3;

    private DecelerationGrid() {}

    /** The tables of one run under their headings; nothing without decelerations. */
    static List<Block> of(Trajectory run) {
        return of(List.of(""), List.of(run), headings(), (arm, row) -> row);
    }

    /** The tables of several arms, with the name of the arm first. */
    static List<Block> of(List<String> arms, List<Trajectory> runs) {
        return of(arms, runs, led("arm", headings()), DecelerationGrid::led);
    }

    private static List<Block> of(
            List<String> arms,
            List<Trajectory> runs,
            List<String> headings,
            BiFunction<String, List<String>, List<String>> named) {
        List<Block> blocks = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<List<String>> rows = new ArrayList<>();
            for (int i = 0; i < arms.size(); i++) {
                String arm = arms.get(i);
                runs.get(i).tracing().stream()
                        .flatMap(tracing -> tracing.decelerations(kind).stream())
                        .forEach(each -> rows.add(named.apply(arm, row(each))));
            }
            if (!rows.isEmpty()) {
                blocks.add(new Block.Heading(kind == Kind.LATE ? "Late decelerations" : "Variable decelerations"));
                blocks.add(new Block.Grid(CAPTION, headings, rows));
            }
        }
        return blocks;
    }

    private static List<String> headings() {
        return List.of("onset (min)", "lowest (min)", "fall (bpm)", "lag (s)");
    }

    private static List<String> row(Deceleration each) {
        return List.of(
                Significant.of(each.onset(), MINUTES),
                Significant.of(each.nadir(), MINUTES),
                Significant.of(each.depth(), BEATS),
                Significant.of(each.lag(), BEATS));
    }

    private static List<String> led(String first, List<String> row) {
        List<String> longer = new ArrayList<>(List.of(first));
        longer.addAll(row);
        return longer;
    }
}
