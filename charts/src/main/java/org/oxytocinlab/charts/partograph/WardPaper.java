package org.oxytocinlab.charts.partograph;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Scale;
import org.oxytocinlab.charts.ink.Style;
import org.oxytocinlab.charts.panel.Frame;

/**
 * The printed squares of a partograph.
 *
 * @param frame whose steps of value are the rows
 * @param column width of the columns [min]
 */
record WardPaper(Frame frame, double column) implements Paintable {
    /** Of whole hours, among half hours. */
    private static final Color HOUR = Palette.tint(Palette.AXIS, 0.6);

    private static final double MINUTES = 60;

    @Override
    public void paint(Graphics2D g) {
        Rectangle2D box = frame.box();
        g.setStroke(Style.HAIR);
        for (int i = 1; i * column < frame.time().end(); i++) {
            double x = frame.x(i * column);
            boolean hour = column < MINUTES && i * column % MINUTES == 0;
            g.setPaint(hour ? HOUR : Palette.GRID);
            g.draw(new Line2D.Double(x, box.getY(), x, box.getMaxY()));
        }
        g.setPaint(Palette.GRID);
        Scale scale = frame.scale();
        for (double value = scale.low() + scale.step();
                value < scale.high() + scale.step() / 2;
                value += scale.step()) {
            g.draw(new Line2D.Double(box.getX(), frame.y(value), box.getMaxX(), frame.y(value)));
        }
    }

    /** The axes, above what was filled in. */
    Paintable axes() {
        return g -> {
            Rectangle2D box = frame.box();
            g.setStroke(Style.HAIR);
            g.setPaint(Palette.AXIS);
            g.draw(new Line2D.Double(box.getX(), box.getY(), box.getX(), box.getMaxY()));
            g.draw(new Line2D.Double(box.getX(), box.getMaxY(), box.getMaxX(), box.getMaxY()));
        };
    }
}
