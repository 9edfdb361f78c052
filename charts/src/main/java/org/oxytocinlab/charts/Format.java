package org.oxytocinlab.charts;

/**
 * The shape of a figure.
 *
 * @param width of the paper on which it is laid out [user pixels]
 * @param height of that paper, or 0 where the content decides [user pixels]
 * @param scale by which that paper is enlarged
 */
public record Format(int width, int height, double scale) {

    /** A page: as high as its panels need. */
    public static final Format PAGE = new Format(1000, 0, 1);

    /**
     * A slide of 16:9 with one panel. It is laid out on paper so small that its smallest type, 11.5 of 360, has 17 points
     * on a slide of 7.5 inches, which the last row can read.
     */
    public static final Format SLIDE = new Format(640, 360, 1.5);

    /** A slide of 16:9 with two panels, for which its smallest type is 15 points. */
    public static final Format SLIDE_OF_TWO = new Format(720, 405, 4 / 3.0);

    /** A slide of 16:9 with a table, for which its smallest type is 14 points. */
    public static final Format SLIDE_OF_ROWS = new Format(800, 450, 1.2);

    /** Whether the height is given and the panels must fit. */
    public boolean isFixed() {
        return height > 0;
    }
}
