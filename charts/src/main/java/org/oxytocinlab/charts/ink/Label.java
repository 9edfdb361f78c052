package org.oxytocinlab.charts.ink;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/**
 * A line of text at its place.
 *
 * @param x left end [user pixels]
 * @param baseline on which the letters stand [user pixels]
 */
public record Label(String text, Font font, Color colour, double x, double baseline) implements Paintable {
    /** Height of the highest letters and depth of the lowest, as parts of the size of Inter. */
    private static final double ASCENT = 0.78;

    private static final double DESCENT = 0.22;

    /** The width of a text [user pixels]. */
    public static double width(String text, Font font) {
        return font.getStringBounds(text, Fonts.MEASURE).getWidth();
    }

    /** The height of any line of text [user pixels]. */
    public static double height(Font font) {
        return font.getSize2D() * (ASCENT + DESCENT);
    }

    /** A label whose box has the given upper left corner. */
    public static Label below(String text, Font font, Color colour, double x, double top) {
        return new Label(text, font, colour, x, top + font.getSize2D() * ASCENT);
    }

    /** A label that ends at the given place. */
    public static Label endingAt(String text, Font font, Color colour, double right, double baseline) {
        return new Label(text, font, colour, right - width(text, font), baseline);
    }

    /** A label around the given place. */
    public static Label around(String text, Font font, Color colour, double middle, double baseline) {
        return new Label(text, font, colour, middle - width(text, font) / 2, baseline);
    }

    /** The box that the letters need. */
    public Rectangle2D bounds() {
        double top = baseline - font.getSize2D() * ASCENT;
        return new Rectangle2D.Double(x, top, width(text, font), height(font));
    }

    @Override
    public void paint(Graphics2D g) {
        g.setFont(font);
        g.setPaint(colour);
        g.drawString(text, (float) x, (float) baseline);
    }
}
