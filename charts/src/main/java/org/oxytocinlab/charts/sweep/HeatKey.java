package org.oxytocinlab.charts.sweep;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Style;

/**
 * What the colours of a map mean: a strip beside it, with the values of the contours.
 *
 * @param box of the cells [user pixels]
 */
record HeatKey(HeatPanel panel, Rectangle2D box) implements Paintable {
    private static final double GAP = 10;
    private static final double WIDTH = 11;
    private static final int STEPS = 48;
    private static final double TICK = 3;

    @Override
    public void paint(Graphics2D g) {
        double x = box.getMaxX() + GAP;
        double step = box.getHeight() / STEPS;
        double span = panel.high() - panel.low();
        for (int i = 0; i < STEPS; i++) {
            double value = panel.low() + (i + 0.5) / STEPS * span;
            g.setPaint(panel.ramp().at(panel.darkness(value)));
            g.fill(new Rectangle2D.Double(x, box.getMaxY() - (i + 1) * step, WIDTH, step + 0.5));
        }
        g.setPaint(Palette.AXIS);
        g.setStroke(Style.HAIR);
        g.draw(new Rectangle2D.Double(x, box.getY(), WIDTH, box.getHeight()));
        for (double level : ticks()) {
            double y = y(level);
            g.setPaint(Palette.INK);
            g.draw(new Line2D.Double(x, y, x + WIDTH + TICK, y));
            new Label(panel.words(level), Style.SMALL, Palette.MUTED, x + WIDTH + TICK + 2, y + 4).paint(g);
        }
    }

    private double y(double level) {
        double span = panel.high() - panel.low();
        return span > 0 ? box.getMaxY() - (level - panel.low()) / span * box.getHeight() : box.getCenterY();
    }

    private List<Double> ticks() {
        List<Double> ticks = new ArrayList<>(panel.levels());
        return ticks.isEmpty() ? List.of(panel.low()) : ticks;
    }
}
