package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.scenarios.yaml.InvalidInput;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Problem;
import org.oxytocinlab.scenarios.yaml.Remarks;
import org.oxytocinlab.scenarios.yaml.Written;

/** Asks of a cell of a sweep what is asked of every case: what would be written of it is read like a file. */
public final class CellCheck {
    private CellCheck() {}

    /**
     * What a reader would say against a cell.
     *
     * @param message the first fault
     * @param isFault whether no permission helps; an implausible number can be allowed
     */
    record Objection(String message, boolean isFault) {

        /** Tells it at a value of the sweep. */
        void tell(Part where, String before) {
            if (isFault) {
                where.fault(before + message);
            } else {
                where.remarks().knownDoubt(new Problem(where.place(), where.path(), before + message));
            }
        }
    }

    /** Whether a file could say this; where an implausible number is allowed, it may be one. */
    public static boolean accepts(Case asked, boolean implausibleAllowed) {
        return of(asked, implausibleAllowed).isEmpty();
    }

    /** The objection against a case, if there is one. */
    static Optional<Objection> of(Case asked, boolean implausibleAllowed) {
        Scenario scenario = new Scenario(asked, "", List.of(), List.of());
        List<Written.Pair> pairs = new ArrayList<>();
        pairs.add(new Written.Pair(CaseKeys.TITLE.name(), Written.quoted("a cell")));
        if (implausibleAllowed) {
            String allowed = CaseKeys.IMPLAUSIBLE.kind().example();
            pairs.add(new Written.Pair(CaseKeys.IMPLAUSIBLE.name(), Written.word(allowed)));
        }
        pairs.addAll(ScenarioWriter.treatment(scenario).pairs());
        Remarks remarks = new Remarks();
        try {
            ScenarioReader.read(new Written.Pairs(pairs, false), remarks, scenario.drugs());
            return Optional.empty();
        } catch (InvalidInput refused) {
            return Optional.of(new Objection(refused.problems().get(0).message(), !remarks.hasDoubts()));
        }
    }
}
