package org.oxytocinlab.charts.ink;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;

/** An area at its place [user pixels]. */
public record Filled(Shape shape, Color colour) implements Part {

    @Override
    public void paint(Graphics2D g) {
        g.setPaint(colour);
        g.fill(shape);
    }
}
