package org.oxytocinlab.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** What the fillings of squares mean, on the line of a heading. */
final class FillingKey implements Part {
    private static final double SQUARE = 11;
    private static final double AIR = 6;
    private static final double BETWEEN = 16;

    private final List<Label> words = new ArrayList<>();

    /** @param right where the words end [user pixels] */
    FillingKey(double right, double baseline) {
        double end = right;
        for (int i = Filling.values().length - 1; i >= 0; i--) {
            String text = Filling.values()[i].words();
            Label label = Label.endingAt(text, Style.NOTE, Palette.MUTED, end, baseline);
            words.add(0, label);
            end = label.x() - AIR - SQUARE - BETWEEN;
        }
    }

    @Override
    public void paint(Graphics2D g) {
        for (int i = 0; i < words.size(); i++) {
            Label word = words.get(i);
            double left = word.x() - AIR - SQUARE;
            Filling.values()[i].paint(g, new Rectangle2D.Double(left, word.baseline() - SQUARE + 1, SQUARE, SQUARE));
            word.paint(g);
        }
    }
}
