package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.scenarios.yaml.Part;

/** How the times are written at which somebody looks although nothing is decided: {@code [0 min, 30 min]}. */
final class LookForm {
    private LookForm() {}

    /** The times, in order. */
    static List<Quantity> read(@Nullable Part part, @Nullable Quantity duration) {
        List<Quantity> looks = new ArrayList<>();
        for (Part entry : part == null ? List.<Part>of() : part.list("times")) {
            Quantity at = entry.quantity(Dimension.TIME);
            Clock.demandWithin(entry, at, duration);
            if (at != null) {
                if (!looks.isEmpty()) {
                    Clock.demandAfter(entry, at, looks.get(looks.size() - 1));
                }
                looks.add(at);
            }
        }
        return List.copyOf(looks);
    }
}
