package org.oxytocinlab.scenarios;

import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Quantity;

/** The time of a case, from its start to its end. */
final class Clock {
    private Clock() {}

    /** Reports a time after the end of the case. */
    static void demandWithin(@Nullable Part part, @Nullable Quantity time, @Nullable Quantity duration) {
        if (part != null && time != null && duration != null && time.compareTo(duration) > 0) {
            part.fault("'" + time + "' is after the end of the case at " + duration);
        }
    }
}
