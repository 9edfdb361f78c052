package org.oxytocinlab.charts.course;

import java.util.List;
import java.util.Optional;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Margins;
import org.oxytocinlab.charts.ink.Samples;
import org.oxytocinlab.charts.ink.Scale;
import org.oxytocinlab.charts.ink.Style;
import org.oxytocinlab.charts.panel.ComparedRun;
import org.oxytocinlab.charts.panel.Curve;
import org.oxytocinlab.charts.panel.Panel;
import org.oxytocinlab.charts.panel.Reach;
import org.oxytocinlab.charts.panel.Sampling;
import org.oxytocinlab.engine.result.Variable;

/** How much more often the uterus contracts in each later arm than in the first. */
final class DifferencePanel {
    private static final int HEIGHT = 150;

    /** The axis shows at least this much on both sides [per 10 min], so that small differences look small. */
    private static final double SMALLEST_AXIS = 0.5;

    private DifferencePanel() {}

    static Optional<Panel> of(List<ComparedRun> arms) {
        ComparedRun first = arms.get(0);
        if (!first.run().series().containsKey(Variable.CONTRACTIONS)) {
            return Optional.empty();
        }
        Samples reference = Sampling.of(first.run(), Variable.CONTRACTIONS);
        List<Curve> curves = ComparedRun.curves(
                arms.subList(1, arms.size()),
                run -> Sampling.of(run, Variable.CONTRACTIONS).less(reference),
                Variable.CONTRACTIONS);
        return curves.isEmpty()
                ? Optional.empty()
                : Optional.of(Panel.of(Variable.CONTRACTIONS.card(), scale(Curve.courses(curves)), curves, HEIGHT)
                        .headed(heading(arms)));
    }

    private static Scale scale(List<Samples> curves) {
        double lowest = Math.min(-SMALLEST_AXIS, Reach.lowest(curves, 0) * Scale.HEADROOM);
        double highest = Math.max(SMALLEST_AXIS, Reach.highest(curves, 0) * Scale.HEADROOM);
        return Scale.spanning(lowest, highest, Panel.intervals(HEIGHT));
    }

    /** Which arm less which; only as far as the names leave room for it. */
    private static String heading(List<ComparedRun> arms) {
        String later = arms.size() == 2 ? arms.get(1).name() : "each arm";
        String full =
                "Difference in contractions: " + later + " minus " + arms.get(0).name();
        return Label.width("D  " + full, Style.HEADING) <= Margins.WIDTH - 2 * Margins.EDGE
                ? full
                : "Difference in contractions: each arm minus the first";
    }
}
