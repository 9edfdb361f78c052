package org.oxytocinlab.charts.partograph;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.oxytocinlab.charts.ink.Drawn;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.LabelSearch;
import org.oxytocinlab.charts.ink.Look;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Polyline;
import org.oxytocinlab.charts.ink.Samples;
import org.oxytocinlab.charts.ink.Scale;
import org.oxytocinlab.charts.ink.Trace;
import org.oxytocinlab.charts.panel.Frame;
import org.oxytocinlab.engine.result.Progress;

/** The upper part of a partograph: what was found at examinations, the course behind it, alert and action line. */
final class DilatationPanel implements Paintable {
    /** Of the area of the curves [user pixels]. */
    static final double HEIGHT = 310;

    static final Scale SCALE = new Scale(0, Progress.FULL, 1);

    private static final double HOUR = 60;
    private static final double CROSS = 5;
    private static final Color MODEL_NAME = Palette.BLUE;
    private static final Stroke CROSS_STROKE = new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private final Frame frame;
    private final List<ChartedLabour> labours;
    private final Optional<AlertInk> ink;
    private final List<Label> words;
    private final List<SlantedLabel> names = new ArrayList<>();

    /** @param marks places of upright lines, which words rather avoid [user pixels] */
    DilatationPanel(Frame frame, List<ChartedLabour> labours, Optional<AlertLines> lines, List<Double> marks) {
        this.frame = frame;
        this.labours = labours;
        ink = lines.map(each -> new AlertInk(frame, each, labours.size() > 1));
        words = words(marks);
    }

    /** What stands beside the curves. */
    List<Label> words() {
        return words;
    }

    /** What stands along the lines. */
    List<SlantedLabel> names() {
        return names;
    }

    /** The boxes of all words. */
    List<Rectangle2D> taken() {
        List<Rectangle2D> boxes = new ArrayList<>();
        words.forEach(word -> boxes.add(word.bounds()));
        names.forEach(name -> boxes.addAll(name.pieces()));
        return boxes;
    }

    /** What is printed before anything is found. */
    Paintable paper() {
        return g -> {
            Shape clip = g.getClip();
            g.clip(frame.box());
            ink.ifPresent(lines -> lines.tint(g));
            g.setClip(clip);
            new WardPaper(frame, HOUR).paint(g);
        };
    }

    private List<Label> words(List<Double> marks) {
        List<Trace> traces = new ArrayList<>();
        for (ChartedLabour labour : labours) {
            traces.add(Trace.of(labour.found(), frame));
            traces.add(Trace.of(labour.course(), frame));
        }
        ink.ifPresent(lines -> traces.addAll(lines.traces()));
        LabelSearch search = new LabelSearch(frame.box(), traces, marks);
        labours.forEach(labour -> crosses(labour).forEach(search::avoid));
        ink.ifPresent(lines -> names.addAll(lines.names(search, traces)));
        for (int i = 0; i < labours.size(); i++) {
            ChartedLabour labour = labours.get(i);
            if (!labour.name().isEmpty()) {
                search.beside(traces.get(2 * i), labour.name(), labour.look().colour());
                search.beside(traces.get(2 * i + 1), "model", MODEL_NAME);
            }
        }
        return search.placed();
    }

    @Override
    public void paint(Graphics2D g) {
        Shape clip = g.getClip();
        g.clip(grown(frame.box()));
        labours.forEach(labour -> draw(g, labour.course(), labour.behind()));
        ink.ifPresent(lines -> lines.draw(g));
        g.setClip(clip);
        for (ChartedLabour labour : labours) {
            draw(g, labour.found(), labour.look());
            g.setStroke(CROSS_STROKE);
            crosses(labour).forEach(box -> cross(g, box));
        }
        new WardPaper(frame, HOUR).axes().paint(g);
        words.forEach(word -> word.paint(g));
        names.forEach(name -> name.paint(g));
    }

    /** A line at full dilatation shows its whole width. */
    private static Rectangle2D grown(Rectangle2D box) {
        return new Rectangle2D.Double(box.getX(), box.getY() - 2, box.getWidth(), box.getHeight() + 4);
    }

    private void draw(Graphics2D g, Samples samples, Look look) {
        double[] x = Arrays.stream(samples.times()).map(frame::x).toArray();
        double[] y = Arrays.stream(samples.values()).map(frame::y).toArray();
        new Drawn(Polyline.through(x, y), look).paint(g);
    }

    private static void cross(Graphics2D g, Rectangle2D box) {
        g.draw(new Line2D.Double(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()));
        g.draw(new Line2D.Double(box.getMinX(), box.getMaxY(), box.getMaxX(), box.getMinY()));
    }

    /** The boxes of the marks of examinations. */
    private List<Rectangle2D> crosses(ChartedLabour labour) {
        List<Rectangle2D> boxes = new ArrayList<>();
        Samples found = labour.found();
        for (int i = 0; i < found.times().length; i++) {
            double x = frame.x(found.times()[i]);
            double y = frame.y(found.values()[i]);
            boxes.add(new Rectangle2D.Double(x - CROSS, y - CROSS, 2 * CROSS, 2 * CROSS));
        }
        return boxes;
    }
}
