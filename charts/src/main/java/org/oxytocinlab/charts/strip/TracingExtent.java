package org.oxytocinlab.charts.strip;

import java.util.List;
import org.oxytocinlab.engine.clinic.Deceleration;
import org.oxytocinlab.engine.result.Trajectory;

/**
 * How a tracing is cut into rows that keep their proportions; a case too long for a page is shown where most decelerations are.
 * At 2 cm/min a row is as long as the time over which a tracing is classed.
 */
final class TracingExtent {
    /** Rows on a page that can be shown to a class. */
    static final int MOST_ROWS = 4;

    private static final double ACROSS = 900;

    private TracingExtent() {}

    static Extent of(Trajectory run, List<Deceleration> decelerations, Paper paper) {
        double row = row(paper);
        double from = Math.min(mostTelling(run, decelerations, row), Math.max(0, run.end() - MOST_ROWS * row));
        double until = Math.min(run.end(), from + MOST_ROWS * row);
        return new Extent(paper, Math.floor(from / row) * row, until, row, ACROSS / row / paper.speed());
    }

    /** Length of a row [min]. */
    private static double row(Paper paper) {
        return switch (paper) {
            case CM_PER_MIN_1 -> 40;
            case CM_PER_MIN_2 -> 20;
            case CM_PER_MIN_3 -> 10;
        };
    }

    /** The first start of a row from which a page holds most decelerations, or, without any, most contractions. */
    private static double mostTelling(Trajectory run, List<Deceleration> decelerations, double row) {
        double best = 0;
        double highest = -1;
        for (double start = 0; start < run.end(); start += row) {
            double from = start;
            double until = start + MOST_ROWS * row;
            long falls = decelerations.stream()
                    .filter(each -> each.nadir() >= from && each.nadir() < until)
                    .count();
            long onsets = run.contractions().stream()
                    .filter(each -> each.onset() >= from && each.onset() < until)
                    .count();
            double score = falls + onsets / (1.0 + run.contractions().size());
            if (score > highest) {
                highest = score;
                best = start;
            }
        }
        return best;
    }
}
