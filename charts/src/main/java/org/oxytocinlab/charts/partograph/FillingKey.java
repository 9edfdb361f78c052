package org.oxytocinlab.charts.partograph;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Style;

/** What the fillings of squares mean, on the line of a heading. */
final class FillingKey implements Paintable {
    private static final double SQUARE = 11;
    private static final double AIR = 6;
    private static final double BETWEEN = 16;

    private record Entry(SquareFilling filling, Label words) {}

    private final List<Entry> entries = new ArrayList<>();

    /** @param right where the words end [user pixels] */
    FillingKey(double right, double baseline) {
        double width = 0;
        for (SquareFilling filling : SquareFilling.values()) {
            width += SQUARE + AIR + Label.width(filling.words(), Style.NOTE) + BETWEEN;
        }
        double x = right - width + BETWEEN;
        for (SquareFilling filling : SquareFilling.values()) {
            Label words = new Label(filling.words(), Style.NOTE, Palette.MUTED, x + SQUARE + AIR, baseline);
            entries.add(new Entry(filling, words));
            x = words.bounds().getMaxX() + BETWEEN;
        }
    }

    @Override
    public void paint(Graphics2D g) {
        for (Entry entry : entries) {
            Label words = entry.words();
            double left = words.x() - AIR - SQUARE;
            entry.filling().paint(g, new Rectangle2D.Double(left, words.baseline() - SQUARE + 1, SQUARE, SQUARE));
            words.paint(g);
        }
    }
}
