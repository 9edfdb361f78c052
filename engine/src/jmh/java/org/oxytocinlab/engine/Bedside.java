package org.oxytocinlab.engine;

import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.result.Decision;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.therapy.Administration;
import org.oxytocinlab.engine.therapy.PrescriptionFault;
import org.oxytocinlab.engine.therapy.Span;
import org.oxytocinlab.engine.therapy.Timeline;

/**
 * One woman of a trial and what she turned out to be given.
 *
 * @param index of the woman, from 0
 * @param treated who she is and how she is treated
 * @param body hers
 * @param changes stretches from one change of dose to the next
 * @param stretches the same time, cut wherever the nurse looked as well
 */
record Bedside(int index, Case treated, Body body, List<Span> changes, List<Span> stretches) {

    /** Follows her once, and takes down what she was given. */
    static Bedside of(int index, Case treated) {
        Trajectory run = Simulation.ofWoman(treated, index);
        Case fixed = Replay.fixed(treated, run.decisions());
        try {
            return new Bedside(
                    index,
                    treated,
                    Body.of(treated.woman(), treated.settings()),
                    Timeline.of(fixed.prescription(), run.end()).spans(),
                    cut(new Administration(fixed.prescription(), run.end()), run.decisions()));
        } catch (PrescriptionFault fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static List<Span> cut(Administration administration, List<Decision> decisions) throws PrescriptionFault {
        double[] looks = decisions.stream().mapToDouble(Decision::time).toArray();
        List<Span> spans = new ArrayList<>();
        int done = 0;
        while (!administration.isOver()) {
            while (done < looks.length && looks[done] <= administration.now() + Administration.MOMENT) {
                done++;
            }
            spans.add(administration.next(done < looks.length ? looks[done] : Double.POSITIVE_INFINITY));
        }
        return List.copyOf(spans);
    }
}
