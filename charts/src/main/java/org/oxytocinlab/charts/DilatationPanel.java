package org.oxytocinlab.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.oxytocinlab.engine.result.Progress;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** The upper part of a partograph: what was found at examinations, the course behind it, alert and action line. */
final class DilatationPanel implements Part {
    /** Of the area of the curves [user pixels]. */
    static final double HEIGHT = 310;

    static final Scale SCALE = new Scale(0, Progress.FULL, 1);

    private static final double HOUR = 60;
    private static final double CROSS = 5;
    private static final Color MODEL = Palette.tint(Palette.BLUE, 0.45);
    private static final Color MODEL_NAME = Palette.BLUE;
    private static final Color ALERT = Palette.shade(Palette.ORANGE, 0.75);
    private static final Color ACTION = Palette.VERMILION;
    private static final Stroke COURSE = new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    private static final Stroke JOINED = new BasicStroke(1.9f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    private static final Stroke CROSS_STROKE = new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private final Frame frame;
    private final Samples model;
    private final Samples found;
    private final Optional<AlertLines> lines;
    private final List<Label> words;
    private final List<SlantedLabel> names = new ArrayList<>();

    /** @param marks places of upright lines, which words rather avoid [user pixels] */
    DilatationPanel(Frame frame, Trajectory run, PartographOptions options, List<Double> marks) {
        this.frame = frame;
        model = Samples.of(run, Variable.DILATATION);
        found = new Samples(
                options.examinations().stream().mapToDouble(Examination::time).toArray(),
                options.examinations().stream()
                        .mapToDouble(Examination::centimetres)
                        .toArray());
        lines = AlertLines.of(options);
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
    Part paper() {
        return g -> {
            Shape clip = g.getClip();
            g.clip(frame.box());
            lines.ifPresent(both -> beyond(g, both));
            g.setClip(clip);
            new WardPaper(frame, HOUR).paint(g);
        };
    }

    private List<Label> words(List<Double> marks) {
        Trace line = Trace.of(found, frame);
        Trace course = Trace.of(model, frame);
        List<Trace> traces = new ArrayList<>(List.of(line, course));
        lines.ifPresent(both ->
                traces.addAll(List.of(Trace.of(both.line(0), frame), Trace.of(both.line(AlertLines.ACTION), frame))));
        LabelSearch search = new LabelSearch(frame.box(), traces, marks);
        for (int i = 0; i < found.times().length; i++) {
            search.avoid(cross(i));
        }
        lines.ifPresent(both -> {
            name(search, both.line(0), "alert line", ALERT, traces);
            name(search, both.line(AlertLines.ACTION), "action line", ACTION, traces);
        });
        search.beside(line, "examinations", Palette.INK);
        search.beside(course, "model", MODEL_NAME);
        return search.placed();
    }

    /** Writes a name along its line or, where the line is too short for it, at its beginning. */
    private void name(LabelSearch search, Samples line, String text, Color colour, List<Trace> traces) {
        Line2D ends = line(line);
        SlantedLabel.along(ends, text, colour, frame.box(), traces)
                .ifPresentOrElse(
                        name -> {
                            names.add(name);
                            name.pieces().forEach(search::avoid);
                        },
                        () -> {
                            if (frame.box().contains(ends.getP1())) {
                                search.near(ends.getP1(), text, colour);
                            }
                        });
    }

    private Line2D line(Samples line) {
        return new Line2D.Double(
                frame.x(line.times()[0]),
                frame.y(line.values()[0]),
                frame.x(line.times()[1]),
                frame.y(line.values()[1]));
    }

    @Override
    public void paint(Graphics2D g) {
        Shape clip = g.getClip();
        g.clip(grown(frame.box()));
        draw(g, model, MODEL, COURSE);
        lines.ifPresent(both -> {
            draw(g, both.line(0), ALERT, Style.DASHED);
            draw(g, both.line(AlertLines.ACTION), ACTION, Style.LINE);
        });
        g.setClip(clip);
        draw(g, found, Palette.INK, JOINED);
        crosses(g);
        new WardPaper(frame, HOUR).axes().paint(g);
        words.forEach(word -> word.paint(g));
        names.forEach(name -> name.paint(g));
    }

    /** A line at full dilatation shows its whole width. */
    private static Rectangle2D grown(Rectangle2D box) {
        return new Rectangle2D.Double(box.getX(), box.getY() - 2, box.getWidth(), box.getHeight() + 4);
    }

    /** Tints what lies to the right of the lines. */
    private void beyond(Graphics2D g, AlertLines both) {
        fillRight(g, both.line(0), Palette.tint(Palette.ORANGE, 0.1));
        fillRight(g, both.line(AlertLines.ACTION), Palette.tint(Palette.VERMILION, 0.13));
    }

    private void fillRight(Graphics2D g, Samples line, Color tint) {
        Line2D ends = line(line);
        Path2D area = new Path2D.Double(ends);
        area.lineTo(frame.box().getMaxX() + frame.box().getWidth(), ends.getY2());
        area.lineTo(frame.box().getMaxX() + frame.box().getWidth(), ends.getY1());
        area.closePath();
        g.setPaint(tint);
        g.fill(area);
    }

    private void draw(Graphics2D g, Samples samples, Color colour, Stroke stroke) {
        double[] x = new double[samples.times().length];
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = frame.x(samples.times()[i]);
            y[i] = frame.y(samples.values()[i]);
        }
        g.setPaint(colour);
        g.setStroke(stroke);
        g.draw(Polyline.through(x, y));
    }

    private void crosses(Graphics2D g) {
        g.setPaint(Palette.INK);
        g.setStroke(CROSS_STROKE);
        for (int i = 0; i < found.times().length; i++) {
            Rectangle2D box = cross(i);
            g.draw(new Line2D.Double(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()));
            g.draw(new Line2D.Double(box.getMinX(), box.getMaxY(), box.getMaxX(), box.getMinY()));
        }
    }

    /** The box of the mark of an examination. */
    private Rectangle2D cross(int examination) {
        double x = frame.x(found.times()[examination]);
        double y = frame.y(found.values()[examination]);
        return new Rectangle2D.Double(x - CROSS, y - CROSS, 2 * CROSS, 2 * CROSS);
    }
}
