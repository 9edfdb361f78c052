package org.oxytocinlab.charts.dose;

import java.awt.geom.Rectangle2D;
import org.oxytocinlab.charts.ink.Plane;
import org.oxytocinlab.charts.ink.Scale;

/** Where dose and value lie on the picture [user pixels]. */
record DoseFrame(Rectangle2D box, DoseScale dose, Scale scale) implements Plane {

    /** The place of a point of the dose axis [octaves]. */
    @Override
    public double x(double octaves) {
        return box.getX() + (octaves - dose.left()) / (dose.right() - dose.left()) * box.getWidth();
    }

    /** The place of a rate [mU/min]. */
    double at(double rate) {
        return x(dose.place(rate));
    }
}
