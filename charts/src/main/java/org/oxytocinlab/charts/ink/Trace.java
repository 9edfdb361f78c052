package org.oxytocinlab.charts.ink;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;

/** The pixels that a curve covers, column by column: what a label must keep clear of. */
public final class Trace {
    private final int left;
    private final double[] top;
    private final double[] bottom;

    private Trace(Rectangle2D box) {
        left = (int) Math.floor(box.getX());
        int columns = (int) Math.ceil(box.getWidth()) + 2;
        top = new double[columns];
        bottom = new double[columns];
        Arrays.fill(top, Double.POSITIVE_INFINITY);
        Arrays.fill(bottom, Double.NEGATIVE_INFINITY);
    }

    /** The trace of a curve within a plane. */
    public static Trace of(Samples samples, Plane plane) {
        return of(samples.times(), samples.values(), plane);
    }

    /** The trace of a curve by its points along the level axis; not a number is a gap. */
    public static Trace of(double[] along, double[] values, Plane plane) {
        return through(
                Arrays.stream(along).map(plane::x).toArray(),
                Arrays.stream(values).map(plane::yInside).toArray(),
                plane.box());
    }

    /** The trace of a line through points within a box [user pixels]; a point that is not a number is a gap. */
    public static Trace through(double[] x, double[] y, Rectangle2D box) {
        Trace trace = new Trace(box);
        for (int i = 1; i < x.length; i++) {
            trace.segment(x[i - 1], y[i - 1], x[i], y[i]);
        }
        return trace;
    }

    /** Whether another curve covers the same pixels, to within one. */
    public boolean coincides(Trace other) {
        for (int i = 0; i < top.length; i++) {
            boolean drawn = top[i] <= bottom[i];
            boolean otherDrawn = other.top[i] <= other.bottom[i];
            if (drawn != otherDrawn) {
                return false;
            }
            if (drawn && (Math.abs(top[i] - other.top[i]) > 1 || Math.abs(bottom[i] - other.bottom[i]) > 1)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the curve runs through a box. */
    public boolean crosses(Rectangle2D box) {
        int last = column(box.getMaxX());
        double highest = box.getMinY();
        double lowest = box.getMaxY();
        for (int i = column(box.getMinX()); i <= last; i++) {
            if (top[i] <= lowest && bottom[i] >= highest) {
                return true;
            }
        }
        return false;
    }

    /** The highest place of the curve between two places; infinite where there is no curve. */
    double top(double from, double to) {
        int last = column(to);
        double highest = Double.POSITIVE_INFINITY;
        for (int i = column(from); i <= last; i++) {
            highest = Math.min(highest, top[i]);
        }
        return highest;
    }

    /** The lowest place of the curve between two places; infinite where there is no curve. */
    double bottom(double from, double to) {
        int last = column(to);
        double lowest = Double.NEGATIVE_INFINITY;
        for (int i = column(from); i <= last; i++) {
            lowest = Math.max(lowest, bottom[i]);
        }
        return lowest;
    }

    /** The mean upright distance of the curve from the edges of a box; infinite if it is not there. */
    double distance(Rectangle2D box) {
        int last = column(box.getMaxX());
        double highest = box.getMinY();
        double lowest = box.getMaxY();
        double sum = 0;
        int count = 0;
        for (int i = column(box.getMinX()); i <= last; i++) {
            if (top[i] <= bottom[i]) {
                sum += outside(top[i] - lowest, highest - bottom[i]);
                count++;
            }
        }
        return count == 0 ? Double.POSITIVE_INFINITY : sum / count;
    }

    /** The shortest distance of the curve from a box, as far as it is nearer than the given one. */
    public double nearest(Rectangle2D box, double farthest) {
        double first = box.getMinX();
        double last = box.getMaxX();
        double highest = box.getMinY();
        double lowest = box.getMaxY();
        int end = column(last + farthest);
        double nearest = farthest * farthest;
        for (int i = column(first - farthest); i <= end; i++) {
            if (top[i] <= bottom[i]) {
                double dy = outside(top[i] - lowest, highest - bottom[i]);
                double dx = outside(left + i - last, first - left - i - 1);
                double square = dx * dx + dy * dy;
                nearest = square < nearest ? square : nearest;
            }
        }
        return Math.sqrt(nearest);
    }

    /** How far something is from a span, by how far it is beyond the one end and beyond the other; never beyond both. */
    private static double outside(double beyond, double before) {
        return beyond > 0 ? beyond : before > 0 ? before : 0;
    }

    private void segment(double x0, double y0, double x1, double y1) {
        if (Double.isNaN(y0) || Double.isNaN(y1)) {
            return;
        }
        for (int i = column(x0), end = column(x1); i <= end; i++) {
            cover(i, between(x0, y0, x1, y1, left + i));
            cover(i, between(x0, y0, x1, y1, left + i + 1));
            if (x0 == x1) {
                cover(i, y0);
                cover(i, y1);
            }
        }
    }

    private static double between(double x0, double y0, double x1, double y1, double x) {
        double part = x1 == x0 ? 0 : Math.max(0, Math.min(1, (x - x0) / (x1 - x0)));
        return y0 + part * (y1 - y0);
    }

    private void cover(int column, double y) {
        top[column] = Math.min(top[column], y);
        bottom[column] = Math.max(bottom[column], y);
    }

    private int column(double x) {
        return Math.max(0, Math.min(top.length - 1, (int) Math.floor(x) - left));
    }
}
