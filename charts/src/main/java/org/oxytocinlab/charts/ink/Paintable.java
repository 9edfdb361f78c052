package org.oxytocinlab.charts.ink;

import java.awt.Graphics2D;

/** A piece of a picture that knows its place. */
public interface Paintable {

    /** Paints the piece; what it changes in the settings of the medium may stay changed, except clip and transform. */
    void paint(Graphics2D g);
}
