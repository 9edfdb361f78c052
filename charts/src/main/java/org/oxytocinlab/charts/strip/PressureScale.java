package org.oxytocinlab.charts.strip;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Margins;
import org.oxytocinlab.charts.ink.Numbers;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Style;

/**
 * The figures of the pressure scale, once for each row, in the margin: every second bold line has one.
 *
 * @param labels all figures
 */
record PressureScale(List<Label> labels) implements Paintable {
    private static final double AIR = 6;
    private static final double UNDER = 4.2;

    static PressureScale of(StripWindow window) {
        List<Label> labels = new ArrayList<>();
        double step = 2 * window.paper().pressure().bold();
        for (double level = 0; level <= StripWindow.HIGHEST; level += step) {
            String words = Numbers.text(level, 0);
            double width = Label.width(words, Style.SMALL);
            double baseline = window.y(level) + UNDER;
            labels.add(new Label(words, Style.SMALL, Palette.MUTED, StripWindow.LEFT - AIR - width, baseline));
        }
        double middle = (window.paperTop() + window.paperBottom()) / 2 + UNDER;
        labels.add(new Label("mmHg", Style.SMALL, Palette.MUTED, Margins.EDGE, middle));
        return new PressureScale(labels);
    }

    @Override
    public void paint(Graphics2D g) {
        labels.forEach(label -> label.paint(g));
    }
}
