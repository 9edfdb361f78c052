package org.oxytocinlab.charts;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** The tools of drawing, which take longer to fetch than a figure takes to draw. */
public final class Easel {
    private Easel() {}

    /** Fetches fonts and drawing classes by drawing next to nothing; for another thread while a case is still read. */
    public static void setUp() {
        Drawing blank = TimeCourseChart.of("", nothing());
        Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        blank.paint(g);
        Tocograph.of("", nothing()).paint(g);
        g.dispose();
        SvgFile.of(blank, Provenance.unknown());
    }

    private static Trajectory nothing() {
        double[] times = {0, 1};
        Map<Variable, double[]> series = new EnumMap<>(Variable.class);
        for (Variable variable : Variable.values()) {
            series.put(variable, new double[times.length]);
        }
        return new Trajectory(times, series, List.of(), List.of(), List.of(), (variable, time) -> 0);
    }
}
