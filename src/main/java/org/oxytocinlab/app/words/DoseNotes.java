package org.oxytocinlab.app.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.study.Arm;
import org.oxytocinlab.engine.study.Characteristic;
import org.oxytocinlab.engine.study.DoseGroup;
import org.oxytocinlab.engine.study.DoseQuestion;
import org.oxytocinlab.engine.study.DoseResponse;
import org.oxytocinlab.scenarios.Study;

/** What a reader of a dose–response study should know, and the curves alone do not show. */
public final class DoseNotes {
    private DoseNotes() {}

    public static List<String> of(DoseResponse study, Study asked) {
        List<String> notes = new ArrayList<>();
        if (asked.arms().stream().anyMatch(arm -> arm.asked().woman().labour().isAny())) {
            notes.add("labour is left out: the curves are those of a uterus that only answers the drug");
        }
        List<DoseGroup> groups = study.groups();
        for (int later = 1; later < groups.size(); later++) {
            for (int first = 0; first < later; first++) {
                if (areIdentical(groups.get(first), groups.get(later))) {
                    notes.add("the arms '" + groups.get(first).name() + "' and '"
                            + groups.get(later).name() + "' give identical results");
                }
            }
        }
        replaced(study.question(), notes);
        return notes;
    }

    private static boolean areIdentical(DoseGroup one, DoseGroup other) {
        return one.counted().equals(other.counted())
                && DoseQuestion.VARIABLES.stream()
                        .allMatch(variable -> Arrays.equals(curve(one, variable), curve(other, variable)));
    }

    private static double[] curve(DoseGroup group, Variable variable) {
        return group.curve().getOrDefault(variable, new double[0]);
    }

    /** What a case says of its woman, and a population then draws. */
    private static void replaced(DoseQuestion question, List<String> notes) {
        for (Arm group : question.groups()) {
            List<String> drawn = question.population().replaced().stream()
                    .filter(each -> each.of(group.asked().woman()) != null)
                    .filter(each -> !group.own().woman().contains(each))
                    .map(Characteristic::words)
                    .toList();
            if (!drawn.isEmpty()) {
                notes.add("the women of '" + group.name() + "' are drawn from the population '"
                        + question.population().title() + "'; the case's own values are ignored: "
                        + String.join(", ", drawn));
            }
        }
    }
}
