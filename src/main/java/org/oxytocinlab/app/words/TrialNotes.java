package org.oxytocinlab.app.words;

import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.engine.study.Outcomes;
import org.oxytocinlab.engine.study.Trial;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.scenarios.Study;

/** What a reader of a virtual trial should know, and the numbers alone do not show. */
public final class TrialNotes {
    private TrialNotes() {}

    /** All notes of a trial that has been carried out. */
    public static List<String> of(Study study, Outcomes outcomes) {
        List<String> notes = new ArrayList<>(UnmodelledNotes.of(study));
        List<String> clocks = byTheClock(study);
        if (!clocks.isEmpty()) {
            notes.add("nobody looks and nobody stops: the rate follows the clock in " + String.join(", ", clocks));
        }
        identical(study, outcomes, notes);
        return notes;
    }

    /** The arms in which nobody looks, between quotation marks. */
    public static List<String> byTheClock(Study study) {
        return study.arms().stream()
                .filter(arm -> !(arm.asked().prescription().regimen() instanceof Protocol))
                .map(arm -> "'" + arm.name() + "'")
                .toList();
    }

    private static void identical(Study study, Outcomes outcomes, List<String> notes) {
        if (outcomes.trial().design() != Trial.Design.PAIRED) {
            if (study.arms().size() > 1 && CaseDifferences.of(study).isEmpty()) {
                notes.add("the arms are identical: the same treatment of the same women");
            }
            return;
        }
        for (int later = 1; later < study.arms().size(); later++) {
            for (int first = 0; first < later; first++) {
                if (outcomes.areIdentical(first, later)) {
                    notes.add("the arms '" + study.arms().get(first).name() + "' and '"
                            + study.arms().get(later).name()
                            + "' give identical results in every endpoint of every woman");
                }
            }
        }
    }
}
