package org.oxytocinlab.charts;

/**
 * The paper of one row of a strip.
 *
 * @param start of the row [min]
 * @param length of the row [min]
 * @param top of the row [user pixels]
 */
record StripWindow(double start, double length, double top) {
    /** From row to row [user pixels]. */
    static final double ROW = 136;

    /** Room below the last row for its time axis [user pixels]. */
    static final double AXIS = 30;

    /** Upper end of the pressure axis [mmHg]. */
    static final double HIGHEST = 100;

    private static final double HEIGHT = 92;
    private static final double RIGHT = Margins.WIDTH - Margins.EDGE;

    double left() {
        return Margins.LEFT;
    }

    double right() {
        return RIGHT;
    }

    double bottom() {
        return top + HEIGHT;
    }

    /** The place of a time [min]. */
    double x(double time) {
        return left() + (time - start) / length * (right() - left());
    }

    /** The place of a pressure [mmHg]; beyond the paper the pen stops at its edge. */
    double y(double pressure) {
        return bottom() - Math.max(0, Math.min(1, pressure / HIGHEST)) * HEIGHT;
    }
}
