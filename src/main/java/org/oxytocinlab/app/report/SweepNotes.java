package org.oxytocinlab.app.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.oxytocinlab.app.words.UnmodelledNotes;
import org.oxytocinlab.engine.study.Measure;
import org.oxytocinlab.engine.study.SweepOutcomes;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.scenarios.Study;

/** What a reader of a sweep should know, and the maps alone do not show. */
public final class SweepNotes {
    private SweepNotes() {}

    public static List<String> of(Study study, SweepAnswer answer) {
        List<String> notes = new ArrayList<>(UnmodelledNotes.of(study));
        if (!(study.arms().get(0).asked().prescription().regimen() instanceof Protocol)) {
            notes.add("nobody looks and nobody stops: the rate follows the clock");
        }
        identical(answer.outcomes(), notes);
        for (Measure measure : answer.shown()) {
            long never = IntStream.range(0, answer.outcomes().sweep().size())
                    .filter(cell -> Double.isInfinite(
                            answer.outcomes().of(cell, measure).estimate().value()))
                    .count();
            if (never > 0) {
                notes.add("in " + never + (never == 1 ? " cell" : " cells") + " fewer than half of the women have "
                        + measure.words() + " at all; no colour and no contour stands for that");
            }
        }
        return notes;
    }

    /** Of cells that differ on paper only, mostly because the nurse's rounds do not fit the interval. */
    private static void identical(SweepOutcomes outcomes, List<String> notes) {
        List<String> pairs = new ArrayList<>();
        int size = outcomes.sweep().size();
        for (int later = 1; later < size; later++) {
            for (int first = 0; first < later; first++) {
                if (areIdentical(outcomes, first, later)) {
                    pairs.add("'" + name(outcomes, first) + "' and '" + name(outcomes, later) + "'");
                    break;
                }
            }
        }
        if (!pairs.isEmpty()) {
            notes.add("identical in every endpoint of every woman: " + String.join("; ", pairs));
        }
    }

    private static boolean areIdentical(SweepOutcomes outcomes, int first, int later) {
        return outcomes.sweep().trial().measures().stream()
                .allMatch(measure -> Arrays.equals(outcomes.column(first, measure), outcomes.column(later, measure)));
    }

    private static String name(SweepOutcomes outcomes, int cell) {
        return outcomes.sweep().trial().arms().get(cell).name();
    }
}
