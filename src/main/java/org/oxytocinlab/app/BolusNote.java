package org.oxytocinlab.app;

import java.util.List;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.therapy.Action;

/** What the picture of a bolus does not show, because the model does not have it. */
final class BolusNote {
    private static final String WORDS =
            "a bolus is given: a tetanic contraction and a fall of blood pressure are not modelled";

    private BolusNote() {}

    /** The note, once, or none. */
    static List<String> of(List<Case> cases) {
        return cases.stream()
                        .flatMap(asked -> asked.prescription().actions().stream())
                        .anyMatch(Action.IvBolus.class::isInstance)
                ? List.of(WORDS)
                : List.of();
    }
}
