package org.oxytocinlab.charts.ink;

import java.awt.Graphics2D;
import java.awt.Shape;

/** A line at its place [user pixels]. */
public record Drawn(Shape shape, Look look) implements Part {

    @Override
    public void paint(Graphics2D g) {
        g.setPaint(look.colour());
        g.setStroke(look.stroke());
        g.draw(shape);
    }
}
