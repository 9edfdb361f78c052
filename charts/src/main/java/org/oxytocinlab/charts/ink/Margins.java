package org.oxytocinlab.charts.ink;

/** What is left free around the panels [user pixels], the same in every picture, so that pictures can be stacked. */
public final class Margins {
    /** Width of a picture. */
    public static final int WIDTH = 1000;

    /** Left edge of titles and headings. */
    public static final double EDGE = 18;

    /** Baseline of the units beside the axes. */
    public static final double UNIT = 28;

    /** Left edge of the curves. */
    public static final double LEFT = 76;

    /** Right edge of the curves. */
    public static final double RIGHT = WIDTH - 70;

    /** Room for an axis to the right of the curves. */
    public static final double AXIS = WIDTH - RIGHT;

    /** Room for an axis below the curves, with its title. */
    public static final double BELOW = 46;

    private Margins() {}
}
