package org.oxytocinlab.charts.partograph;

import java.awt.BasicStroke;
import java.awt.Stroke;
import java.util.List;
import org.oxytocinlab.charts.ink.Look;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Samples;
import org.oxytocinlab.charts.panel.ComparedRun;
import org.oxytocinlab.charts.panel.Sampling;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/**
 * The cervix of one woman on a partograph.
 *
 * @param name of what was found, beside its line; empty where a key says it
 * @param found at examinations
 * @param course of the model
 * @param look of the line between examinations
 * @param behind look of the course
 */
record ChartedLabour(String name, Samples found, Samples course, Look look, Look behind) {
    private static final double PALE = 0.45;
    private static final Stroke COURSE = new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    private static final Stroke JOINED = new BasicStroke(1.9f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);

    /** The only labour of a partograph, as a pen writes it. */
    static ChartedLabour alone(Trajectory run, List<ChartedExamination> found) {
        return new ChartedLabour(
                "examinations",
                samples(found),
                Sampling.of(run, Variable.DILATATION),
                new Look(Palette.INK, JOINED),
                new Look(Palette.tint(Palette.BLUE, PALE), COURSE));
    }

    /** One labour among several, with the look of its arm. */
    static ChartedLabour of(ComparedRun arm) {
        return new ChartedLabour(
                "",
                samples(ChartedExamination.usual(arm.run())),
                Sampling.of(arm.run(), Variable.DILATATION),
                arm.look(),
                new Look(Palette.tint(arm.look().colour(), PALE), COURSE));
    }

    private static Samples samples(List<ChartedExamination> found) {
        return new Samples(
                found.stream().mapToDouble(ChartedExamination::time).toArray(),
                found.stream().mapToDouble(ChartedExamination::centimetres).toArray());
    }
}
