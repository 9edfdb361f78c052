package org.oxytocinlab.charts;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A panel at its place in a picture, with its heading, its axes and all words in it. */
final class PlacedPanel implements Part {
    /** Room above the curves for the heading [user pixels]. */
    static final double HEADING = 30;

    /** Room below the last panel for the time axis [user pixels]. */
    static final double TIME_AXIS = 46;

    private static final double DOT = 3;

    private final Panel panel;
    private final Frame frame;
    private final PanelPlot plot;
    private final Label heading;
    private final List<Label> words;
    private final double paperWidth;
    private final boolean last;
    private final double ceiling;

    /**
     * @param letter of the panel: "A"; empty where it is the only one
     * @param marks times of upright lines [min]
     * @param ceiling where these lines come from [user pixels]
     * @param paperWidth width of the picture [user pixels]
     * @param last whether the time axis is labelled below this panel
     */
    PlacedPanel(
            String letter,
            Panel panel,
            Frame frame,
            List<Double> marks,
            double ceiling,
            double paperWidth,
            boolean last) {
        this.panel = panel;
        this.frame = frame;
        this.paperWidth = paperWidth;
        this.last = last;
        this.ceiling = ceiling;
        Rectangle2D box = frame.box();
        List<Double> places = marks.stream().map(frame::x).toList();
        heading = new Label(
                (letter.isEmpty() ? "" : letter + "  ") + panel.heading(),
                Style.HEADING,
                Palette.INK,
                Margins.EDGE,
                box.getY() - 11);
        words = words(places);
        plot = new PanelPlot(
                panel, frame, places.stream().flatMap(x -> pole(x).stream()).toList(), last);
    }

    /** What is drawn. */
    Panel panel() {
        return panel;
    }

    /** Where it is drawn. */
    Frame frame() {
        return frame;
    }

    /** How JFreeChart draws it. */
    PanelPlot plot() {
        return plot;
    }

    /** The heading. */
    Label heading() {
        return heading;
    }

    /** All words among the curves. */
    List<Label> words() {
        return words;
    }

    /** Lower end of everything that belongs to the panel [user pixels]. */
    double bottom() {
        return frame.box().getMaxY() + (last ? TIME_AXIS : 0);
    }

    @Override
    public void paint(Graphics2D g) {
        plot.draw(g, paperWidth - frame.box().getMaxX(), last ? TIME_AXIS : 0);
        axisTitles().forEach(title -> title.paint(g));
        for (Remark remark : panel.remarks()) {
            dot(g, remark);
        }
        if (!panel.spreads().isEmpty()) {
            words.forEach(word -> Halo.paint(g, word));
        }
        words.forEach(word -> word.paint(g));
        heading.paint(g);
    }

    private List<Part> axisTitles() {
        Rectangle2D box = frame.box();
        List<Part> titles = new ArrayList<>();
        titles.add(new AxisTitle(panel.unit(), Margins.UNIT, box.getCenterY(), -1));
        panel.second()
                .ifPresent(second ->
                        titles.add(new AxisTitle(second.unit(), paperWidth - Margins.UNIT + 4, box.getCenterY(), 1)));
        if (last) {
            titles.add(Label.around(
                    frame.time().label(), Style.TICK, Palette.INK, box.getCenterX(), box.getMaxY() + TIME_AXIS - 7));
        }
        return titles;
    }

    private void dot(Graphics2D g, Remark remark) {
        Point2D at = place(remark);
        g.setPaint(remark.colour());
        g.fill(new Ellipse2D.Double(at.getX() - DOT, at.getY() - DOT, 2 * DOT, 2 * DOT));
    }

    private Point2D place(Remark remark) {
        return new Point2D.Double(frame.x(remark.time()), frame.yInside(remark.value()));
    }

    private List<Label> words(List<Double> marks) {
        List<Trace> traces = panel.curves().stream()
                .map(curve -> Trace.of(curve.samples(), frame))
                .toList();
        List<Trace> edges = panel.spreads().stream()
                .flatMap(spread -> Stream.of(spread.low(), spread.high()))
                .map(edge -> Trace.of(edge, frame))
                .toList();
        LabelSearch search = new LabelSearch(frame.box(), traces, marks, edges);
        search.avoid(frame.zeroLine());
        for (Remark remark : panel.remarks()) {
            search.near(place(remark), remark.words(), remark.colour());
        }
        for (int i = 0; i < traces.size(); i++) {
            Curve curve = panel.curves().get(i);
            if (!curve.name().isEmpty()) {
                search.beside(traces.get(i), curve.name(), curve.look().colour());
            }
        }
        for (Band band : panel.bands()) {
            search.within(frame.yInside(band.to()), frame.yInside(band.from()), band.words(), band.ink());
        }
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
