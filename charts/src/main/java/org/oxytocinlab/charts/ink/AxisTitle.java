package org.oxytocinlab.charts.ink;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;

/**
 * The unit of an upright axis, written along it.
 *
 * @param x of the baseline [user pixels]
 * @param middle of the text [user pixels]
 * @param turn direction of reading: −1 upwards, +1 downwards
 */
public record AxisTitle(String text, double x, double middle, int turn) implements Paintable {

    @Override
    public void paint(Graphics2D g) {
        AffineTransform before = g.getTransform();
        g.translate(x, middle);
        g.rotate(turn * Math.PI / 2);
        Label.around(text, Style.TICK, Palette.INK, 0, 0).paint(g);
        g.setTransform(before);
    }
}
