package org.oxytocinlab.charts.trial;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Margins;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Paragraph;
import org.oxytocinlab.charts.ink.Style;

/** What lies on either side of 1, and what the signs mean. */
final class ForestSides implements Paintable {
    private static final double LINE = 18;
    private static final double AIR = 10;
    private static final double SIGN = 16;
    private static final double NARROWEST = 200;

    private record Entry(Label words, RatioMark.Kind kind) {}

    private final List<Label> sides = new ArrayList<>();
    private final List<Entry> key = new ArrayList<>();
    private final double bottom;

    /** @param published whether signs of two kinds are to be told apart */
    ForestSides(ForestAxis axis, String low, String high, boolean published) {
        double top = axis.bottom() + ForestAxis.HEIGHT;
        double one = axis.x(1);
        int rows = 0;
        for (String line : Paragraph.lines("← " + low, Style.NOTE, Math.max(NARROWEST, one - axis.left()))) {
            double x = one - AIR - Label.width(line, Style.NOTE);
            sides.add(Label.below(line, Style.NOTE, Palette.INK, x, top + LINE * rows++));
        }
        int others = 0;
        for (String line : Paragraph.lines(high + " →", Style.NOTE, Math.max(NARROWEST, axis.right() - one))) {
            sides.add(Label.below(line, Style.NOTE, Palette.INK, one + AIR, top + LINE * others++));
        }
        double next = top + LINE * Math.max(rows, others) + AIR;
        if (published) {
            Label model = Label.below("this model", Style.NOTE, Palette.INK, Margins.EDGE + SIGN, next);
            double x = model.bounds().getMaxX() + AIR + 2 * SIGN;
            key.add(new Entry(model, RatioMark.Kind.MODEL));
            Label study = Label.below("published", Style.NOTE, Palette.MUTED, x, next);
            key.add(new Entry(study, RatioMark.Kind.PUBLISHED));
            next += LINE;
        }
        bottom = next;
    }

    /** Words below the axis. */
    List<Label> sides() {
        return sides;
    }

    double bottom() {
        return bottom;
    }

    @Override
    public void paint(Graphics2D g) {
        sides.forEach(side -> side.paint(g));
        for (Entry entry : key) {
            entry.words().paint(g);
            double middle = entry.words().bounds().getCenterY();
            RatioMark.sign(g, entry.kind(), entry.words().x() - SIGN + 5, middle);
        }
    }
}
