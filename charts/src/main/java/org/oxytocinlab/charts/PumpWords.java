package org.oxytocinlab.charts;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/**
 * The rate of the pump in figures beneath a row of a strip, wherever it changes.
 *
 * @param ticks where it changes
 * @param labels the new rates; where changes crowd, only those that have room
 */
record PumpWords(List<Line2D> ticks, List<Label> labels) implements Part {
    private static final double BASELINE = 19;
    private static final double TICK = 7;
    private static final double AIR = 6;

    static PumpWords of(StripWindow window, Trajectory trajectory) {
        List<Line2D> ticks = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        if (trajectory.series().containsKey(Variable.OXYTOCIN_RATE)) {
            Samples rate = Samples.of(trajectory, Variable.OXYTOCIN_RATE);
            double before = Double.NaN;
            double free = window.left();
            double end = window.start() + window.length();
            for (int i = 0; i < rate.times().length && rate.times()[i] < end; i++) {
                double time = rate.times()[i];
                double value = rate.values()[i];
                if (time < window.start() || value == before || Double.isNaN(value)) {
                    continue;
                }
                before = value;
                double x = window.x(time);
                ticks.add(new Line2D.Double(x, window.bottom(), x, window.bottom() + TICK));
                Label label = new Label(words(value), Style.NOTE, Palette.BLUE, x, window.bottom() + BASELINE);
                if (x >= free) {
                    labels.add(label);
                    free = label.bounds().getMaxX() + AIR;
                }
            }
        }
        return new PumpWords(ticks, labels);
    }

    private static String words(double rate) {
        return rate == 0 ? "0" : Numbers.shortest(rate) + " mU/min";
    }

    @Override
    public void paint(Graphics2D g) {
        g.setPaint(Palette.BLUE);
        g.setStroke(Style.FINE);
        ticks.forEach(g::draw);
        labels.forEach(label -> label.paint(g));
    }
}
