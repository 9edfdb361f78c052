package org.oxytocinlab.charts.ink;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;

/** Paper around the letters of a word, so that it can be read across thin lines. */
public final class Halo {
    private static final Stroke BRUSH = new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final Color PAPER = new Color(255, 255, 255, 190);

    private Halo() {}

    /** Paints the paper; the word itself is painted over it. */
    public static void paint(Graphics2D g, Label word) {
        g.setPaint(PAPER);
        g.setStroke(BRUSH);
        g.draw(word.font().createGlyphVector(Fonts.MEASURE, word.text()).getOutline((float) word.x(), (float)
                word.baseline()));
    }
}
