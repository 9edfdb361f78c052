package org.oxytocinlab.charts;

import java.awt.Graphics2D;

/** A finished picture that can be painted any number of times: once into pixels, once into SVG. */
public interface Drawing {

    /** What the picture shows, in words. */
    String title();

    /** Width [user pixels]; a PNG has twice as many. */
    int width();

    /** Height [user pixels]; a PNG has twice as many. */
    int height();

    /** Paints the whole picture, background included, into the rectangle from (0, 0) to (width, height). */
    void paint(Graphics2D g);
}
