package org.oxytocinlab.engine;

import java.util.Locale;
import java.util.function.DoubleFunction;
import org.oxytocinlab.engine.body.Loop;
import org.oxytocinlab.engine.body.Moment;
import org.oxytocinlab.engine.body.OutOfRange;

/** Where a loop leaves the range of which the model can speak: sought, as a solver sees it only where it begins a step. */
final class Departure {
    /** How exactly it is sought; what is told is the first whole minute [min]. */
    private static final double SHARP = 1e-6;

    private Departure() {}

    /**
     * The fault that ends a run.
     *
     * @param left what was seen
     * @param moments those of the stretch
     * @param start of the stretch [min]
     * @param late when it was seen [min]
     */
    static RunFault fault(OutOfRange left, Loop loop, DoubleFunction<Moment> moments, double start, double late) {
        double within = start;
        double out = late;
        while (out - within > SHARP) {
            double middle = (within + out) / 2;
            if (isOut(loop, moments.apply(middle))) {
                out = middle;
            } else {
                within = middle;
            }
        }
        return new RunFault(String.format(
                Locale.ROOT,
                "by %.0f min %s; the model cannot continue from there",
                Math.ceil(out),
                left.getMessage()));
    }

    private static boolean isOut(Loop loop, Moment now) {
        try {
            loop.demandWithin(now);
            return false;
        } catch (OutOfRange left) {
            return true;
        }
    }
}
