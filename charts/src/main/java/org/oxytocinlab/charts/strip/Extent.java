package org.oxytocinlab.charts.strip;

import java.util.List;
import org.oxytocinlab.charts.panel.TimeScale;
import org.oxytocinlab.engine.clinic.Contraction;
import org.oxytocinlab.engine.clinic.Count;
import org.oxytocinlab.engine.result.Decision;
import org.oxytocinlab.engine.result.Happening;
import org.oxytocinlab.engine.result.Trajectory;

/**
 * How a strip is cut into rows. Rows are never compressed, because the eye knows a contraction by its slope: a case too
 * long for a page is shown where most was done.
 *
 * @param paper on which it is drawn
 * @param from start of the part that is shown [min]
 * @param until its end [min]
 * @param row length of a row [min]
 * @param centimetre of the paper [user pixels]
 */
record Extent(Paper paper, double from, double until, double row, double centimetre) {
    /** Rows on a page. */
    static final int MOST_ROWS = 12;

    /** Rows that are drawn when somebody asks for a part. */
    static final int MOST_ROWS_ASKED = 36;

    private static final int MOST_LARGE_ROWS = 4;
    private static final double LENGTH = 60;

    /** Half the natural size, so that an hour at 1 cm/min is a row. */
    private static final double SMALL = 15;

    private static final double LARGE = 30;

    /** What a thing counts when the most telling hours are looked for; steps are only the way there. */
    private static final double TELLING = 5;

    /**
     * Cuts a case.
     *
     * @throws IllegalArgumentException when the part that is asked for begins after the end of the case
     */
    static Extent of(Trajectory trajectory, StripOptions options) {
        if (options.from() >= trajectory.endOfLabour()) {
            throw new IllegalArgumentException("the strip would begin at " + TimeScale.words(options.from())
                    + ", but the case ends at " + TimeScale.words(trajectory.endOfLabour()));
        }
        Paper paper = options.paper();
        double row = LENGTH / paper.speed();
        double until = Math.min(options.until(), trajectory.endOfLabour());
        double from = options.from();
        int most = options.isPart() ? MOST_ROWS_ASKED : MOST_ROWS;
        if (until - from > most * row) {
            from = options.isPart() ? from : mostTelling(trajectory, row);
            until = Math.min(until, from + most * row);
        }
        double large = row * SMALL / LARGE;
        return until - from <= MOST_LARGE_ROWS * large
                ? new Extent(paper, from, until, large, LARGE)
                : new Extent(paper, from, until, row, SMALL);
    }

    /** How many rows it has. */
    int rows() {
        return (int) Math.max(1, Math.ceil((until - from) / row - 1e-9));
    }

    /** A row at its place. */
    StripWindow window(int index, double top) {
        return new StripWindow(paper, centimetre, from + index * row, row, until, top);
    }

    /** What is shown of a case, or nothing when all of it is. */
    String words(double end, boolean asked) {
        if (from == 0 && until == end) {
            return "";
        }
        String part = TimeScale.words(from) + " to " + TimeScale.words(until) + " of " + TimeScale.words(end);
        return asked ? part : part + ", the busiest part";
    }

    private static double mostTelling(Trajectory trajectory, double row) {
        double best = 0;
        double highest = -1;
        for (double start = 0; start + (MOST_ROWS - 1) * row < trajectory.endOfLabour(); start += row) {
            double score = score(trajectory, start, start + MOST_ROWS * row);
            if (score > highest) {
                highest = score;
                best = start;
            }
        }
        return best;
    }

    private static double score(Trajectory trajectory, double from, double until) {
        double score = 0;
        for (Happening happening : trajectory.happenings()) {
            boolean told = happening.kind() == Happening.Kind.RATE || happening.kind() == Happening.Kind.BOLUS;
            score += isWithin(happening.at(), from, until) ? (told ? TELLING : 1) : 0;
        }
        for (Decision decision : trajectory.decisions()) {
            score += isWithin(decision.time(), from, until)
                            && !decision.overruled().isEmpty()
                    ? 1
                    : 0;
        }
        List<Contraction> contractions = trajectory.contractions();
        int onsets = new Count(contractions).onsetsBetween(from, until);
        // At equal deeds, the hours with labour.
        return score + onsets / (1.0 + contractions.size());
    }

    private static boolean isWithin(double time, double from, double until) {
        return time >= from && time < until;
    }
}
