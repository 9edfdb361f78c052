package org.oxytocinlab.charts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The figures of the pressure scale: in the margin, and printed again on the paper, as ward paper has them.
 *
 * @param labels all figures
 */
record StripScale(List<Label> labels) implements Part {
    private static final Color PRINTED = new Color(0xA8855A);
    private static final double AIR = 6;
    private static final double UNDER = 3.7;

    /** Room for figures [user pixels]. */
    private static final double WIDTH = 15;

    /** Part of the way to the next scale in which a place is sought. */
    private static final double CHOICE = 0.4;

    /** A later place is preferred only if it is so much quieter [mmHg]. */
    private static final double CALMER = 1;

    static StripScale of(StripWindow window, StripPressure pressure, List<StripMark> marks) {
        List<Label> labels = new ArrayList<>();
        List<Double> columns = columns(window, pressure, marks);
        double step = window.paper().pressure().bold();
        for (double level = 0; level <= StripWindow.HIGHEST; level += step) {
            String words = Numbers.text(level, 0);
            double width = Label.width(words, Style.SCALE);
            double baseline = window.y(level) + UNDER;
            labels.add(new Label(words, Style.SCALE, Palette.MUTED, StripWindow.LEFT - AIR - width, baseline));
            if (level > 0 && level < StripWindow.HIGHEST) {
                for (double column : columns) {
                    labels.add(new Label(words, Style.SCALE, PRINTED, column - width / 2, baseline));
                }
            }
        }
        double middle = (window.paperTop() + window.paperBottom()) / 2 + UNDER;
        labels.add(new Label("mmHg", Style.SCALE, Palette.MUTED, Margins.EDGE, middle));
        return new StripScale(labels);
    }

    /** Where the scale is printed: at the quietest of a few places, so that the trace leaves the figures free. */
    private static List<Double> columns(StripWindow window, StripPressure pressure, List<StripMark> marks) {
        List<Double> columns = new ArrayList<>();
        double every = window.paper().lettering().scales();
        double wide = WIDTH / window.centimetre() / window.paper().speed();
        double step = wide / 2;
        double last = window.end() - wide;
        for (long i = (long) Math.floor(window.start() / every) + 1; i * every < last; i++) {
            double best = i * every;
            double calmest = Double.POSITIVE_INFINITY;
            for (double place = i * every; place < Math.min(last, (i + CHOICE) * every); place += step) {
                double highest = isMarked(place, wide, marks) ? calmest : pressure.highest(place, place + wide);
                if (highest < calmest - CALMER) {
                    calmest = highest;
                    best = place;
                }
            }
            columns.add(window.x(best + wide / 2));
        }
        return columns;
    }

    private static boolean isMarked(double place, double wide, List<StripMark> marks) {
        for (StripMark mark : marks) {
            if (mark.time() > place - wide / 2 && mark.time() < place + 1.5 * wide) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void paint(Graphics2D g) {
        labels.forEach(label -> label.paint(g));
    }
}
