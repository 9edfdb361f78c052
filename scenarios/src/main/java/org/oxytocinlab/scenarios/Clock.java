package org.oxytocinlab.scenarios;

import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;

/** The time of a case, from its start to its end. */
final class Clock {
    private static final double MOMENT = 1e-9;

    private Clock() {}

    /** Reports a time that does not come after the one before it in a list. */
    static void demandAfter(Part part, Quantity time, Quantity before) {
        if (time.compareTo(before) <= 0) {
            part.fault("'" + time + "' is not after '" + before + "' above it");
        }
    }

    /** Reports what takes its time and is not done by the end of the case: a fault when nothing is given before it. */
    static void demandRoom(Mapping keys, Quantity at, @Nullable Quantity over, @Nullable Quantity duration) {
        Part begun = keys.get("at");
        if (begun == null || over == null || duration == null || over.isZero()) {
            return;
        }
        if (at.compareTo(duration) == 0) {
            begun.fault("this takes '" + over + "' and begins at the end of the case, so nothing is given;"
                    + " expected an earlier time or a longer case");
        } else if (at.internal() + over.internal() > duration.internal() + MOMENT) {
            begun.note("what is given over " + over + " at " + at + " is not complete before the end of the case at "
                    + duration);
        }
    }

    /** Reports a time after the end of the case. */
    static void demandWithin(@Nullable Part part, @Nullable Quantity time, @Nullable Quantity duration) {
        if (part != null && time != null && duration != null && time.compareTo(duration) > 0) {
            part.fault("'" + time + "' is after the end of the case at " + duration);
        }
    }
}
