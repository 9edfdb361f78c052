package org.oxytocinlab.charts.strip;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Margins;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Style;

/** What the signs on a strip mean: only those that are on it. */
final class SignKey implements Paintable {
    /** Of the bar above the paper. */
    static final Color TACHYSYSTOLE = Palette.tint(Palette.VERMILION, 0.75);

    private static final double LINE = 17;
    private static final double BETWEEN = 18;
    private static final double SIGN = 9;
    private static final double BAR = 22;

    private record Entry(Shape shape, Color colour, Label label) {}

    private final double top;
    private final List<Entry> entries = new ArrayList<>();
    private double x = Margins.EDGE;
    private double baseline;

    private SignKey(double top) {
        this.top = top;
        baseline = top + 12;
    }

    /** The key of the rows, with its upper edge at a place [user pixels]. */
    static SignKey of(List<StripMark> marks, boolean tachysystole, double top) {
        SignKey key = new SignKey(top);
        Map<StripSign, StripMark> first = new EnumMap<>(StripSign.class);
        for (StripMark mark : marks) {
            if (mark.sign() != StripSign.NONE) {
                first.putIfAbsent(mark.sign(), mark);
            }
        }
        first.values().forEach(key::add);
        if (tachysystole) {
            String words = "tachysystole: above 5 in 10 min, averaged over 30 min";
            key.advance(BAR + Label.width(words, Style.SMALL));
            key.add(new Rectangle2D.Double(key.x, key.baseline - 5.5, BAR - 6, 3), TACHYSYSTOLE, words, key.x + BAR);
        }
        return key;
    }

    double height() {
        return entries.isEmpty() ? 0 : baseline + LINE - 12 - top;
    }

    @Override
    public void paint(Graphics2D g) {
        for (Entry entry : entries) {
            g.setPaint(entry.colour());
            g.fill(entry.shape());
            entry.label().paint(g);
        }
    }

    private void add(StripMark mark) {
        String words = mark.sign().words();
        advance(SIGN + Label.width(words, Style.SMALL));
        double middle = x + StripSign.SIZE;
        add(mark.sign().at(middle, baseline - 4), mark.colour(), words, middle + SIGN);
    }

    private void add(Shape shape, Color colour, String words, double left) {
        Label label = new Label(words, Style.SMALL, Palette.MUTED, left, baseline);
        entries.add(new Entry(shape, colour, label));
        x = label.bounds().getMaxX() + BETWEEN;
    }

    private void advance(double width) {
        if (x + width > Margins.WIDTH - Margins.EDGE) {
            x = Margins.EDGE;
            baseline += LINE;
        }
    }
}
