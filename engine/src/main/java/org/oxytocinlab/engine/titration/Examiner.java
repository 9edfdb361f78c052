package org.oxytocinlab.engine.titration;

import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.random.NormalNumbers;
import org.oxytocinlab.engine.result.Progress;
import org.oxytocinlab.engine.result.Readout;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.therapy.Watch;

/**
 * Vaginal examinations of a woman in labour, at the first look at or after the time at which one is due. Fingers tell
 * whole centimetres, from halves up, and may err; between two examinations the last one is what is known.
 */
final class Examiner {
    /** A look at a multiple of an interval like 33.3 min is there only to within this many minutes. */
    private static final double MOMENT = 1e-6;

    private final double every;
    private final double error;
    private final Readout truth;
    private final NormalNumbers slips;
    private double due;
    private double last = Double.NaN;
    private double found = Double.NaN;

    Examiner(Watch.Examining how, Readout truth, NormalNumbers slips) {
        this.every = how.every().internal();
        this.error = Unit.CENTIMETRE.fromInternal(how.error().internal());
        this.truth = truth;
        this.slips = slips;
    }

    /** What is known of the dilatation at a look [cm], after an examination if one is due. */
    double found(double time) {
        if (time >= due - MOMENT) {
            double felt = truth.value(Variable.DILATATION, time) + error * slips.next();
            found = Math.max(0, Math.min(Progress.FULL, Math.floor(felt + 0.5)));
            last = time;
            due = (Math.floor((time + MOMENT) / every) + 1) * every;
        }
        return found;
    }

    /** When she was last examined [min]. */
    double last() {
        return last;
    }
}
