package org.oxytocinlab.charts.panel;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.oxytocinlab.charts.ink.LabelSearch;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Plane;

/**
 * A range of values with a meaning.
 *
 * @param from lower limit, in the unit of the panel; may be infinite
 * @param to upper limit, in the unit of the panel; may be infinite
 * @param tint behind the curves
 * @param words what the range means
 * @param ink colour of the words
 */
public record Band(double from, double to, Color tint, String words, Color ink) {

    /** The part of it that lies within a panel. */
    public Paintable in(Plane plane) {
        return g -> paint(g, plane);
    }

    private void paint(Graphics2D g, Plane plane) {
        double top = plane.yInside(to);
        double bottom = plane.yInside(from);
        if (bottom > top) {
            Rectangle2D box = plane.box();
            g.setPaint(tint);
            g.fill(new Rectangle2D.Double(box.getX(), top, box.getWidth(), bottom - top));
        }
    }

    /** Has a place for its words searched for. */
    public void name(LabelSearch search, Plane plane) {
        search.within(plane.yInside(to), plane.yInside(from), words, ink);
    }
}
