package org.oxytocinlab.charts.strip;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Numbers;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Style;
import org.oxytocinlab.charts.panel.TimeScale;
import org.oxytocinlab.engine.clinic.Deceleration;
import org.oxytocinlab.engine.clinic.Deceleration.Kind;
import org.oxytocinlab.engine.clinic.FetalStatus;
import org.oxytocinlab.engine.clinic.Tracing;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/**
 * One row of a tracing: the fetal heart above, the uterus below, and beneath both the pump.
 *
 * @param heart paper of the heart
 * @param below where the uterus lies
 * @param papers of the uterus, with its figures and what is written above the row
 * @param pen what is drawn of the heart
 * @param uterus what is drawn of the uterus, and the pump
 * @param falls decelerations of this row
 * @param marks beneath the lowest points of the heart
 * @param words what the row shows
 */
record TracingRow(
        HeartPaper heart,
        StripWindow below,
        List<Paintable> papers,
        Path2D pen,
        List<Paintable> uterus,
        List<Deceleration> falls,
        List<Path2D> marks,
        Label words)
        implements Paintable {
    private static final double GAP = 26;
    private static final double BASELINE = 18;
    private static final double AFTER = 14;
    private static final double MARK = 4;
    private static final double MARK_BELOW = 7;
    private static final int SECONDS = 60;

    static TracingRow of(StripWindow window, Content content, Tracing tracing) {
        Trajectory run = content.trajectory();
        HeartPaper heart = HeartPaper.of(window);
        StripWindow below = new StripWindow(
                window.paper(),
                window.centimetre(),
                window.start(),
                window.length(),
                window.until(),
                Math.ceil(heart.bottom() + GAP - StripWindow.ABOVE));
        List<Deceleration> falls = tracing.decelerations().stream()
                .filter(each -> window.holds(each.nadir()))
                .toList();
        Label words = new Label(
                words(window.end(), tracing.status(window.end()), told(tracing.kinds(), falls)),
                Style.SMALL_NAME,
                Palette.INK,
                StripWindow.LEFT,
                heart.bottom() + BASELINE);
        return new TracingRow(
                heart,
                below,
                List.of(StripTimes.of(window, run), PressurePaper.of(below), PressureScale.of(below)),
                pen(heart, run),
                List.of(
                        RateTrack.of(below, content.rates(), content.highestRate()),
                        PressureTrace.of(below, content.pressure())),
                falls,
                falls.stream().map(each -> mark(heart, run, each)).toList(),
                words);
    }

    /** The class as words, and what speaks for it. */
    static String words(double time, FetalStatus status, String decelerations) {
        String category = status == FetalStatus.NORMAL ? "category I" : status.words();
        return "At " + TimeScale.words(time) + ": " + category + ". " + decelerations;
    }

    /** What there is of each kind: "No late decelerations in this row". */
    static String told(Set<Kind> kinds, List<Deceleration> falls) {
        return kinds.stream()
                .sorted()
                .map(kind -> told(
                        kind.words(),
                        falls.stream().filter(each -> each.kind() == kind).toList()))
                .collect(Collectors.joining("; "));
    }

    private static String told(String kind, List<Deceleration> falls) {
        if (falls.isEmpty()) {
            return "No " + kind + " decelerations in this row";
        }
        double deepest = falls.stream().mapToDouble(Deceleration::depth).max().orElse(0);
        String count =
                falls.size() == 1 ? "One " + kind + " deceleration" : falls.size() + " " + kind + " decelerations";
        return count + " in this row, by up to " + Numbers.text(deepest, 0) + " bpm";
    }

    private static Path2D pen(HeartPaper heart, Trajectory run) {
        StripWindow times = heart.times();
        int first = (int) Math.ceil(times.start() * SECONDS - 1e-6);
        int last = (int) Math.floor(times.end() * SECONDS + 1e-6);
        double[] x = new double[last - first + 1];
        double[] y = new double[x.length];
        IntStream.rangeClosed(first, last).forEach(second -> {
            double time = second / (double) SECONDS;
            x[second - first] = times.x(time);
            y[second - first] = heart.y(run.at(Variable.FETAL_HEART_RATE, time));
        });
        return PressureTrace.line(x, y);
    }

    /** Height with everything beneath it [user pixels]. */
    double height() {
        return below.trackBottom() + AFTER - heart.times().top();
    }

    @Override
    public void paint(Graphics2D g) {
        heart.paint(g);
        papers.forEach(part -> part.paint(g));
        falls.stream().filter(each -> each.kind() == Kind.LATE).forEach(each -> tie(each, g));
        uterus.forEach(part -> part.paint(g));
        g.setPaint(Palette.INK);
        g.setStroke(Style.PEN);
        g.draw(pen);
        g.setPaint(Palette.VERMILION);
        marks.forEach(g::fill);
        words.paint(g);
    }

    /** From the peak of the contraction up to the heart: what comes to the right of it is late. */
    private void tie(Deceleration each, Graphics2D g) {
        double x = heart.times().x(each.nadir() - each.lag() / SECONDS);
        if (x >= StripWindow.LEFT) {
            g.setPaint(Palette.VERMILION);
            g.setStroke(Style.MARK);
            g.draw(new Line2D.Double(x, heart.top(), x, heart.bottom()));
            g.draw(new Line2D.Double(x, below.paperTop(), x, below.paperBottom()));
        }
    }

    /** A triangle where it is late, a square where it is variable. */
    private static Path2D mark(HeartPaper heart, Trajectory run, Deceleration each) {
        double x = heart.times().x(each.nadir());
        double under = heart.y(run.at(Variable.FETAL_HEART_RATE, each.nadir())) + MARK_BELOW;
        double top = Math.min(under, heart.bottom() - 2 * MARK);
        if (each.kind() == Kind.VARIABLE) {
            return new Path2D.Double(new Rectangle2D.Double(x - MARK, top, 2 * MARK, 2 * MARK));
        }
        Path2D mark = new Path2D.Double();
        mark.moveTo(x, top);
        mark.lineTo(x + MARK, top + 2 * MARK);
        mark.lineTo(x - MARK, top + 2 * MARK);
        mark.closePath();
        return mark;
    }
}
