package org.oxytocinlab.charts.trial;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.util.Arrays;
import java.util.Optional;
import org.oxytocinlab.charts.ink.Look;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Polyline;
import org.oxytocinlab.charts.ink.Style;
import org.oxytocinlab.charts.ink.Trace;

/**
 * The shares of one arm at their place, with a dot at the median.
 *
 * @param name of the arm
 * @param shares to the end of the axis
 */
record ShareLine(String name, Shares shares, ShareAxes axes, Look look) implements Paintable {
    private static final double DOT = 4;

    Color colour() {
        return look.colour();
    }

    Trace trace() {
        return Trace.through(x(), y(), axes.box());
    }

    /** The place of the median, if half of the women came to a result. */
    Optional<Point2D> median() {
        return Double.isNaN(shares.median())
                ? Optional.empty()
                : Optional.of(new Point2D.Double(axes.x(shares.median()), axes.y(ShareAxes.HALF)));
    }

    /** Where the line ends, if there are women who never came to a result. */
    Optional<Point2D> end() {
        return shares.never() == 0
                ? Optional.empty()
                : Optional.of(new Point2D.Double(axes.box().getMaxX(), axes.y(100 - shares.never())));
    }

    @Override
    public void paint(Graphics2D g) {
        g.setPaint(colour());
        g.setStroke(look.stroke());
        g.draw(Polyline.through(x(), y()));
        median().ifPresent(at -> {
            g.fill(new Ellipse2D.Double(at.getX() - DOT, at.getY() - DOT, 2 * DOT, 2 * DOT));
            g.setPaint(Palette.PAPER);
            g.setStroke(Style.FINE);
            g.draw(new Ellipse2D.Double(at.getX() - DOT, at.getY() - DOT, 2 * DOT, 2 * DOT));
        });
    }

    private double[] x() {
        return Arrays.stream(shares.values()).map(axes::x).toArray();
    }

    private double[] y() {
        return Arrays.stream(shares.percents()).map(axes::y).toArray();
    }
}
