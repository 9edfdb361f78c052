package org.oxytocinlab.charts.partograph;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Style;

/** How a square of a partograph is filled: by how long contractions last [who-partograph]. */
enum SquareFilling {
    DOTS("below 20 s"),
    STRIPES("20 to 40 s"),
    SOLID("above 40 s");

    private static final double SHORT = 20;
    private static final double LONG = 40;

    /** From dot to dot, and from stripe to stripe [user pixels]. */
    private static final double APART = 4;

    private static final double DOT = 0.8;

    private final String words;

    SquareFilling(String words) {
        this.words = words;
    }

    /** Of contractions of a duration [s]. */
    static SquareFilling of(double seconds) {
        return seconds < SHORT ? DOTS : seconds <= LONG ? STRIPES : SOLID;
    }

    /** The durations. */
    String words() {
        return words;
    }

    /** Fills a square. */
    void paint(Graphics2D g, Rectangle2D square) {
        Shape clip = g.getClip();
        g.clip(square);
        g.setPaint(Palette.MUTED);
        g.setStroke(Style.FINE);
        switch (this) {
            case DOTS -> dots(g, square);
            case STRIPES -> stripes(g, square);
            case SOLID -> g.fill(square);
        }
        g.setClip(clip);
        g.setStroke(Style.HAIR);
        g.draw(square);
    }

    private static void dots(Graphics2D g, Rectangle2D square) {
        for (double x = square.getX() + APART / 2; x < square.getMaxX(); x += APART) {
            for (double y = square.getY() + APART / 2; y < square.getMaxY(); y += APART) {
                g.fill(new Ellipse2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT));
            }
        }
    }

    private static void stripes(Graphics2D g, Rectangle2D square) {
        double height = square.getHeight();
        for (double x = square.getX() - height + APART / 2; x < square.getMaxX(); x += APART) {
            g.draw(new Line2D.Double(x, square.getMaxY(), x + height, square.getY()));
        }
    }
}
