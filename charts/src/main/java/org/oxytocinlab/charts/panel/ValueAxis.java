package org.oxytocinlab.charts.panel;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.ui.RectangleEdge;
import org.oxytocinlab.charts.ink.Numbers;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Plane;
import org.oxytocinlab.charts.ink.Scale;
import org.oxytocinlab.charts.ink.Style;

/** The upright axis of a panel with its grid and its unit, as JFreeChart draws it in our style, whatever lies along the level axis. */
public record ValueAxis(Plane plane, PanelHead head) implements Paintable {
    private static final double TICK = 4;

    /** An axis in our style, at any edge of a panel. */
    static NumberAxis styled(Scale scale) {
        NumberAxis axis = new NumberAxis();
        axis.setTickUnit(new NumberTickUnit(scale.step(), Numbers.forStep(scale.step())), false, true);
        axis.setRange(scale.low(), scale.high());
        axis.setTickLabelFont(Style.TICK);
        axis.setTickLabelPaint(Palette.MUTED);
        axis.setAxisLinePaint(Palette.AXIS);
        axis.setAxisLineStroke(Style.HAIR);
        axis.setTickMarkPaint(Palette.AXIS);
        axis.setTickMarkStroke(Style.HAIR);
        axis.setTickMarkOutsideLength((float) TICK);
        return axis;
    }

    /** The axis with the numbers at its ticks. */
    public NumberAxis axis() {
        return styled(plane.scale());
    }

    @Override
    public void paint(Graphics2D g) {
        Rectangle2D box = plane.box();
        Scale scale = plane.scale();
        g.setStroke(Style.HAIR);
        g.setPaint(Palette.GRID);
        for (long i = 0; scale.low() + i * scale.step() < scale.high() + scale.step() / 2; i++) {
            g.draw(level(scale.low() + i * scale.step()));
        }
        if (scale.low() < 0) {
            g.setPaint(Palette.AXIS);
            g.draw(level(0));
        }
        axis().draw(g, box.getX(), box, box, RectangleEdge.LEFT, null);
        head.beside(box).paint(g);
    }

    private Line2D level(double value) {
        double y = plane.y(value);
        return new Line2D.Double(plane.box().getMinX(), y, plane.box().getMaxX(), y);
    }
}
