package org.oxytocinlab.charts.partograph;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.oxytocinlab.charts.ink.Drawn;
import org.oxytocinlab.charts.ink.LabelSearch;
import org.oxytocinlab.charts.ink.Look;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Polyline;
import org.oxytocinlab.charts.ink.Samples;
import org.oxytocinlab.charts.ink.Style;
import org.oxytocinlab.charts.ink.Trace;
import org.oxytocinlab.charts.panel.Frame;

/**
 * Alert and action line at their places on a partograph.
 *
 * @param amongArms whether several labours are charted, whose looks these lines must not take
 */
record AlertInk(Frame frame, AlertLines lines, boolean amongArms) {
    private static final Look ACTION = new Look(Palette.VERMILION, Style.LINE);
    private static final Look ACTION_AMONG_ARMS = new Look(Palette.MUTED, Style.FINE);

    /** One of the lines. */
    private record Inked(Samples line, String name, Look look, Color beyond) {}

    private List<Inked> inked() {
        AlertRule rule = lines.rule();
        List<Inked> all = new ArrayList<>();
        Look alert = amongArms ? rule.lookAmongArms() : rule.look();
        all.add(new Inked(lines.line(0), rule.lineName(), alert, Palette.tint(Palette.ORANGE, 0.1)));
        rule.action().ifPresent(later -> {
            Look action = amongArms ? ACTION_AMONG_ARMS : ACTION;
            all.add(new Inked(lines.line(later), "action line", action, Palette.tint(Palette.VERMILION, 0.13)));
        });
        return all;
    }

    /** The pixels that the lines cover. */
    List<Trace> traces() {
        return inked().stream().map(each -> Trace.of(each.line(), frame)).toList();
    }

    /** Names the lines: along them where there is room, or else at their beginning, found by the search. */
    List<SlantedLabel> names(LabelSearch search, List<Trace> traces) {
        List<SlantedLabel> names = new ArrayList<>();
        for (Inked each : inked()) {
            along(each, traces)
                    .ifPresentOrElse(
                            name -> {
                                names.add(name);
                                name.pieces().forEach(search::avoid);
                            },
                            () -> atBeginning(each, search));
        }
        return names;
    }

    /** The longest piece that goes to the right and has room for the name. */
    private Optional<SlantedLabel> along(Inked line, List<Trace> traces) {
        return pieces(points(line.line())).stream()
                .filter(piece -> piece.getX2() > piece.getX1())
                .sorted(Comparator.comparingDouble(piece -> piece.getX1() - piece.getX2()))
                .flatMap(piece ->
                        SlantedLabel.along(piece, line.name(), line.look().colour(), frame.box(), traces).stream())
                .findFirst();
    }

    private void atBeginning(Inked line, LabelSearch search) {
        Point2D beginning = points(line.line()).get(0);
        if (frame.box().contains(beginning)) {
            search.near(beginning, line.name(), line.look().colour());
        }
    }

    private static List<Line2D> pieces(List<Point2D> points) {
        return IntStream.range(1, points.size())
                .<Line2D>mapToObj(i -> new Line2D.Double(points.get(i - 1), points.get(i)))
                .toList();
    }

    private List<Point2D> points(Samples line) {
        return IntStream.range(0, line.times().length)
                .<Point2D>mapToObj(i -> new Point2D.Double(frame.x(line.times()[i]), frame.y(line.values()[i])))
                .toList();
    }

    /** Tints what lies to the right of the lines. */
    void tint(Graphics2D g) {
        double beyond = frame.box().getMaxX() + frame.box().getWidth();
        for (Inked each : inked()) {
            List<Point2D> points = points(each.line());
            Path2D area = new Path2D.Double();
            area.moveTo(points.get(0).getX(), points.get(0).getY());
            points.subList(1, points.size()).forEach(point -> area.lineTo(point.getX(), point.getY()));
            area.lineTo(beyond, points.get(points.size() - 1).getY());
            area.lineTo(beyond, points.get(0).getY());
            area.closePath();
            g.setPaint(each.beyond());
            g.fill(area);
        }
    }

    /** Draws the lines. */
    void draw(Graphics2D g) {
        for (Inked each : inked()) {
            double[] x = Arrays.stream(each.line().times()).map(frame::x).toArray();
            double[] y = Arrays.stream(each.line().values()).map(frame::y).toArray();
            new Drawn(Polyline.through(x, y), each.look()).paint(g);
        }
    }
}
