package org.oxytocinlab.scenarios;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.therapy.Regimen;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Shape;

/** How a plan for the rate is written, in a case or in a file of its own. */
interface PlanForm {
    /** The name of a file, which holds the plan. */
    Shape FILE = new Shape.Pattern("\\.ya?ml$|/").described("A file beside the case");

    /** The keys of a plan that is written with these. */
    List<String> keysOf(Mapping keys);

    /** The keys that a file may hold for the other way of reading it. */
    List<String> keysLeftAside();

    /** Keys that belong to another way of writing, each with what to use instead. */
    default Map<String, String> elsewhere() {
        return Map.of();
    }

    /** The plan whose keys these are, or null when it has a fault. */
    @Nullable
    Regimen read(Mapping keys);

    /** The plan that is a list of rates, or null when it has a fault. */
    @Nullable
    Regimen list(Part part);

    /** What may stand in a case, for messages. */
    String expected();
}
