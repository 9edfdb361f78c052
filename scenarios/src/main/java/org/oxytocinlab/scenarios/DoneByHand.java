package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.therapy.Action;
import org.oxytocinlab.scenarios.yaml.Part;

/**
 * An action of a case, and where it is written.
 *
 * @param isAtBirth whether it waits for the birth that a labour ends with
 */
record DoneByHand(Action action, boolean isAtBirth, Part part) {

    /**
     * All that is done, in the order in which it is done; what waits for the birth comes last.
     *
     * @param doses of the regimen
     * @param written what is written beside it, or null
     */
    static List<DoneByHand> read(ActionForm form, List<Part> doses, @Nullable Part written) {
        List<Part> entries = new ArrayList<>(doses);
        entries.addAll(written == null ? List.of() : written.list("actions"));
        List<DoneByHand> all = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Part entry = entries.get(i);
            ActionForm.Done done = i < doses.size() ? form.dose(entry) : form.read(entry);
            if (done != null) {
                all.add(new DoneByHand(done.action(), done.isAtBirth(), entry));
            }
        }
        all.sort((one, other) -> one.isAtBirth == other.isAtBirth
                ? one.action.at().compareTo(other.action.at())
                : Boolean.compare(one.isAtBirth, other.isAtBirth));
        return all;
    }

    /** Those of one kind. */
    static List<Action> actions(List<DoneByHand> all, boolean atBirth) {
        return all.stream()
                .filter(done -> done.isAtBirth() == atBirth)
                .map(DoneByHand::action)
                .toList();
    }
}
