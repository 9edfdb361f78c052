package org.oxytocinlab.charts.ink;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.util.Optional;

/**
 * A line or an area at its place [user pixels].
 *
 * @param stroke of a line; an area has none
 */
public record Drawn(Shape shape, Color colour, Optional<Stroke> stroke) implements Paintable {

    /** A line. */
    public Drawn(Shape shape, Look look) {
        this(shape, look.colour(), Optional.of(look.stroke()));
    }

    /** An area. */
    public static Drawn filled(Shape shape, Color colour) {
        return new Drawn(shape, colour, Optional.empty());
    }

    @Override
    public void paint(Graphics2D g) {
        g.setPaint(colour);
        stroke.ifPresentOrElse(
                line -> {
                    g.setStroke(line);
                    g.draw(shape);
                },
                () -> g.fill(shape));
    }
}
