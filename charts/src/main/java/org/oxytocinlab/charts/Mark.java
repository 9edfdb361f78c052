package org.oxytocinlab.charts;

import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.engine.result.Happening;

/**
 * A moment worth a line through all panels.
 *
 * @param time since the start [min]
 * @param words what happened; several things at one moment are joined
 */
record Mark(double time, String words) {

    /** What happened, without the steps of a ladder, which the panel of the pump shows. */
    static List<Mark> of(List<Happening> happenings) {
        List<Mark> marks = new ArrayList<>();
        for (Happening happening : happenings) {
            if (happening.kind() == Happening.Kind.STEP) {
                continue;
            }
            int last = marks.size() - 1;
            if (last >= 0 && marks.get(last).time() == happening.at()) {
                marks.set(last, new Mark(happening.at(), marks.get(last).words() + " · " + happening.words()));
            } else {
                marks.add(new Mark(happening.at(), happening.words()));
            }
        }
        return marks;
    }

    /** "6 h 10 min: halved to 4 mU/min". */
    String full() {
        return TimeScale.words(time) + ": " + words;
    }
}
