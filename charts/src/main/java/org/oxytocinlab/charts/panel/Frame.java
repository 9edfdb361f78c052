package org.oxytocinlab.charts.panel;

import java.awt.geom.Rectangle2D;
import org.oxytocinlab.charts.ink.Plane;
import org.oxytocinlab.charts.ink.Scale;

/** Where time and value lie on the picture [user pixels]. */
public record Frame(Rectangle2D box, TimeScale time, Scale scale) implements Plane {

    /** The place of a time [min]. */
    @Override
    public double x(double minutes) {
        return box.getX() + minutes / time.end() * box.getWidth();
    }
}
