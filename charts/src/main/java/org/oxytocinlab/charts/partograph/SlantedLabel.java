package org.oxytocinlab.charts.partograph;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Style;
import org.oxytocinlab.charts.ink.Trace;

/**
 * The name of a straight line, written along it.
 *
 * @param x left end of the words [user pixels]
 * @param y of their baseline there [user pixels]
 * @param slope angle of reading [rad]
 */
record SlantedLabel(String text, Color colour, double x, double y, double slope) implements Paintable {
    private static final double AIR = 5;
    private static final double STRIDE = 6;

    /** Side of the small boxes of which a slanted word is made [user pixels]. */
    private static final double PIECE = 10;

    /**
     * The place along a line, above it or below, where the words meet nothing.
     *
     * @param line rising to the right
     * @param others that the words must not cross
     */
    static Optional<SlantedLabel> along(Line2D line, String text, Color colour, Rectangle2D room, List<Trace> others) {
        double slope = Math.atan2(line.getY2() - line.getY1(), line.getX2() - line.getX1());
        double length = Math.hypot(line.getX2() - line.getX1(), line.getY2() - line.getY1());
        double last = length - Label.width(text, Style.NAME) - AIR;
        for (double at = AIR; at <= last; at += STRIDE) {
            for (double beside : new double[] {AIR + Label.height(Style.NAME) * 0.75, -AIR}) {
                SlantedLabel label = new SlantedLabel(
                        text,
                        colour,
                        line.getX1() + at * Math.cos(slope) - beside * Math.sin(slope),
                        line.getY1() + at * Math.sin(slope) + beside * Math.cos(slope),
                        slope);
                if (label.pieces().stream()
                        .allMatch(piece ->
                                room.contains(piece) && others.stream().noneMatch(other -> other.crosses(piece)))) {
                    return Optional.of(label);
                }
            }
        }
        return Optional.empty();
    }

    /** Small boxes that cover the words. */
    List<Rectangle2D> pieces() {
        List<Rectangle2D> pieces = new ArrayList<>();
        double rise = Label.height(Style.NAME) * 0.4;
        double width = Label.width(text, Style.NAME);
        for (double at = 0; at <= width; at += PIECE / 2) {
            double middleX = x + at * Math.cos(slope) + rise * Math.sin(slope);
            double middleY = y + at * Math.sin(slope) - rise * Math.cos(slope);
            pieces.add(new Rectangle2D.Double(middleX - PIECE / 2, middleY - PIECE / 2, PIECE, PIECE));
        }
        return pieces;
    }

    @Override
    public void paint(Graphics2D g) {
        AffineTransform before = g.getTransform();
        g.translate(x, y);
        g.rotate(slope);
        new Label(text, Style.NAME, colour, 0, 0).paint(g);
        g.setTransform(before);
    }
}
