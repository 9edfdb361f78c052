package org.oxytocinlab.charts.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Style;
import org.oxytocinlab.charts.ink.Trace;

/** Which curves of a panel lie on each other from their beginning to their end, so that only one is seen. */
final class Coincidence {

    private Coincidence() {}

    /**
     * What is said of them: "one and two coincide"; empty where none do.
     *
     * @param room for the words [user pixels]
     */
    static String words(Panel panel, Frame frame, double room) {
        List<List<String>> groups = groups(panel, frame);
        int curves = panel.curves().size();
        if (groups.size() == 1 && groups.get(0).size() == curves && curves > 2) {
            return "all arms coincide";
        }
        String full = groups.stream().map(Coincidence::listed).collect(Collectors.joining("; "));
        return Label.width(full, Style.NOTE) <= room
                ? full
                : groups.stream().map(group -> group.size() + " arms coincide").collect(Collectors.joining("; "));
    }

    private static String listed(List<String> names) {
        int last = names.size() - 1;
        return String.join(", ", names.subList(0, last)) + " and " + names.get(last) + " coincide";
    }

    /** Names of curves that coincide, in the order of the arms, of which the first is the last curve. */
    private static List<List<String>> groups(Panel panel, Frame frame) {
        List<List<String>> groups = new ArrayList<>();
        List<Trace> traces = new ArrayList<>();
        for (int i = panel.curves().size() - 1; i >= 0; i--) {
            Curve curve = panel.curves().get(i);
            Trace trace = Trace.of(curve.samples(), frame);
            int found = 0;
            while (found < traces.size() && !traces.get(found).coincides(trace)) {
                found++;
            }
            if (found == traces.size()) {
                traces.add(trace);
                groups.add(new ArrayList<>());
            }
            groups.get(found).add(curve.name());
        }
        groups.removeIf(group -> group.size() < 2);
        return groups;
    }
}
