package org.oxytocinlab.charts.partograph;

import java.util.List;
import java.util.Optional;
import org.oxytocinlab.charts.ink.Samples;
import org.oxytocinlab.engine.result.Progress;

/**
 * The alert line of a labour and, where its rule has one, the action line to its right.
 *
 * @param start of the alert line: the first examination that finds active labour
 */
record AlertLines(ChartedExamination start, AlertRule rule) {

    /** The lines that are asked for; none before active labour is found. */
    static Optional<AlertLines> of(PartographOptions options) {
        return options.rule()
                .flatMap(rule -> options.examinations().stream()
                        .filter(found -> found.centimetres() >= AlertRule.ACTIVE)
                        .findFirst()
                        .map(start -> new AlertLines(start, rule)));
    }

    /** When a line reaches full dilatation, if it begins so much later than the alert line [min]. */
    double full(double later) {
        return rule.latest(start, Progress.FULL) + later;
    }

    /** A line through its corners, so much later than the alert line. */
    Samples line(double later) {
        List<ChartedExamination> corners = rule.corners(start);
        return new Samples(
                corners.stream().mapToDouble(corner -> corner.time() + later).toArray(),
                corners.stream().mapToDouble(ChartedExamination::centimetres).toArray());
    }

    /** What was found to the right of a line, so much later than the alert line. */
    List<ChartedExamination> right(List<ChartedExamination> found, double later) {
        return found.stream()
                .filter(examination -> examination.time() > rule.latest(start, examination.centimetres()) + later)
                .filter(examination -> examination.time() > start.time())
                .toList();
    }
}
