package org.oxytocinlab.charts.partograph;

import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.engine.result.Progress;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/**
 * A vaginal examination.
 *
 * @param time since the start [min]
 * @param centimetres of dilatation, as fingers tell: whole ones
 */
record ChartedExamination(double time, int centimetres) {
    /** Between examinations of the first stage [min] [who-partograph]. */
    static final double EVERY = 240;

    /** What the nurse found, or else what is found every 4 h from the start; and full dilatation, when she wants to push. */
    static List<ChartedExamination> usual(Trajectory run) {
        double full = run.progress().at(Progress.FULL);
        List<ChartedExamination> found =
                new ArrayList<>(run.examinations().isEmpty() ? everyFourHours(run) : made(run));
        boolean isKnown = found.stream().anyMatch(each -> each.centimetres() == Progress.FULL);
        if (full <= run.endOfLabour() && !isKnown) {
            found.add(new ChartedExamination(full, Progress.FULL));
        }
        return found;
    }

    private static List<ChartedExamination> made(Trajectory run) {
        return run.examinations().stream()
                .map(each -> new ChartedExamination(each.time(), (int) Math.round(each.centimetres())))
                .toList();
    }

    private static List<ChartedExamination> everyFourHours(Trajectory run) {
        double full = run.progress().at(Progress.FULL);
        double end = full <= run.endOfLabour() ? full : run.endOfLabour();
        List<ChartedExamination> found = new ArrayList<>();
        for (double time = 0; time < end; time += EVERY) {
            // Who is not fully dilated is never found to be.
            long centimetres = Math.round(run.at(Variable.DILATATION, time));
            found.add(new ChartedExamination(time, (int) Math.min(Progress.FULL - 1, centimetres)));
        }
        return found;
    }
}
