package org.oxytocinlab.charts.trial;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import org.oxytocinlab.charts.ink.ArmKey;
import org.oxytocinlab.charts.ink.ArmLook;
import org.oxytocinlab.charts.ink.AxisTitle;
import org.oxytocinlab.charts.ink.Halo;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Margins;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Scale;
import org.oxytocinlab.charts.ink.Style;

/** The distribution of one result at its place: a line of shares for each arm, with names and medians. */
final class SharePanel implements Paintable {
    /** Room above the lines for the heading [user pixels]. */
    static final double HEADING = 30;

    /** Room below the lines for the axis [user pixels]. */
    static final double AXIS = 46;

    /** Room at the left of the lines [user pixels]. */
    static final double LEFT = Margins.LEFT - Margins.EDGE;

    private static final int INTERVALS = 7;

    private final ShareAxes axes;
    private final List<ShareLine> lines;
    private final List<Label> words;
    private final List<Paintable> titles;

    /**
     * @param letter of the panel: "A"
     * @param arms of the whole figure
     * @param box of the lines [user pixels]
     */
    SharePanel(String letter, DistributionPanel panel, List<String> arms, Rectangle2D box) {
        axes = new ShareAxes(box, scale(panel));
        lines = panel.arms().stream()
                .map(arm -> new ShareLine(
                        arm.name(),
                        arm.shares().until(axes.scale().high()),
                        axes,
                        ArmLook.of(arms.indexOf(arm.name()))))
                .toList();
        words = arms.size() > ArmKey.MOST_BESIDE ? List.of() : new ShareWords(box, lines, panel.unit()).kept();
        String heading = letter + "  " + panel.heading();
        titles = List.of(
                new Label(heading, Style.HEADING, Palette.INK, box.getX() - LEFT, box.getY() - 11),
                new AxisTitle("women at or below (%)", box.getX() - LEFT + 10, box.getCenterY(), -1),
                Label.around(
                        panel.unit().printed(), Style.TICK, Palette.INK, box.getCenterX(), box.getMaxY() + AXIS - 8));
    }

    ShareAxes axes() {
        return axes;
    }

    List<ShareLine> lines() {
        return lines;
    }

    /** All words among the lines. */
    List<Label> words() {
        return words;
    }

    /** Whether every line has its name beside it. */
    boolean named() {
        List<String> texts = words.stream().map(Label::text).toList();
        return lines.stream().allMatch(line -> texts.contains(line.name()));
    }

    @Override
    public void paint(Graphics2D g) {
        axes.paint(g);
        lines.forEach(line -> line.paint(g));
        titles.forEach(title -> title.paint(g));
        words.forEach(word -> Halo.paint(g, word));
        words.forEach(word -> word.paint(g));
    }

    private static Scale scale(DistributionPanel panel) {
        double[] values = panel.arms().stream()
                .flatMapToDouble(arm -> Arrays.stream(arm.values()))
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        return values.length == 0
                ? Scale.fitting(0, 0, INTERVALS)
                : Scale.fitting(values[0], values[values.length - 1], INTERVALS);
    }
}
