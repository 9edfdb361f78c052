package org.oxytocinlab.charts;

import java.util.List;
import java.util.Optional;
import org.oxytocinlab.engine.result.Progress;

/**
 * The two lines of the WHO partograph: alert, and action to its right.
 *
 * @param start of the alert line: the first examination that finds active labour
 */
record AlertLines(Examination start) {
    /** Dilatation from which labour is active [cm] [who-partograph]. */
    static final int ACTIVE = 4;

    /** From the alert to the action line [min] [who-partograph]. */
    static final double ACTION = 240;

    /** How long a centimetre may take [min] [who-partograph]. */
    private static final double CENTIMETRE = 60;

    /** The lines that are asked for; none before active labour is found. */
    static Optional<AlertLines> of(PartographOptions options) {
        return options.examinations().stream()
                .filter(found -> options.alert() == AlertLine.WHO && found.centimetres() >= ACTIVE)
                .findFirst()
                .map(AlertLines::new);
    }

    /** When a line reaches full dilatation, if it begins so much later than the alert line [min]. */
    double full(double later) {
        return alert(Progress.FULL) + later;
    }

    /** A line through its two ends, so much later than the alert line. */
    Samples line(double later) {
        return new Samples(
                new double[] {start.time() + later, full(later)}, new double[] {start.centimetres(), Progress.FULL});
    }

    /** What was found to the right of a line, so much later than the alert line. */
    List<Examination> right(List<Examination> found, double later) {
        return found.stream()
                .filter(examination -> examination.time() > alert(examination.centimetres()) + later)
                .filter(examination -> examination.time() > start.time())
                .toList();
    }

    /** When the alert line reaches a dilatation [min]. */
    private double alert(int centimetres) {
        return start.time() + (centimetres - start.centimetres()) * CENTIMETRE;
    }
}
