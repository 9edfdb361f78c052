package org.oxytocinlab.charts.dose;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.charts.ink.ArmLook;
import org.oxytocinlab.charts.ink.Drawn;
import org.oxytocinlab.charts.ink.Look;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Style;
import org.oxytocinlab.charts.ink.Trace;
import org.oxytocinlab.charts.panel.Corridor;

/**
 * What is drawn in a panel over the dose, words and upright lines excepted.
 *
 * @param bands behind everything
 * @param front lines and marks
 * @param traces of the curves in their order, then of the law, then of what was fitted
 * @param boxes that marks cover [user pixels]
 */
record DoseInk(List<Corridor> bands, List<Paintable> front, List<Trace> traces, List<Rectangle2D> boxes) {
    private static final int ALPHA = 41;

    /** From the dots of the first curve to those of the last, at most, and from one to the next [user pixels]. */
    private static final double WIDEST = 18;

    private static final double SHIFT = 7;
    private static final Look LAW = new Look(Palette.MUTED, Style.FINE_DASH_DOT);

    static DoseInk of(DosePanel panel, DoseFrame frame) {
        DoseInk ink = new DoseInk(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        int count = panel.curves().size();
        for (int i = 0; i < count; i++) {
            ink.band(panel.curves().get(i), ArmLook.edge(i), frame);
            ink.line(panel.curves().get(i).steady(), ArmLook.of(i), frame);
        }
        panel.law().ifPresent(law -> ink.line(law, LAW, frame));
        for (int i = 0; i < count; i++) {
            Look fine = new Look(Palette.shade(ArmLook.of(i).colour(), 0.6), Style.FINE);
            panel.curves().get(i).fitted().ifPresent(fitted -> ink.line(fitted, fine, frame));
        }
        double shift = Math.min(SHIFT, WIDEST / Math.max(1, count - 1));
        for (int i = 0; i < count; i++) {
            Color colour = ArmLook.of(i).colour();
            ink.marks(DoseMarks.of(panel.curves().get(i), colour, frame, shift * (i - (count - 1) / 2.0)));
        }
        return ink;
    }

    private void band(DoseCurve curve, Look edge, DoseFrame frame) {
        curve.band().ifPresent(band -> {
            DosePath low = DosePath.of(frame.dose(), band.rates(), band.low());
            DosePath high = DosePath.of(frame.dose(), band.rates(), band.high());
            bands.add(new Corridor(low.samples(), high.samples(), edge, ALPHA));
        });
    }

    private void line(DoseValues course, Look look, DoseFrame frame) {
        DosePath path = DosePath.of(frame.dose(), course.rates(), course.values());
        front.add(new Drawn(path.on(frame), look));
        traces.add(Trace.of(path.places(), path.values(), frame));
    }

    private void marks(DoseMarks marks) {
        front.addAll(marks.parts());
        boxes.addAll(marks.boxes());
    }
}
