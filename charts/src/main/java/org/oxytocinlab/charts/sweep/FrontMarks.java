package org.oxytocinlab.charts.sweep;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.oxytocinlab.charts.ink.Halo;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Style;

/** The dots of benefit against harm, with their intervals, the line of the front, and the names of those on it. */
final class FrontMarks implements Paintable {
    private static final double DOT = 3.6;
    private static final double BEST = 5;
    private static final double AIR = 9;

    private final FrontAxes axes;
    private final List<FrontChart.Point> others;
    private final List<FrontChart.Point> front;
    private final List<Label> names = new ArrayList<>();

    FrontMarks(FrontAxes axes, List<FrontChart.Point> points) {
        this.axes = axes;
        this.others = points.stream().filter(point -> !point.isBest()).toList();
        this.front = points.stream()
                .filter(FrontChart.Point::isBest)
                .sorted(Comparator.comparingDouble(point -> point.across().value()))
                .toList();
        List<Rectangle2D> taken = new ArrayList<>();
        points.forEach(point -> taken.add(dot(point, BEST).getBounds2D()));
        front.forEach(point -> name(point, taken));
    }

    private Ellipse2D dot(FrontChart.Point point, double radius) {
        double x = axes.x(point.across().value());
        double y = axes.y(point.up().value());
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /** Where it covers least: right above, left below, and further around. */
    private void name(FrontChart.Point point, List<Rectangle2D> taken) {
        double x = axes.x(point.across().value());
        double y = axes.y(point.up().value());
        double width = Label.width(point.name(), Style.SMALL_NAME);
        double[][] places = {
            {x + AIR, y - AIR},
            {x - AIR - width, y + 2 * AIR},
            {x + AIR, y + 4},
            {x - AIR - width, y + 4},
            {x - width / 2, y - AIR - 2},
            {x - width / 2, y + 2 * AIR},
            {x + AIR, y + 2 * AIR},
            {x - AIR - width, y - AIR}
        };
        Label best = null;
        double least = Double.POSITIVE_INFINITY;
        for (double[] place : places) {
            Label label = new Label(point.name(), Style.SMALL_NAME, Palette.INK, place[0], place[1]);
            double covered = covered(label.bounds(), taken);
            if (covered < least) {
                least = covered;
                best = label;
            }
        }
        if (best != null) {
            taken.add(best.bounds());
            names.add(best);
        }
    }

    private double covered(Rectangle2D own, List<Rectangle2D> taken) {
        double covered = axes.box().contains(own) ? 0 : own.getWidth() * own.getHeight();
        for (Rectangle2D other : taken) {
            Rectangle2D common = own.createIntersection(other);
            covered += common.isEmpty() ? 0 : common.getWidth() * common.getHeight();
        }
        return covered;
    }

    /** The names beside the dots of the front. */
    List<Label> names() {
        return names;
    }

    @Override
    public void paint(Graphics2D g) {
        front.forEach(point -> whiskers(g, point, Palette.tint(Palette.BLUE, 0.3)));
        others.forEach(point -> fill(g, dot(point, DOT), Palette.AXIS));
        line(g);
        front.forEach(point -> fill(g, dot(point, BEST), Palette.BLUE));
        names.forEach(name -> Halo.paint(g, name));
        names.forEach(name -> name.paint(g));
    }

    private static void fill(Graphics2D g, Ellipse2D dot, Color colour) {
        g.setPaint(colour);
        g.fill(dot);
    }

    /** A staircase: between two of the front nothing better is known than the harm of the slower one. */
    private void line(Graphics2D g) {
        if (front.isEmpty()) {
            return;
        }
        Path2D path = new Path2D.Double();
        FrontChart.Point first = front.get(0);
        path.moveTo(axes.x(first.across().value()), axes.y(first.up().value()));
        double level = axes.y(first.up().value());
        for (FrontChart.Point point : front) {
            double x = axes.x(point.across().value());
            path.lineTo(x, level);
            level = axes.y(point.up().value());
            path.lineTo(x, level);
        }
        g.setPaint(Palette.tint(Palette.BLUE, 0.7));
        g.setStroke(Style.STEPS);
        g.draw(path);
    }

    private void whiskers(Graphics2D g, FrontChart.Point point, Color colour) {
        g.setPaint(colour);
        g.setStroke(Style.FINE);
        double x = axes.x(point.across().value());
        double y = axes.y(point.up().value());
        Rectangle2D box = axes.box();
        if (!Double.isNaN(point.across().low()) && !Double.isNaN(point.across().high())) {
            double right = Double.isInfinite(point.across().high())
                    ? box.getMaxX()
                    : axes.x(point.across().high());
            g.draw(new Line2D.Double(axes.x(point.across().low()), y, right, y));
        }
        if (!Double.isNaN(point.up().low()) && !Double.isNaN(point.up().high())) {
            g.draw(new Line2D.Double(
                    x, axes.y(point.up().low()), x, axes.y(point.up().high())));
        }
    }
}
