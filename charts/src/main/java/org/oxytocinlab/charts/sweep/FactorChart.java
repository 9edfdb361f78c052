package org.oxytocinlab.charts.sweep;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.oxytocinlab.charts.Caption;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.Format;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Margins;
import org.oxytocinlab.charts.ink.Numbers;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Scale;
import org.oxytocinlab.charts.ink.Sheet;
import org.oxytocinlab.charts.ink.Style;
import org.oxytocinlab.engine.statistics.Estimate;

/** The figure of trials along one factor: a line with intervals for each result. */
public final class FactorChart {
    private static final double HEIGHT = 200;
    private static final double HEADING = 30;
    private static final double AXIS = 50;
    private static final double LEFT = 62;
    private static final double BETWEEN = 26;
    private static final double RIGHT = 10;
    private static final int INTERVALS = 6;

    private FactorChart() {}

    /** The drawing, with the panels in reading order. */
    public static Drawing of(Caption caption, Format format, List<Result> panels, Provenance provenance) {
        Sheet sheet = new Sheet(caption, format);
        int columns = Math.min(2, panels.size());
        int rows = (panels.size() + columns - 1) / columns;
        double width = (sheet.across() - 2 * Margins.EDGE - (columns - 1) * BETWEEN) / columns;
        double height = sheet.isFixed() ? sheet.left() / rows - HEADING - AXIS : HEIGHT;
        for (int i = 0; i < panels.size(); i++) {
            double x = Margins.EDGE + i % columns * (width + BETWEEN) + LEFT;
            int row = i / columns;
            double y = sheet.bottom() + row * (HEADING + height + AXIS) + HEADING;
            Rectangle2D box = new Rectangle2D.Double(x, y, width - LEFT - RIGHT, height);
            sheet.put(new Line(panels.get(i), panels.size() == 1 ? "" : Character.toString('A' + i) + "  ", box));
        }
        sheet.advance(rows * (HEADING + height + AXIS));
        return sheet.described(panels.stream().map(FactorChart::sentence).toList())
                .signed(provenance);
    }

    private static String sentence(Result panel) {
        List<String> words = IntStream.range(0, panel.values().size())
                .mapToObj(i -> number(panel.values().get(i).value()) + " at "
                        + panel.across().values().get(i))
                .toList();
        return panel.heading() + (panel.unit().isEmpty() ? "" : " (" + panel.unit() + ")") + " against "
                + panel.across().title() + ": " + String.join("; ", words);
    }

    /** A median may be of women of whom most never got there. */
    private static String number(double value) {
        if (Double.isFinite(value)) {
            return Numbers.rounded(value);
        }
        return Double.isNaN(value) ? "none" : "never";
    }

    /** A line with intervals at its place. */
    private record Line(Result panel, String letter, Rectangle2D box) implements Paintable {
        private static final double DOT = 4;
        private static final double CAP = 4;

        @Override
        public void paint(Graphics2D g) {
            List<Double> numbers = panel.across().numbers();
            FrontAxes axes = new FrontAxes(
                    box,
                    Scale.fitting(numbers.get(0), numbers.get(numbers.size() - 1), INTERVALS),
                    scale(),
                    panel.across().title(),
                    panel.unit(),
                    box.getX() - LEFT + 12);
            new Label(letter + panel.heading(), Style.HEADING, Palette.INK, box.getX() - LEFT, box.getY() - 11)
                    .paint(g);
            axes.paint(g);
            Path2D path = new Path2D.Double();
            boolean isDown = false;
            for (int i = 0; i < numbers.size(); i++) {
                Estimate span = panel.values().get(i);
                if (Double.isFinite(span.value())) {
                    double x = axes.x(numbers.get(i));
                    whisker(g, axes, x, span);
                    if (isDown) {
                        path.lineTo(x, axes.y(span.value()));
                    } else {
                        path.moveTo(x, axes.y(span.value()));
                    }
                }
                isDown = Double.isFinite(span.value());
            }
            g.setPaint(Palette.BLUE);
            g.setStroke(Style.LINE);
            g.draw(path);
            dots(g, axes, numbers);
        }

        private void dots(Graphics2D g, FrontAxes axes, List<Double> numbers) {
            for (int i = 0; i < numbers.size(); i++) {
                double value = panel.values().get(i).value();
                if (Double.isFinite(value)) {
                    double x = axes.x(numbers.get(i));
                    g.fill(new Ellipse2D.Double(x - DOT, axes.y(value) - DOT, 2 * DOT, 2 * DOT));
                }
            }
        }

        private void whisker(Graphics2D g, FrontAxes axes, double x, Estimate span) {
            if (Double.isNaN(span.low()) || Double.isNaN(span.high())) {
                return;
            }
            double top = Double.isInfinite(span.high()) ? box.getY() : axes.y(span.high());
            double bottom = axes.y(span.low());
            g.setPaint(Palette.tint(Palette.BLUE, 0.6));
            g.setStroke(Style.FINE);
            g.draw(new Line2D.Double(x, top, x, bottom));
            g.draw(new Line2D.Double(x - CAP, bottom, x + CAP, bottom));
            if (Double.isFinite(span.high())) {
                g.draw(new Line2D.Double(x - CAP, top, x + CAP, top));
            }
        }

        private Scale scale() {
            double[] values = panel.values().stream()
                    .flatMapToDouble(span -> DoubleStream.of(span.value(), span.low(), span.high()))
                    .filter(Double::isFinite)
                    .sorted()
                    .toArray();
            return values.length == 0
                    ? Scale.fitting(0, 1, INTERVALS)
                    : Scale.fitting(values[0], values[values.length - 1], INTERVALS);
        }
    }

    /**
     * One result along one factor.
     *
     * @param heading "Women with tachysystole"
     * @param unit as it is printed: "%"
     * @param across the values of the factor
     * @param values one for each, with the ends of its interval
     */
    public record Result(String heading, String unit, SweepAxis across, List<Estimate> values) {
        /** Copies the list. */
        public Result {
            values = List.copyOf(values);
        }
    }
}
