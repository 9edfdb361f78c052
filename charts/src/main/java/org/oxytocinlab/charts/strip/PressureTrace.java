package org.oxytocinlab.charts.strip;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Numbers;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Style;
import org.oxytocinlab.charts.ink.Thinning;

/**
 * What the pen draws on one row.
 *
 * @param line the pressure
 * @param peaks the values of what left the paper, each beside its place
 */
record PressureTrace(Path2D line, List<Label> peaks) implements Paintable {
    private static final double ARROW = 3;
    private static final double AIR = 2;

    static PressureTrace of(StripWindow window, Pressure pressure) {
        int first = pressure.first(window.start());
        int last = Math.min(pressure.times().length, pressure.first(window.end()) + 1);
        double[] x = new double[last - first];
        double[] y = new double[last - first];
        for (int i = first; i < last; i++) {
            double value = pressure.values()[i];
            x[i - first] = window.x(pressure.times()[i]);
            y[i - first] = Double.isNaN(value) ? Double.NaN : window.y(value + pressure.noise()[i]);
        }
        return new PressureTrace(line(x, y), peaks(window, pressure, first, last));
    }

    @Override
    public void paint(Graphics2D g) {
        g.setPaint(Palette.INK);
        g.setStroke(Style.PEN);
        g.draw(line);
        for (Label peak : peaks) {
            peak.paint(g);
            g.fill(arrow(peak.x() - AIR - ARROW, peak.baseline()));
        }
    }

    private static Path2D arrow(double middle, double bottom) {
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(middle, bottom - 2.2 * ARROW);
        arrow.lineTo(middle + ARROW, bottom);
        arrow.lineTo(middle - ARROW, bottom);
        arrow.closePath();
        return arrow;
    }

    /** The pen through places; it is lifted where there is none. */
    static Path2D line(double[] x, double[] y) {
        Path2D path = new Path2D.Double();
        boolean down = false;
        BitSet needed = Thinning.needed(x, y);
        for (int i = needed.nextSetBit(0); i >= 0; i = needed.nextSetBit(i + 1)) {
            if (Double.isNaN(y[i])) {
                down = false;
            } else if (down) {
                path.lineTo(x[i], y[i]);
            } else {
                path.moveTo(x[i], y[i]);
                down = true;
            }
        }
        return path;
    }

    /** One label for each stay above the paper, as far as they have room. */
    private static List<Label> peaks(StripWindow window, Pressure pressure, int first, int last) {
        List<Label> labels = new ArrayList<>();
        double free = StripWindow.LEFT;
        for (int i = first; i < last; i++) {
            double highest = 0;
            for (; i < last && pressure.values()[i] > StripWindow.HIGHEST; i++) {
                highest = Math.max(highest, pressure.values()[i]);
            }
            if (highest > 0) {
                double x = window.x(pressure.times()[i - 1]) + 3 * (AIR + ARROW);
                String words = Numbers.text(highest, 0);
                Label label = Label.below(words, Style.SMALL_NAME, Palette.INK, x, window.paperTop() + 1.5);
                if (x >= free) {
                    labels.add(label);
                    free = label.bounds().getMaxX() + 2 * (AIR + ARROW);
                }
            }
        }
        return labels;
    }
}
