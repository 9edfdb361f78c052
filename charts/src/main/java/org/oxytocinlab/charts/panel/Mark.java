package org.oxytocinlab.charts.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.oxytocinlab.charts.BedsideRecord;
import org.oxytocinlab.charts.ink.Micro;
import org.oxytocinlab.engine.result.Happening;

/**
 * A moment worth a line through all panels.
 *
 * @param time since the start [min]
 * @param words what happened; several things at one moment are joined
 */
public record Mark(double time, String words) {

    /** Spells units as figures do. */
    public Mark {
        words = Micro.printed(words);
    }

    /** What happened and what was found, without the steps of a ladder, which the panel of the pump shows. */
    public static List<Mark> of(List<Happening> happenings, List<BedsideRecord.Found> findings) {
        List<Mark> single = new ArrayList<>();
        for (Happening happening : happenings) {
            if (happening.kind() != Happening.Kind.STEP) {
                single.add(new Mark(happening.at(), happening.words()));
            }
        }
        findings.forEach(finding -> single.add(new Mark(finding.time(), finding.words())));
        single.sort(Comparator.comparingDouble(Mark::time));
        return joined(single);
    }

    private static List<Mark> joined(List<Mark> single) {
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : single) {
            int last = marks.size() - 1;
            if (last >= 0 && marks.get(last).time() == mark.time()) {
                marks.set(last, new Mark(mark.time(), marks.get(last).words() + " · " + mark.words()));
            } else {
                marks.add(mark);
            }
        }
        return marks;
    }

    /** "6 h 10 min: halved to 4 mU/min". */
    public String full() {
        return TimeScale.words(time) + ": " + words;
    }
}
