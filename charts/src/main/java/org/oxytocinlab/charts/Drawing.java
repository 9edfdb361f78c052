package org.oxytocinlab.charts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;

/** A finished picture that can be painted any number of times: once into pixels, once into SVG. */
public interface Drawing {

    /** What the picture shows, in words. */
    String title();

    /** What somebody who cannot see the picture should hear of it: its parts, with the numbers that matter. */
    default String description() {
        return "";
    }

    /** Width [user pixels]; a PNG has twice as many. */
    int width();

    /** Height [user pixels]; a PNG has twice as many. */
    int height();

    /**
     * The colours of its areas and lines, if they are so few that a palette can hold them and the shades of their edges;
     * otherwise none.
     */
    default List<Color> flatColours() {
        return List.of();
    }

    /** Paints the whole picture, background included, into the rectangle from (0, 0) to (width, height). */
    void paint(Graphics2D g);
}
