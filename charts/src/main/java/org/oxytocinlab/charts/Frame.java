package org.oxytocinlab.charts;

import java.awt.geom.Rectangle2D;

/** Where time and value lie on the picture [user pixels]. */
record Frame(Rectangle2D box, TimeScale time, Scale scale) {

    /** The place of a time [min]. */
    double x(double minutes) {
        return box.getX() + minutes / time.end() * box.getWidth();
    }

    /** The place of a value, in the unit of the panel. */
    double y(double value) {
        return box.getMaxY() - (value - scale.low()) / (scale.high() - scale.low()) * box.getHeight();
    }

    /** The place of a value, or the nearest edge of the box. */
    double yInside(double value) {
        return Math.max(box.getMinY(), Math.min(box.getMaxY(), y(value)));
    }
}
