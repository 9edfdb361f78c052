package org.oxytocinlab.charts.ink;

import java.awt.geom.Rectangle2D;

/** Where the points of a curve lie on the picture [user pixels]. */
public interface Plane {

    /** The area of the curves. */
    Rectangle2D box();

    /** The upright axis. */
    Scale scale();

    /** The place of a point of the level axis. */
    double x(double along);

    /** The place of a value, in the unit of the panel. */
    default double y(double value) {
        return box().getMaxY() - (value - scale().low()) / (scale().high() - scale().low()) * box().getHeight();
    }

    /** The place of a value, or the nearest edge of the box. */
    default double yInside(double value) {
        return Math.max(box().getMinY(), Math.min(box().getMaxY(), y(value)));
    }

    /** The line at 0 that a panel shows when it goes below it; empty in others. */
    default Rectangle2D zeroLine() {
        Rectangle2D box = box();
        return new Rectangle2D.Double(box.getX(), y(0), box.getWidth(), scale().low() < 0 ? 1 : 0);
    }
}
