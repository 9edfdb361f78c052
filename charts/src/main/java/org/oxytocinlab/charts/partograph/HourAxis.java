package org.oxytocinlab.charts.partograph;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Numbers;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Style;
import org.oxytocinlab.charts.panel.Frame;
import org.oxytocinlab.charts.panel.TimeScale;

/** The hours below a partograph. */
record HourAxis(Frame frame) implements Paintable {
    /** Room that it needs [user pixels]. */
    static final double HEIGHT = 46;

    private static final double TICK = 4;
    private static final double BASELINE = 18;
    private static final double MINUTES = 60;

    @Override
    public void paint(Graphics2D g) {
        Rectangle2D box = frame.box();
        TimeScale time = frame.time();
        g.setStroke(Style.HAIR);
        for (int i = 0; i * time.step() <= time.shown(time.end()); i++) {
            double x = frame.x(i * time.step() * MINUTES);
            g.setPaint(Palette.AXIS);
            g.draw(new Line2D.Double(x, box.getMaxY(), x, box.getMaxY() + TICK));
            Label.around(Numbers.shortest(i * time.step()), Style.TICK, Palette.MUTED, x, box.getMaxY() + BASELINE)
                    .paint(g);
        }
        Label.around(time.label(), Style.TICK, Palette.INK, box.getCenterX(), box.getMaxY() + HEIGHT - 7)
                .paint(g);
    }
}
