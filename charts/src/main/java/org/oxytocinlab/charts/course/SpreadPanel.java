package org.oxytocinlab.charts.course;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.oxytocinlab.charts.ink.ArmKey;
import org.oxytocinlab.charts.ink.ArmLook;
import org.oxytocinlab.charts.ink.Samples;
import org.oxytocinlab.charts.ink.Scale;
import org.oxytocinlab.charts.panel.Corridor;
import org.oxytocinlab.charts.panel.Curve;
import org.oxytocinlab.charts.panel.GoalAndRisk;
import org.oxytocinlab.charts.panel.Panel;
import org.oxytocinlab.charts.panel.PanelHead;
import org.oxytocinlab.charts.panel.Reach;
import org.oxytocinlab.engine.result.Variable;

/** The medians of a quantity in all arms, and what most women lie between. */
final class SpreadPanel {
    private static final int LOW_HEIGHT = 140;
    private static final int HEIGHT = 230;

    /** Opacity of all areas together, so that many arms do not hide their lines. */
    private static final int ALPHA = 76;

    private static final int MOST_ALPHA = 38;

    private SpreadPanel() {}

    /** The panel, not yet at its place. */
    static Panel of(BandPanel panel, List<String> arms) {
        List<Curve> medians = new ArrayList<>();
        List<Corridor> spreads = new ArrayList<>();
        int alpha = Math.min(MOST_ALPHA, ALPHA / Math.max(1, arms.size()));
        for (BandCourse course : panel.arms()) {
            if (Arrays.stream(course.median()).noneMatch(Double::isFinite)) {
                continue;
            }
            int arm = arms.indexOf(course.name());
            Samples median = samples(panel, course, course.median());
            medians.add(new Curve(arms.size() <= ArmKey.MOST_BESIDE ? course.name() : "", median, ArmLook.of(arm)));
            Samples low = samples(panel, course, course.p5());
            Samples high = samples(panel, course, course.p95());
            spreads.add(new Corridor(low, high, ArmLook.edge(arm), alpha));
        }
        int height = panel.variable() == Variable.OXYTOCIN_RATE ? LOW_HEIGHT : HEIGHT;
        Scale scale = Reach.of(panel.variable()).around(all(panel), Panel.intervals(height));
        return Panel.of(panel.variable().card(), scale, medians, height)
                .under(PanelHead.inFull(panel.variable().card()))
                .with(GoalAndRisk.of(panel.variable(), panel.goal()))
                .spreading(spreads);
    }

    private static Samples samples(BandPanel panel, BandCourse course, double[] values) {
        Samples samples = new Samples(course.times(), values);
        return panel.variable() == Variable.OXYTOCIN_RATE ? samples.asSteps() : samples;
    }

    /** Everything that the axis must hold. */
    private static List<Samples> all(BandPanel panel) {
        return panel.arms().stream()
                .flatMap(arm ->
                        Stream.of(arm.p5(), arm.median(), arm.p95()).map(values -> new Samples(arm.times(), values)))
                .toList();
    }
}
