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
import org.oxytocinlab.charts.panel.Panel;

/** The medians of a quantity in all arms, and what most women lie between. */
final class SpreadPanel {
    private static final int LOW_HEIGHT = 140;
    private static final int HEIGHT = 230;
    private static final double SMALLEST_RATE = 4;

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
            int arm = arms.indexOf(course.name());
            Samples median = samples(panel, course, course.median());
            medians.add(new Curve(arms.size() <= ArmKey.MOST_BESIDE ? course.name() : "", median, ArmLook.of(arm)));
            Samples low = samples(panel, course, course.p5());
            Samples high = samples(panel, course, course.p95());
            spreads.add(new Corridor(low, high, ArmLook.edge(arm), alpha));
        }
        int height = panel.kind() == BandPanel.Kind.RATE ? LOW_HEIGHT : HEIGHT;
        return Panel.of(panel.heading(), panel.unit(), scale(panel, height), medians, height)
                .with(bands(panel))
                .spreading(spreads);
    }

    private static Samples samples(BandPanel panel, BandCourse course, double[] values) {
        Samples samples = new Samples(course.times(), values);
        return panel.kind() == BandPanel.Kind.RATE ? samples.asSteps() : samples;
    }

    private static List<Panel.Band> bands(BandPanel panel) {
        return switch (panel.kind()) {
            case CONTRACTIONS -> ContractionPanel.bands(panel.goal());
            case SODIUM -> SodiumPanel.bands();
            case RATE, PLAIN -> List.of();
        };
    }

    private static Scale scale(BandPanel panel, int height) {
        double[] values = panel.arms().stream()
                .flatMap(arm -> Stream.of(arm.p5(), arm.median(), arm.p95()))
                .flatMapToDouble(Arrays::stream)
                .toArray();
        Samples all = new Samples(new double[values.length], values);
        double highest = all.highest(0);
        int intervals = Panel.intervals(height);
        return switch (panel.kind()) {
            case RATE -> Scale.fromZero(highest, SMALLEST_RATE, intervals);
            case CONTRACTIONS -> Scale.fromZero(highest, ContractionPanel.SMALLEST_AXIS, intervals);
            case SODIUM -> SodiumPanel.scale(all.lowest(SodiumPanel.LOW), all.highest(SodiumPanel.HIGH));
            case PLAIN -> Scale.fitting(all.lowest(0), highest, intervals);
        };
    }
}
