package org.oxytocinlab.charts.strip;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Margins;
import org.oxytocinlab.charts.ink.Numbers;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Style;

/**
 * The upper paper of a tracing: the heart rate from 60 to 200 bpm, 20 bpm to the centimetre, with a line each 10.
 *
 * @param times what lies above and below shares its times
 * @param labels figures of the scale
 */
record HeartPaper(StripWindow times, List<Label> labels) implements Paintable {
    static final double LOWEST = 60;
    static final double HIGHEST = 200;

    /** Between 110 and 160 bpm the rate is normal [nichd2008]. */
    static final Color NORMAL = new Color(0xF3F9EC);

    private static final double SLOWEST_NORMAL = 110;
    private static final double FASTEST_NORMAL = 160;
    private static final double RATE_TO_A_CENTIMETRE = 20;
    private static final double FINE = 10;
    private static final double BOLD = 20;
    private static final double PIXEL = 0.5;
    private static final double AIR = 6;
    private static final double UNDER = 4.2;

    static HeartPaper of(StripWindow times) {
        List<Label> labels = new ArrayList<>();
        HeartPaper paper = new HeartPaper(times, labels);
        for (double rate = LOWEST; rate <= HIGHEST; rate += BOLD) {
            labels.add(Label.endingAt(
                    Numbers.text(rate, 0), Style.SMALL, Palette.MUTED, StripWindow.LEFT - AIR, paper.y(rate) + UNDER));
        }
        labels.add(
                new Label("bpm", Style.SMALL, Palette.MUTED, Margins.EDGE, (paper.top() + paper.bottom()) / 2 + UNDER));
        return paper;
    }

    double top() {
        return times.paperTop();
    }

    double bottom() {
        return top() + (HIGHEST - LOWEST) / RATE_TO_A_CENTIMETRE * times.centimetre();
    }

    /** The place of a heart rate [bpm]; beyond the paper the pen stops at its edge. */
    double y(double rate) {
        double inside = Math.max(LOWEST, Math.min(HIGHEST, rate));
        return bottom() - (inside - LOWEST) / RATE_TO_A_CENTIMETRE * times.centimetre();
    }

    @Override
    public void paint(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        fill(g, PressurePaper.PAPER, top(), bottom());
        fill(g, NORMAL, y(FASTEST_NORMAL), y(SLOWEST_NORMAL));
        g.setPaint(PressurePaper.FINE);
        g.fill(lines(false));
        g.setPaint(PressurePaper.BOLD);
        g.fill(lines(true));
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        labels.forEach(label -> label.paint(g));
    }

    private void fill(Graphics2D g, Color colour, double upper, double lower) {
        g.setPaint(colour);
        g.fill(new Rectangle2D.Double(StripWindow.LEFT, upper, times.right() - StripWindow.LEFT, lower - upper));
    }

    private Path2D lines(boolean bold) {
        Path2D lines = new Path2D.Double();
        for (double rate = LOWEST; rate <= HIGHEST; rate += FINE) {
            if ((rate % BOLD == 0) == bold) {
                box(lines, StripWindow.LEFT, snapped(y(rate)), times.right() - StripWindow.LEFT, PIXEL);
            }
        }
        Paper.Ruling ruling = times.paper().time();
        int each = (int) Math.round(ruling.bold() / ruling.fine());
        long first = (long) Math.ceil(times.start() / ruling.fine() - 1e-6);
        for (long i = first; times.x(i * ruling.fine()) <= times.right() + 1e-6; i++) {
            if ((i % each == 0) == bold) {
                double wide = bold ? 2 * PIXEL : PIXEL;
                box(lines, snapped(times.x(i * ruling.fine())), top(), wide, bottom() - top());
            }
        }
        return lines;
    }

    private static double snapped(double place) {
        return Math.rint(place / PIXEL) * PIXEL;
    }

    private static void box(Path2D path, double x, double y, double width, double height) {
        path.append(new Rectangle2D.Double(x, y, width, height), false);
    }
}
