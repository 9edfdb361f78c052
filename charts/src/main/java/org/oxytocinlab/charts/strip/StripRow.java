package org.oxytocinlab.charts.strip;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Style;

/**
 * One row of a strip.
 *
 * @param window where it lies
 * @param paper ruled, with its figures
 * @param times and counts above it
 * @param spells of tachysystole, a bar above the paper
 * @param trace of the pressure
 * @param track of the pump
 * @param marks of this row
 * @param notes words of the marks
 */
record StripRow(
        StripWindow window,
        List<Paintable> paper,
        StripTimes times,
        List<Rectangle2D> spells,
        PressureTrace trace,
        RateTrack track,
        List<StripMark> marks,
        MarkNotes notes)
        implements Paintable {
    private static final double GAP = 9;
    private static final double FLAG = 6.5;
    private static final double BAR = 3;

    /** Where the bar of tachysystole lies above the paper. */
    private static final double BAR_ABOVE = 4.5;

    static StripRow of(StripWindow window, Content content) {
        List<StripMark> marks = new ArrayList<>(content.marks());
        marks.removeIf(mark -> !window.holds(mark.time()));
        return new StripRow(
                window,
                List.of(PressurePaper.of(window), PressureScale.of(window)),
                StripTimes.of(window, content.trajectory()),
                bars(window, content.spells()),
                PressureTrace.of(window, content.pressure()),
                RateTrack.of(window, content.rates(), content.highestRate()),
                marks,
                MarkNotes.of(marks, window));
    }

    /** Height with everything beneath it [user pixels]. */
    double height() {
        return window.trackBottom() + notes.height() + GAP - window.top();
    }

    @Override
    public void paint(Graphics2D g) {
        paper.forEach(part -> part.paint(g));
        times.paint(g);
        g.setPaint(SignKey.TACHYSYSTOLE);
        spells.forEach(g::fill);
        track.paint(g);
        for (int i = 0; i < marks.size(); i++) {
            paint(i, g);
        }
        trace.paint(g);
        notes.paint(g);
    }

    private void paint(int index, Graphics2D g) {
        StripMark mark = marks.get(index);
        if (mark.sign() == StripSign.NONE || mark.sign() == StripSign.OTHER) {
            return;
        }
        double x = window.x(mark.time());
        g.setPaint(mark.colour());
        if (mark.sign().isTied()) {
            g.setStroke(Style.HAIR);
            g.draw(new Line2D.Double(x, window.paperTop(), x, window.trackBottom()));
        }
        g.fill(mark.sign().at(x, window.paperTop() + FLAG + 2.2 * StripSign.SIZE * above(index)));
    }

    /** How many signs stand at the same time already. */
    private int above(int index) {
        int above = 0;
        for (StripMark other : marks.subList(0, index)) {
            boolean drawn = other.sign() != StripSign.NONE && other.sign() != StripSign.OTHER;
            above += drawn && other.time() == marks.get(index).time() ? 1 : 0;
        }
        return above;
    }

    private static List<Rectangle2D> bars(StripWindow window, List<Tachysystole> spells) {
        List<Rectangle2D> bars = new ArrayList<>();
        for (Tachysystole spell : spells) {
            if (spell.from() < window.end() && spell.until() > window.start()) {
                bars.add(bar(window, spell));
            }
        }
        return bars;
    }

    private static Rectangle2D bar(StripWindow window, Tachysystole spell) {
        double left = window.x(Math.max(spell.from(), window.start()));
        double right = window.x(Math.min(spell.until(), window.end()));
        return new Rectangle2D.Double(left, window.paperTop() - BAR_ABOVE, right - left, BAR);
    }
}
