package org.oxytocinlab.charts.strip;

import java.util.List;
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

    /** The part of one run. */
    static Extent of(Trajectory run, Paper paper) {
        return of(List.of(run), paper, MOST_ROWS);
    }

    /**
     * The part that several runs share.
     *
     * @param rows at most, of each run
     */
    static Extent of(List<Trajectory> runs, Paper paper, int rows) {
        double row = row(paper);
        double end = runs.stream().mapToDouble(Trajectory::end).max().orElseThrow();
        double from = Math.min(mostTelling(runs, end, row, rows), Math.max(0, end - rows * row));
        double until = Math.min(end, from + rows * row);
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
    private static double mostTelling(List<Trajectory> runs, double end, double row, int rows) {
        double best = 0;
        double highest = -1;
        for (double start = 0; start < end; start += row) {
            double from = start;
            double until = start + rows * row;
            double score =
                    runs.stream().mapToDouble(run -> score(run, from, until)).sum();
            if (score > highest) {
                highest = score;
                best = start;
            }
        }
        return best;
    }

    private static double score(Trajectory run, double from, double until) {
        long falls = run.tracing().stream()
                .flatMap(tracing -> tracing.decelerations().stream())
                .filter(each -> each.nadir() >= from && each.nadir() < until)
                .count();
        long onsets = run.contractions().stream()
                .filter(each -> each.onset() >= from && each.onset() < until)
                .count();
        return falls + onsets / (1.0 + run.contractions().size());
    }
}
