package org.oxytocinlab.charts.sweep;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Style;

/**
 * A line of one value across a map.
 *
 * @param points from end to end [user pixels]
 * @param label its value, where there is room for it
 */
record HeatContour(List<Point2D> points, Optional<Label> label) {
    private static final double STEP = 3;
    private static final double AIR = 2;

    /** A line with its label where it is farthest from what is written already; the label is then written too. */
    static HeatContour of(List<Point2D> points, String words, Rectangle2D box, List<Rectangle2D> taken) {
        Label best = null;
        double most = 0;
        for (Point2D point : along(points)) {
            Label label = Label.around(
                    words,
                    Style.SMALL_NAME,
                    Palette.INK,
                    point.getX(),
                    point.getY() + Style.SMALL_NAME.getSize2D() * 0.36);
            double free = free(label.bounds(), box, taken);
            if (free > most) {
                most = free;
                best = label;
            }
        }
        if (best != null) {
            taken.add(best.bounds());
        }
        return new HeatContour(points, Optional.ofNullable(best));
    }

    private static List<Point2D> along(List<Point2D> points) {
        List<Point2D> dense = new ArrayList<>();
        for (int i = 0; i + 1 < points.size(); i++) {
            Point2D from = points.get(i);
            Point2D to = points.get(i + 1);
            int steps = 1 + (int) (from.distance(to) / STEP);
            for (int step = 0; step < steps; step++) {
                double part = (double) step / steps;
                dense.add(new Point2D.Double(
                        from.getX() + part * (to.getX() - from.getX()),
                        from.getY() + part * (to.getY() - from.getY())));
            }
        }
        return dense;
    }

    /** The least distance of a box from all others and from the edge; 0 where it touches. */
    private static double free(Rectangle2D own, Rectangle2D box, List<Rectangle2D> taken) {
        Rectangle2D wide = new Rectangle2D.Double(
                own.getX() - AIR, own.getY() - AIR / 2, own.getWidth() + 2 * AIR, own.getHeight() + AIR);
        if (!box.contains(wide)) {
            return 0;
        }
        double least = Double.POSITIVE_INFINITY;
        for (Rectangle2D other : taken) {
            double across = Math.max(other.getX() - wide.getMaxX(), wide.getX() - other.getMaxX());
            double down = Math.max(other.getY() - wide.getMaxY(), wide.getY() - other.getMaxY());
            least = Math.min(least, Math.max(across, down));
        }
        return Math.max(0, least);
    }

    /** Paints the line with a pen. */
    void paint(Graphics2D g, Stroke pen, Color colour) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.get(0).getX(), points.get(0).getY());
        points.forEach(point -> path.lineTo(point.getX(), point.getY()));
        g.setPaint(colour);
        g.setStroke(pen);
        g.draw(path);
    }

    /** Writes the value upon the line. */
    void paintLabel(Graphics2D g) {
        label.ifPresent(words -> {
            Rectangle2D own = words.bounds();
            g.setPaint(Palette.PAPER);
            g.fill(new RoundRectangle2D.Double(
                    own.getX() - AIR, own.getY() - AIR / 2, own.getWidth() + 2 * AIR, own.getHeight() + AIR, 5, 5));
            words.paint(g);
        });
    }
}
