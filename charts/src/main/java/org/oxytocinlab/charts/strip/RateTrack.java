package org.oxytocinlab.charts.strip;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Style;
import org.oxytocinlab.charts.panel.RateSteps;

/**
 * The slim track of the pump beneath the paper.
 *
 * @param steps the rate
 * @param area between the rate and nothing
 * @param start the rate at the start of the row, in the margin
 */
record RateTrack(Path2D steps, Path2D area, Label start) implements Paintable {
    /** Between the rate and nothing. */
    static final Color AREA = Palette.tint(Palette.BLUE, 0.15);

    private static final double AIR = 6;

    /** @param highest rate that reaches the top of the track [mU/min] */
    static RateTrack of(StripWindow window, RateSteps rates, double highest) {
        Path2D steps = new Path2D.Double();
        double unit = highest > 0 ? (window.trackBottom() - window.trackTop()) / highest : 0;
        double y = window.trackBottom() - unit * rates.at(window.start());
        steps.moveTo(window.x(window.start()), y);
        for (int i = 0; i < rates.times().length && rates.times()[i] < window.end(); i++) {
            if (rates.times()[i] > window.start()) {
                double x = window.x(rates.times()[i]);
                steps.lineTo(x, y);
                y = window.trackBottom() - unit * rates.rates()[i];
                steps.lineTo(x, y);
            }
        }
        double right = window.x(window.end());
        steps.lineTo(right, y);
        Path2D area = new Path2D.Double(steps);
        area.lineTo(right, window.trackBottom());
        area.lineTo(window.x(window.start()), window.trackBottom());
        area.closePath();
        String words = RateSteps.words(rates.at(window.start()));
        return new RateTrack(
                steps,
                area,
                Label.endingAt(words, Style.SMALL, Palette.BLUE, StripWindow.LEFT - AIR, window.trackBottom() - 5));
    }

    @Override
    public void paint(Graphics2D g) {
        g.setPaint(AREA);
        g.fill(area);
        g.setPaint(Palette.BLUE);
        g.setStroke(Style.TRACK);
        g.draw(steps);
        start.paint(g);
    }
}
