package org.oxytocinlab.charts.dose;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.charts.ink.AxisTitle;
import org.oxytocinlab.charts.ink.Drawn;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Look;
import org.oxytocinlab.charts.ink.Margins;
import org.oxytocinlab.charts.ink.Numbers;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Plane;
import org.oxytocinlab.charts.ink.Scale;
import org.oxytocinlab.charts.ink.Style;

/** The upright axis of a panel that JFreeChart does not draw, with its grid and its unit. */
record ValueAxis(List<Label> labels, List<Paintable> lines, AxisTitle unit) implements Paintable {
    private static final double TICK = 4;
    private static final double AIR = 4;
    private static final double HALF_DIGIT = 4.5;
    private static final Look GRID = new Look(Palette.GRID, Style.HAIR);
    private static final Look AXIS = new Look(Palette.AXIS, Style.HAIR);

    static ValueAxis of(Plane plane, String unit) {
        Rectangle2D box = plane.box();
        Scale scale = plane.scale();
        Numbers numbers = Numbers.forStep(scale.step());
        List<Label> labels = new ArrayList<>();
        List<Paintable> lines = new ArrayList<>();
        for (long i = 0; scale.low() + i * scale.step() < scale.high() + scale.step() / 2; i++) {
            double value = scale.low() + i * scale.step();
            double y = plane.y(value);
            boolean zero = Math.abs(value) < scale.step() / 2;
            lines.add(new Drawn(new Line2D.Double(box.getX(), y, box.getMaxX(), y), zero ? AXIS : GRID));
            lines.add(new Drawn(new Line2D.Double(box.getX() - TICK, y, box.getX(), y), AXIS));
            String text = numbers.format(zero ? 0 : value);
            double right = box.getX() - TICK - AIR;
            labels.add(Label.endingAt(text, Style.TICK, Palette.MUTED, right, y + HALF_DIGIT));
        }
        lines.add(new Drawn(new Line2D.Double(box.getX(), box.getY(), box.getX(), box.getMaxY()), AXIS));
        double baseline = box.getX() - Margins.LEFT + Margins.UNIT;
        return new ValueAxis(labels, lines, new AxisTitle(unit, baseline, box.getCenterY(), -1));
    }

    @Override
    public void paint(Graphics2D g) {
        lines.forEach(line -> line.paint(g));
        labels.forEach(label -> label.paint(g));
        unit.paint(g);
    }
}
