package org.oxytocinlab.scenarios;

import java.util.List;
import java.util.Optional;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.scenarios.yaml.InvalidInput;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Remarks;

/** Asks of a cell of a sweep what is asked of every case: it is written out, and read like a file. */
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
                where.knownDoubt(before + message);
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
        String text = "title: a cell\n" + (implausibleAllowed ? "implausible: allowed\n" : "")
                + String.join("\n", ScenarioWriter.treatment(scenario).lines()) + "\n";
        Remarks remarks = new Remarks();
        try {
            ScenarioReader.read(text, "cell", remarks, scenario.drugs());
            return Optional.empty();
        } catch (InvalidInput refused) {
            return Optional.of(new Objection(refused.problems().get(0).message(), !remarks.hasDoubts()));
        }
    }
}
