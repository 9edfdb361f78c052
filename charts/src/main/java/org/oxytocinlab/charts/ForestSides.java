package org.oxytocinlab.charts;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** What lies on either side of 1, and what the signs mean. */
final class ForestSides implements Part {
    private static final double LINE = 18;
    private static final double AIR = 10;
    private static final double SIGN = 16;
    private static final double NARROWEST = 200;

    private final List<Label> sides = new ArrayList<>();
    private final List<Label> key = new ArrayList<>();
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
            key.add(model);
            key.add(Label.below("published", Style.NOTE, Palette.MUTED, x, next));
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
        List<RatioMark.Kind> kinds = List.of(RatioMark.Kind.values());
        for (int i = 0; i < key.size(); i++) {
            Label words = key.get(i);
            words.paint(g);
            RatioMark.Kind kind = kinds.get(i);
            RatioMark.sign(g, kind, words.x() - SIGN + 5, words.bounds().getCenterY());
        }
    }
}
