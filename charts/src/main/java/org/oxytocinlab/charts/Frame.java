package org.oxytocinlab.charts;

import java.awt.geom.Rectangle2D;

/** Where time and value lie on the picture [user pixels]. */
record Frame(Rectangle2D box, TimeScale time, Scale scale) implements Plane {

    /** The place of a time [min]. */
    @Override
    public double x(double minutes) {
        return box.getX() + minutes / time.end() * box.getWidth();
    }
}
