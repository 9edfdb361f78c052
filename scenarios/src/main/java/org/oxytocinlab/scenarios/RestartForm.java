package org.oxytocinlab.scenarios;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Protocol.Restart;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;

/** How starting again is written: {@code {after: 15 min, half within: 30 min}}, or {@code never}. */
final class RestartForm {
    static final List<String> KEYS = List.of("after", "half within");
    static final String NEVER = "never";

    /** At half the rate within 30 min, later at the start rate; the wait itself is a design choice. */
    static final Restart USUAL = new Restart(Quantity.of("15", Unit.MINUTE), Quantity.of("30", Unit.MINUTE), true);

    private static final Quantity NOT_AT_ALL = Quantity.of("0", Unit.MINUTE);

    private RestartForm() {}

    /** The rule, or null when it has a fault. */
    static @Nullable Restart read(@Nullable Part part) {
        if (part == null) {
            return USUAL;
        }
        if (part.says(NEVER)) {
            return new Restart(USUAL.after(), USUAL.halfWithin(), false);
        }
        Mapping keys = part.mapping("'" + NEVER + "' or '{after: 15 min, half within: 30 min}'");
        if (keys == null) {
            return null;
        }
        keys.only(KEYS);
        Quantity after = keys.has("after") ? keys.quantity("after", Dimension.TIME) : USUAL.after();
        if (after == null) {
            return null;
        }
        Quantity half = keys.has("half within") ? keys.quantity("half within", Dimension.TIME) : usualHalf(after);
        if (half == null) {
            return null;
        }
        demandUse(keys, after, half);
        return new Restart(after, half, true);
    }

    private static Quantity usualHalf(Quantity after) {
        return after.compareTo(USUAL.halfWithin()) > 0 ? NOT_AT_ALL : USUAL.halfWithin();
    }

    private static void demandUse(Mapping keys, Quantity after, Quantity half) {
        Part within = keys.get("half within");
        if (within != null && !half.isZero() && half.compareTo(after) < 0) {
            within.fault("the infusion does not restart before '" + after
                    + "', so it cannot restart at half the rate within '" + half
                    + "'; expected a longer time, or 'half within: 0 min' to restart always at the first rate");
        }
    }
}
