package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.therapy.Action;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;

/** An action of a case, and where it is written. */
record DoneByHand(Action action, Part part) {

    /** Whether it waits for the birth that a labour ends with. */
    boolean isAtBirth() {
        Mapping keys = part.mapping("an action");
        return keys != null && BirthTime.isWritten(keys.get("at"));
    }

    /**
     * All that is done, in the order in which it is done; what waits for the birth comes last.
     *
     * @param doses of the regimen
     * @param written what is written beside it, or null
     */
    static List<DoneByHand> read(ActionForm form, List<Part> doses, @Nullable Part written) {
        List<Part> entries = new ArrayList<>(doses);
        entries.addAll(written == null ? List.of() : written.list("actions"));
        List<DoneByHand> done = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Action action = i < doses.size() ? form.dose(entries.get(i)) : form.read(entries.get(i));
            if (action != null) {
                done.add(new DoneByHand(action, entries.get(i)));
            }
        }
        done.sort(Comparator.comparing(DoneByHand::isAtBirth)
                .thenComparing(one -> one.action().at()));
        return done;
    }

    /** Those of one kind. */
    static List<Action> actions(List<DoneByHand> all, boolean atBirth) {
        return all.stream()
                .filter(done -> done.isAtBirth() == atBirth)
                .map(DoneByHand::action)
                .toList();
    }
}
