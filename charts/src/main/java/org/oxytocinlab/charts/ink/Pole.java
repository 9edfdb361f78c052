package org.oxytocinlab.charts.ink;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** An upright line that leaves out words. */
public final class Pole {
    private static final double AIR = 3;

    private Pole() {}

    /**
     * The pieces of the line, from the top.
     *
     * @param words boxes through which it must not run; those beside it do not matter
     */
    public static List<Line2D> pieces(double x, double top, double bottom, List<Rectangle2D> words) {
        List<Rectangle2D> gaps = words.stream()
                .filter(gap -> gap.getMinX() - AIR < x && gap.getMaxX() + AIR > x)
                .toList();
        List<Line2D> pieces = new ArrayList<>();
        double start = top;
        while (start < bottom) {
            double from = start;
            double to = gaps.stream()
                    .filter(gap -> gap.getMaxY() > from)
                    .mapToDouble(Rectangle2D::getMinY)
                    .min()
                    .orElse(bottom);
            if (to > from) {
                pieces.add(new Line2D.Double(x, from, x, Math.min(to, bottom)));
            }
            start = gaps.stream()
                    .filter(gap -> gap.getMinY() == to)
                    .mapToDouble(Rectangle2D::getMaxY)
                    .max()
                    .orElse(bottom);
        }
        return pieces;
    }
}
