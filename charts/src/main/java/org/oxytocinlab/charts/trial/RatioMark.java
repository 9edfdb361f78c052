package org.oxytocinlab.charts.trial;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Style;

/**
 * A ratio on its axis: a mark with whiskers, which end in an arrow where they leave the axis.
 *
 * @param y of its middle [user pixels]
 */
record RatioMark(Ratio ratio, ForestAxis axis, double y, Kind kind) implements Paintable {
    private static final double SQUARE = 4.2;
    private static final double DIAMOND = 6;
    private static final double CAP = 4;
    private static final double ARROW = 8;

    /** Who says so: the model a filled square, a study an open diamond. */
    enum Kind {
        MODEL,
        PUBLISHED
    }

    @Override
    public void paint(Graphics2D g) {
        if (!ratio.exists()) {
            return;
        }
        g.setPaint(kind == Kind.MODEL ? Palette.INK : Palette.MUTED);
        g.setStroke(kind == Kind.MODEL ? Style.TRACK : Style.FINE);
        if (ratio.low() <= ratio.high()) {
            g.draw(new Line2D.Double(axis.x(ratio.low()), y, axis.x(ratio.high()), y));
            end(g, ratio.low(), -1);
            end(g, ratio.high(), 1);
        }
        if (axis.shows(ratio.estimate())) {
            sign(g, kind, axis.x(ratio.estimate()), y);
            if (ratio.few()) {
                hollow(g, axis.x(ratio.estimate()));
            }
        } else {
            end(g, ratio.estimate(), ratio.estimate() < 1 ? -1 : 1);
        }
    }

    /** The sign alone; the colour of the graphics is that of the sign. */
    static void sign(Graphics2D g, Kind kind, double x, double y) {
        if (kind == Kind.MODEL) {
            g.fill(new Rectangle2D.Double(x - SQUARE, y - SQUARE, 2 * SQUARE, 2 * SQUARE));
            return;
        }
        g.setPaint(Palette.PAPER);
        g.fill(diamond(x, y));
        g.setPaint(Palette.MUTED);
        g.setStroke(Style.TRACK);
        g.draw(diamond(x, y));
    }

    /** What rests on few events is not filled. */
    private void hollow(Graphics2D g, double x) {
        g.setPaint(Palette.PAPER);
        g.fill(new Rectangle2D.Double(x - SQUARE / 2, y - SQUARE / 2, SQUARE, SQUARE));
    }

    private void end(Graphics2D g, double value, int direction) {
        double x = axis.x(value);
        if (axis.shows(value)) {
            g.draw(new Line2D.Double(x, y - CAP, x, y + CAP));
        } else if (direction < 0 == value < 1) {
            g.fill(triangle(x + direction * ARROW / 2, x - direction * ARROW / 2));
        }
    }

    private Shape triangle(double tip, double base) {
        return closed(tip, y, base, y - CAP, base, y + CAP);
    }

    private static Shape diamond(double x, double y) {
        return closed(x - DIAMOND, y, x, y - DIAMOND, x + DIAMOND, y, x, y + DIAMOND);
    }

    private static Shape closed(double... corners) {
        Path2D shape = new Path2D.Double();
        shape.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            shape.lineTo(corners[i], corners[i + 1]);
        }
        shape.closePath();
        return shape;
    }
}
