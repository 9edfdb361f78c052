package org.oxytocinlab.charts.panel;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.oxytocinlab.charts.ink.Look;
import org.oxytocinlab.charts.ink.Plane;
import org.oxytocinlab.charts.ink.Polyline;
import org.oxytocinlab.charts.ink.Samples;
import org.oxytocinlab.charts.ink.Trace;

/**
 * What most women lie between: an area through which other areas are seen, with thin edges.
 *
 * @param low lower edge, at the same times as the upper
 * @param high upper edge
 * @param edge how both are drawn
 * @param alpha opacity of the area, of 255
 */
public record Corridor(Samples low, Samples high, Look edge, int alpha) {
    /** Opacity of the edges. */
    private static final int EDGE_ALPHA = 190;

    /** Its edges at their places, across which no words should run. */
    public List<Trace> edges(Plane plane) {
        return List.of(Trace.of(low, plane), Trace.of(high, plane));
    }

    /** Paints all pieces: where an edge is missing, there is a gap. */
    public void paint(Graphics2D g, Plane plane) {
        int from = 0;
        for (int i = 0; i <= low.times().length; i++) {
            if (i == low.times().length || Double.isNaN(low.values()[i]) || Double.isNaN(high.values()[i])) {
                piece(g, plane, from, i);
                from = i + 1;
            }
        }
    }

    private void piece(Graphics2D g, Plane plane, int from, int to) {
        if (to - from < 2) {
            return;
        }
        double[] x = places(low.times(), from, to, plane::x);
        double[] bottom = places(low.values(), from, to, plane::y);
        double[] top = places(high.values(), from, to, plane::y);
        g.setPaint(translucent(alpha));
        g.fill(Polyline.between(x, bottom, top));
        g.setPaint(translucent(EDGE_ALPHA));
        g.setStroke(edge.stroke());
        g.draw(Polyline.through(x, bottom));
        g.draw(Polyline.through(x, top));
    }

    private static double[] places(double[] values, int from, int to, DoubleUnaryOperator place) {
        return Arrays.stream(values, from, to).map(place).toArray();
    }

    private Color translucent(int opacity) {
        Color colour = edge.colour();
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), opacity);
    }
}
