package org.oxytocinlab.charts.trial;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Numbers;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Scale;
import org.oxytocinlab.charts.ink.Style;

/**
 * The axes of shares of women: values to the right, per cent upwards.
 *
 * @param box of the lines [user pixels]
 */
record ShareAxes(Rectangle2D box, Scale scale) implements Paintable {
    private static final double TICK = 4;
    private static final double STEP = 25;

    /** The share at which medians are read [%]. */
    static final double HALF = 50;

    /** The place of a value, in the unit of the panel. */
    double x(double value) {
        return box.getX() + (value - scale.low()) / (scale.high() - scale.low()) * box.getWidth();
    }

    /** The place of a share [%]. */
    double y(double percent) {
        return box.getMaxY() - percent / 100 * box.getHeight();
    }

    /** The values under the ticks. */
    List<Label> numbers() {
        List<Label> numbers = new ArrayList<>();
        Numbers format = Numbers.forStep(scale.step());
        for (double value : values()) {
            numbers.add(
                    Label.around(format.format(value), Style.TICK, Palette.MUTED, x(value), box.getMaxY() + TICK + 14));
        }
        return numbers;
    }

    /** The shares beside the ticks. */
    List<Label> percents() {
        List<Label> percents = new ArrayList<>();
        for (double percent = 0; percent <= 100; percent += STEP) {
            percents.add(Label.endingAt(
                    Numbers.text(percent, 0), Style.TICK, Palette.MUTED, box.getX() - TICK - 3, y(percent) + 4.5));
        }
        return percents;
    }

    @Override
    public void paint(Graphics2D g) {
        g.setStroke(Style.HAIR);
        for (double percent = 0; percent <= 100; percent += STEP) {
            double y = y(percent);
            g.setPaint(percent == HALF ? Palette.AXIS : Palette.GRID);
            g.draw(new Line2D.Double(box.getX(), y, box.getMaxX(), y));
            g.setPaint(Palette.AXIS);
            g.draw(new Line2D.Double(box.getX() - TICK, y, box.getX(), y));
        }
        for (double value : values()) {
            g.draw(new Line2D.Double(x(value), box.getMaxY(), x(value), box.getMaxY() + TICK));
        }
        g.draw(new Line2D.Double(box.getX(), box.getMaxY(), box.getMaxX(), box.getMaxY()));
        g.draw(new Line2D.Double(box.getX(), box.getY(), box.getX(), box.getMaxY()));
        numbers().forEach(number -> number.paint(g));
        percents().forEach(percent -> percent.paint(g));
    }

    private double[] values() {
        int ticks = (int) Math.round((scale.high() - scale.low()) / scale.step()) + 1;
        double[] values = new double[ticks];
        for (int i = 0; i < ticks; i++) {
            values[i] = scale.low() + i * scale.step();
        }
        return values;
    }
}
