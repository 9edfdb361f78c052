package org.oxytocinlab.charts.strip;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Margins;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Style;

/** The words beneath a row, each at its time, in as few lines as keep them apart. */
final class MarkNotes implements Paintable {
    /** From line to line [user pixels]. */
    static final double LINE = 13.5;

    private static final int MOST_LINES = 3;
    private static final double AIR = 3;
    private static final double SIGN = 7;
    private static final double GAP = 2;
    private static final double RIGHT = Margins.WIDTH - 8;

    private final StripWindow window;
    private final List<StripMark> written = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final List<Line2D> leaders = new ArrayList<>();
    private int lines;

    private MarkNotes(StripWindow window) {
        this.window = window;
    }

    /** The words of the marks on a row. */
    static MarkNotes of(List<StripMark> marks, StripWindow window) {
        MarkNotes notes = new MarkNotes(window);
        List<StripMark> ranked = new ArrayList<>(marks);
        ranked.sort(Comparator.comparingInt(StripMark::rank));
        ranked.forEach(notes::write);
        return notes;
    }

    List<Label> labels() {
        return labels;
    }

    double height() {
        return lines * LINE;
    }

    @Override
    public void paint(Graphics2D g) {
        for (int i = 0; i < labels.size(); i++) {
            StripMark mark = written.get(i);
            Label label = labels.get(i);
            g.setPaint(Palette.tint(mark.colour(), 0.6));
            g.setStroke(Style.HAIR);
            g.draw(leaders.get(i));
            if (mark.sign() == StripSign.OTHER) {
                g.setPaint(mark.colour());
                g.fill(mark.sign().at(leaders.get(i).getX1(), label.baseline() - 4));
            }
            label.paint(g);
        }
    }

    private void write(StripMark mark) {
        int allowed = mark.sign() == StripSign.NONE ? 1 : MOST_LINES;
        for (String words : mark.words()) {
            for (int line = 0; line < allowed; line++) {
                if (fits(mark, words, line, false) || fits(mark, words, line, true)) {
                    return;
                }
            }
        }
    }

    private boolean fits(StripMark mark, String words, int line, boolean leftwards) {
        double place = window.x(mark.time());
        double gap = mark.sign() == StripSign.OTHER ? SIGN : GAP;
        double width = Label.width(words, Style.SMALL);
        double x = leftwards ? place - gap - GAP - width : place + gap;
        double baseline = window.trackBottom() + (line + 1) * LINE - 3;
        Label label = new Label(words, Style.SMALL, mark.colour(), x, baseline);
        double foot = line == 0 || mark.sign() == StripSign.OTHER ? window.trackBottom() : baseline - 1;
        Line2D leader = new Line2D.Double(place, window.trackBottom(), place, foot);
        Rectangle2D box = aired(label);
        if (label.x() < StripWindow.LEFT || box.getMaxX() > RIGHT) {
            return false;
        }
        for (int i = 0; i < labels.size(); i++) {
            Rectangle2D other = aired(labels.get(i));
            if (box.intersects(other)
                    || leaders.get(i).intersects(label.bounds())
                    || leader.intersects(labels.get(i).bounds())) {
                return false;
            }
        }
        written.add(mark);
        labels.add(label);
        leaders.add(leader);
        lines = Math.max(lines, line + 1);
        return true;
    }

    private static Rectangle2D aired(Label label) {
        Rectangle2D box = label.bounds();
        return new Rectangle2D.Double(box.getX() - AIR, box.getY() + 1, box.getWidth() + 2 * AIR, box.getHeight() - 2);
    }
}
