package org.oxytocinlab.charts.panel;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.oxytocinlab.charts.ink.AxisTitle;
import org.oxytocinlab.charts.ink.Halo;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.LabelSearch;
import org.oxytocinlab.charts.ink.Margins;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Pole;
import org.oxytocinlab.charts.ink.Style;
import org.oxytocinlab.charts.ink.Trace;

/** A panel at its place in a picture, with its heading, its axes and all words in it. */
public final class PlacedPanel implements Paintable {
    /** Room above the curves for the heading [user pixels]. */
    public static final double HEADING = 30;

    private static final double DOT = 3;

    private final Panel panel;
    private final Frame frame;
    private final PanelPlot plot;
    private final Label heading;
    private final List<Label> words;
    private final NameColumn names;
    private final Label coincidence;
    private final double paperWidth;
    private final boolean last;
    private final double ceiling;

    /** A panel with its curves in a frame. */
    PlacedPanel(Panel panel, Frame frame, PanelPlace place) {
        this.panel = panel;
        this.frame = frame;
        this.paperWidth = place.across();
        this.last = place.last();
        this.ceiling = place.ceiling();
        Rectangle2D box = frame.box();
        List<Double> places = place.marks().stream().map(frame::x).toList();
        heading = panel.head().above(box, place.letter());
        coincidence = coincidence(place.naming());
        words = words(places, place.naming() == Stand.Naming.BESIDE);
        names = place.naming() == Stand.Naming.AT_THE_END
                ? NameColumn.of(panel, frame)
                : new NameColumn(List.of(), List.of());
        plot = new PanelPlot(
                panel, frame, places.stream().flatMap(x -> pole(x).stream()).toList(), last);
    }

    /** Which curves lie on each other, at the right of the heading. */
    private Label coincidence(Stand.Naming naming) {
        double room = frame.box().getMaxX() - heading.bounds().getMaxX() - 2 * Margins.EDGE;
        String text = naming == Stand.Naming.BESIDE ? "" : Coincidence.words(panel, frame, room);
        return Label.endingAt(text, Style.NOTE, Palette.MUTED, frame.box().getMaxX(), heading.baseline());
    }

    /** What is drawn. */
    public Panel panel() {
        return panel;
    }

    /** Where it is drawn. */
    public Frame frame() {
        return frame;
    }

    /** How JFreeChart draws it. */
    public XYPlot plot() {
        return plot;
    }

    /** The heading. */
    public Label heading() {
        return heading;
    }

    /** All words among the curves. */
    public List<Label> words() {
        return words;
    }

    /** The names at the ends of the curves. */
    public NameColumn names() {
        return names;
    }

    /** Which curves lie on each other; empty where none do. */
    public String coincidence() {
        return coincidence.text();
    }

    /** Lower end of everything that belongs to the panel [user pixels]. */
    public double bottom() {
        return frame.box().getMaxY() + (last ? Margins.BELOW : 0);
    }

    @Override
    public void paint(Graphics2D g) {
        plot.draw(g, paperWidth - frame.box().getMaxX(), last ? Margins.BELOW : 0);
        axisTitles().forEach(title -> title.paint(g));
        for (Panel.Remark remark : panel.remarks()) {
            dot(g, remark);
        }
        if (!panel.spreads().isEmpty()) {
            words.forEach(word -> Halo.paint(g, word));
        }
        words.forEach(word -> word.paint(g));
        heading.paint(g);
        names.paint(g);
        if (!coincidence.text().isEmpty()) {
            coincidence.paint(g);
        }
    }

    private List<Paintable> axisTitles() {
        Rectangle2D box = frame.box();
        List<Paintable> titles = new ArrayList<>();
        titles.add(panel.head().beside(box));
        panel.second()
                .ifPresent(second ->
                        titles.add(new AxisTitle(second.unit(), paperWidth - Margins.UNIT + 4, box.getCenterY(), 1)));
        if (last) {
            titles.add(Label.around(
                    frame.time().label(),
                    Style.TICK,
                    Palette.INK,
                    box.getCenterX(),
                    box.getMaxY() + Margins.BELOW - 7));
        }
        return titles;
    }

    private void dot(Graphics2D g, Panel.Remark remark) {
        Point2D at = place(remark);
        g.setPaint(remark.colour());
        g.fill(new Ellipse2D.Double(at.getX() - DOT, at.getY() - DOT, 2 * DOT, 2 * DOT));
    }

    private Point2D place(Panel.Remark remark) {
        return new Point2D.Double(frame.x(remark.time()), frame.yInside(remark.value()));
    }

    private List<Label> words(List<Double> marks, boolean named) {
        List<Trace> traces = panel.curves().stream()
                .map(curve -> Trace.of(curve.samples(), frame))
                .toList();
        List<Trace> edges = panel.spreads().stream()
                .flatMap(spread -> spread.edges(frame).stream())
                .toList();
        LabelSearch search = new LabelSearch(frame.box(), traces, marks, edges);
        search.avoid(frame.zeroLine());
        for (Panel.Remark remark : panel.remarks()) {
            search.near(place(remark), remark.words(), remark.colour());
        }
        for (int i = 0; i < traces.size(); i++) {
            Curve curve = panel.curves().get(i);
            if (named && !curve.name().isEmpty()) {
                search.beside(traces.get(i), curve.name(), curve.look().colour());
            }
        }
        panel.bands().forEach(band -> band.name(search, frame));
        return search.placed();
    }

    /** The line of a mark through this panel and the gap above it, but not through words. */
    private List<Line2D> pole(double x) {
        List<Rectangle2D> gaps = new ArrayList<>();
        gaps.add(heading.bounds());
        words.forEach(word -> gaps.add(word.bounds()));
        return Pole.pieces(x, ceiling, frame.box().getMaxY(), gaps);
    }
}
