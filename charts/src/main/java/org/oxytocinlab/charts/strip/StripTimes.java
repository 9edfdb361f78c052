package org.oxytocinlab.charts.strip;

import java.awt.Graphics2D;
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
import org.oxytocinlab.charts.panel.TimeScale;
import org.oxytocinlab.engine.clinic.Count;
import org.oxytocinlab.engine.result.Trajectory;

/**
 * What is written above a row: the time, and between, as a midwife notes it, how many contractions began in each 10 min.
 *
 * @param times at their lines
 * @param counts in the middle of their 10 min
 * @param spans from line to line through the counts
 */
record StripTimes(List<Label> times, List<Label> counts, Path2D spans) implements Paintable {
    private static final double HOUR = 60;
    private static final double NOTED = 10;
    private static final double BASELINE = 11;
    private static final double AIR = 8;

    /** Longer than any time [user pixels]. */
    private static final double LONGEST = 90;

    /** Between two times, so that the unit of a count finds room [user pixels]. */
    private static final double ROOM = 120;

    static StripTimes of(StripWindow window, Trajectory trajectory) {
        List<Label> times = times(window);
        List<Label> counts = counts(window, trajectory, times.get(0).bounds().getMaxX() + AIR);
        return new StripTimes(times, counts, spans(window, times, counts));
    }

    @Override
    public void paint(Graphics2D g) {
        g.setPaint(Palette.GRID);
        g.setStroke(Style.HAIR);
        g.draw(spans);
        times.forEach(label -> label.paint(g));
        counts.forEach(label -> label.paint(g));
    }

    private static List<Label> times(StripWindow window) {
        List<Label> labels = new ArrayList<>();
        double baseline = window.top() + BASELINE;
        Label start = new Label(TimeScale.words(window.start()), Style.NAME, Palette.INK, Margins.EDGE, baseline);
        labels.add(start);
        double free = start.bounds().getMaxX() + AIR;
        double step = window.paper().written();
        String unit = " min";
        for (long i = (long) Math.floor(window.start() / step + 1e-9) + 1; isOnPaper(window, i * step); i++) {
            double minute = i * step % HOUR;
            boolean hour = minute == 0;
            String words = hour ? TimeScale.words(i * step) : Numbers.text(minute, 0) + unit;
            Label label = hour
                    ? Label.around(words, Style.SMALL_NAME, Palette.INK, window.x(i * step), baseline)
                    : Label.around(words, Style.SMALL, Palette.MUTED, window.x(i * step), baseline);
            if (label.x() >= free) {
                labels.add(label);
                unit = hour ? unit : "";
            }
        }
        return labels;
    }

    /** Fine lines on either side of the counts, as far as they are free: what is counted reaches from here to there. */
    private static Path2D spans(StripWindow window, List<Label> times, List<Label> counts) {
        Path2D spans = new Path2D.Double();
        double y = window.top() + BASELINE - 4;
        double half = NOTED / 2 * window.paper().speed() * window.centimetre() - AIR / 2;
        for (Label count : counts) {
            Rectangle2D box = count.bounds();
            span(Math.max(StripWindow.LEFT, box.getCenterX() - half), box.getMinX(), times, y, spans);
            span(box.getMaxX(), Math.min(window.right(), box.getCenterX() + half), times, y, spans);
        }
        return spans;
    }

    private static void span(double left, double right, List<Label> times, double y, Path2D spans) {
        double from = left + AIR / 2;
        double until = right - AIR / 2;
        for (Label time : times) {
            if (time.x() > left - 2 * LONGEST && time.x() < right) {
                double end = time.bounds().getMaxX();
                if (end > from && end < until) {
                    from = end + AIR;
                } else if (end >= until) {
                    until = time.x() - AIR;
                }
            }
        }
        if (from < until) {
            spans.moveTo(from, y);
            spans.lineTo(until, y);
        }
    }

    private static boolean isOnPaper(StripWindow window, double time) {
        return time < window.start() + window.length() - 1e-9 && window.x(time) <= window.right() + 1e-6;
    }

    private static List<Label> counts(StripWindow window, Trajectory trajectory, double free) {
        List<Label> labels = new ArrayList<>();
        Count count = new Count(trajectory.contractions());
        double room = window.paper().written() * window.paper().speed() * window.centimetre();
        String unit = room < ROOM ? " in 10" : " in 10 min";
        for (long i = (long) Math.floor(window.start() / NOTED);
                (i + 1) * NOTED <= trajectory.endOfLabour() + 1e-9;
                i++) {
            double middle = (i + 0.5) * NOTED;
            if (middle >= window.end()) {
                break;
            }
            if (window.holds(middle)) {
                String words = count.onsetsBetween(i * NOTED, (i + 1) * NOTED) + unit;
                double baseline = window.top() + BASELINE;
                Label label = Label.around(words, Style.SMALL_NAME, Palette.INK, window.x(middle), baseline);
                if (label.x() >= free) {
                    labels.add(label);
                    unit = "";
                }
            }
        }
        return labels;
    }
}
