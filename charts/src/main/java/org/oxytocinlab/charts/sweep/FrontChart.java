package org.oxytocinlab.charts.sweep;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.oxytocinlab.charts.Caption;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.Format;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.ink.Margins;
import org.oxytocinlab.charts.ink.Numbers;
import org.oxytocinlab.charts.ink.Scale;
import org.oxytocinlab.charts.ink.Sheet;
import org.oxytocinlab.engine.statistics.Estimate;

/** The figure of benefit against harm: every way of treating, and the front of those that no other beats in both. */
public final class FrontChart {
    private static final double HEIGHT = 420;
    private static final double HEADING = 14;
    private static final double AXIS = 50;
    private static final int INTERVALS = 7;
    private static final double RIGHT = 24;
    private static final double AIR = 0.04;

    private FrontChart() {}

    /**
     * The drawing.
     *
     * @param across the title of the axis of benefit, with its unit
     * @param up the title of the axis of harm, with its unit
     * @param points in any order
     */
    public static Drawing of(
            Caption caption, Format format, String across, String up, List<Point> points, Provenance provenance) {
        Sheet sheet = new Sheet(caption, format);
        double height = sheet.isFixed() ? sheet.left() - HEADING - AXIS : HEIGHT;
        Rectangle2D box = new Rectangle2D.Double(
                Margins.LEFT, sheet.bottom() + HEADING, sheet.across() - Margins.LEFT - RIGHT, height);
        List<Point> shown = points.stream()
                .filter(point -> Double.isFinite(point.across().value())
                        && Double.isFinite(point.up().value()))
                .toList();
        FrontAxes axes = new FrontAxes(
                box,
                scale(shown.stream().map(Point::across)),
                scale(shown.stream().map(Point::up)),
                across,
                up,
                Margins.UNIT);
        sheet.put(axes);
        sheet.put(new FrontMarks(axes, shown));
        sheet.advance(HEADING + height + AXIS);
        return sheet.described(sentences(shown, across, up)).signed(provenance);
    }

    private static Scale scale(Stream<Estimate> spans) {
        double[] values = spans.flatMapToDouble(span -> DoubleStream.of(span.value(), span.low(), span.high()))
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        return values.length == 0 || values[0] == values[values.length - 1]
                ? Scale.fitting(values.length == 0 ? 0 : values[0], values.length == 0 ? 1 : values[0], INTERVALS)
                : Scale.spanning(
                        values[0] - AIR * (values[values.length - 1] - values[0]),
                        values[values.length - 1],
                        INTERVALS);
    }

    private static List<String> sentences(List<Point> points, String across, String up) {
        List<String> sentences = new ArrayList<>();
        sentences.add(up + " against " + across + ", " + points.size() + " ways of treating");
        points.stream()
                .filter(Point::isBest)
                .sorted(Comparator.comparingDouble(point -> point.across().value()))
                .map(point -> "on the front: " + point.name() + ", "
                        + Numbers.rounded(point.across().value()) + " and "
                        + Numbers.rounded(point.up().value()))
                .forEach(sentences::add);
        return sentences;
    }

    /**
     * One way of treating in a figure of benefit against harm.
     *
     * @param name what was set: "2 mU/min every 30 min"
     * @param across benefit, with the ends of its interval
     * @param up harm, with the ends of its interval
     * @param isBest whether no other has less harm at the same benefit, and no worse a benefit at less harm
     */
    public record Point(String name, Estimate across, Estimate up, boolean isBest) {}
}
