package org.oxytocinlab.charts.strip;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** What a mark on a strip looks like; the shape alone tells it. */
enum StripSign {
    INCREASE("started or increased"),
    DECREASE("decreased"),
    STOP("stopped"),
    RESTART("restarted"),
    RESUMPTION("back to the regimen"),
    NO_CHANGE("looked, no change"),
    DOSE("dose"),
    OTHER("bag, fluid, finding or other"),
    /** A step that nobody decided: only the rate is written. */
    NONE("");

    /** Half of the width and of the height [user pixels]. */
    static final double SIZE = 4;

    private static final double DOT = 2.4;

    private final String words;

    StripSign(String words) {
        this.words = words;
    }

    /** What it means. */
    String words() {
        return words;
    }

    /** Whether it was done to the rate, so that it is tied to the trace. */
    boolean isTied() {
        return this == INCREASE
                || this == DECREASE
                || this == STOP
                || this == RESTART
                || this == RESUMPTION
                || this == DOSE;
    }

    /** The shape around a place [user pixels]. */
    Shape at(double x, double y) {
        return switch (this) {
            case INCREASE -> polygon(x, y - SIZE, x + SIZE, y + SIZE, x - SIZE, y + SIZE);
            case DECREASE -> polygon(x, y + SIZE, x - SIZE, y - SIZE, x + SIZE, y - SIZE);
            case STOP -> box(x, y, 0.85 * SIZE, 0.85 * SIZE);
            case RESTART -> polygon(x + SIZE, y, x - SIZE, y + SIZE, x - SIZE, y - SIZE);
            case RESUMPTION -> barAndTriangle(x, y);
            case NO_CHANGE -> box(x, y, 0.5, SIZE);
            case DOSE -> polygon(x, y - SIZE, x + SIZE, y, x, y + SIZE, x - SIZE, y);
            case OTHER -> new Ellipse2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
            case NONE -> new Path2D.Double();
        };
    }

    /** As players of music mark it: a bar, and a triangle that points onwards. */
    private static Shape barAndTriangle(double x, double y) {
        Path2D path = new Path2D.Double(new Rectangle2D.Double(x - SIZE, y - SIZE, SIZE / 2, 2 * SIZE));
        path.append(polygon(x + 1.3 * SIZE, y, x, y + SIZE, x, y - SIZE), false);
        return path;
    }

    private static Shape box(double x, double y, double half, double high) {
        return new Rectangle2D.Double(x - half, y - high, 2 * half, 2 * high);
    }

    private static Shape polygon(double... corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        return path;
    }
}
