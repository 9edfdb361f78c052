package org.oxytocinlab.charts.panel;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Margins;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Paragraph;
import org.oxytocinlab.charts.ink.Style;

/**
 * What the numbers of marks mean, in two columns.
 *
 * @param labels at their places
 * @param height of the whole [user pixels]
 */
public record MarkKey(List<Label> labels, double height) implements Paintable {
    private static final double LINE = 18;
    private static final double NUMBER = 26;

    /** The key on paper of a width, with its upper edge at the given place [user pixels]. */
    public static MarkKey of(List<String> entries, double top, double across) {
        List<Label> labels = new ArrayList<>();
        int half = (entries.size() + 1) / 2;
        double width = (across - 2 * Margins.EDGE) / 2;
        double left = column(entries.subList(0, half), 1, new Rectangle2D.Double(Margins.EDGE, top, width, 0), labels);
        Rectangle2D second = new Rectangle2D.Double(Margins.EDGE + width, top, width, 0);
        double right = column(entries.subList(half, entries.size()), half + 1, second, labels);
        return new MarkKey(labels, Math.max(left, right));
    }

    /** Writes entries into a column; the height they need. */
    private static double column(List<String> entries, int first, Rectangle2D column, List<Label> labels) {
        double x = column.getX();
        double y = column.getY();
        for (int i = 0; i < entries.size(); i++) {
            labels.add(Label.below(Integer.toString(first + i), Style.NAME, Palette.INK, x, y));
            for (String line : Paragraph.lines(entries.get(i), Style.NOTE, column.getWidth() - NUMBER - Margins.EDGE)) {
                labels.add(Label.below(line, Style.NOTE, Palette.INK, x + NUMBER, y));
                y += LINE;
            }
        }
        return y - column.getY();
    }

    @Override
    public void paint(Graphics2D g) {
        labels.forEach(label -> label.paint(g));
    }
}
