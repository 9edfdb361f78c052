package org.oxytocinlab.charts.sweep;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.oxytocinlab.charts.ink.AxisTitle;
import org.oxytocinlab.charts.ink.Fonts;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Style;

/** A grid of trials at its place: a colour and a number in each cell, contours between them, axes, and a key of the colours. */
final class HeatMap implements Paintable {
    /** Room above the cells for the heading [user pixels]. */
    static final double HEADING = 30;

    /** Room below the cells for the axis [user pixels]. */
    static final double AXIS = 46;

    /** Room at the left of the cells [user pixels]. */
    static final double LEFT = 66;

    /** Room at the right of the cells for the key [user pixels]. */
    static final double RIGHT = 62;

    private static final Stroke LINE = new BasicStroke(1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    private static final Stroke CASING = new BasicStroke(3.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    private static final Color PAPER = new Color(255, 255, 255, 150);
    private static final Stroke HALO = new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final double CORNER = 9;
    private static final double TIGHT = 44;

    private final HeatPanel panel;
    private final String letter;
    private final Rectangle2D box;
    private final Set<Integer> framed;
    private final List<Label> numbers = new ArrayList<>();
    private final List<HeatContour> contours = new ArrayList<>();

    /**
     * A map.
     *
     * @param letter of the panel; empty where it stands alone
     * @param box of the cells [user pixels]
     * @param framed cells that are the best of their kind, row by row from the bottom
     */
    HeatMap(HeatPanel panel, String letter, Rectangle2D box, Set<Integer> framed) {
        this.panel = panel;
        this.letter = letter;
        this.box = box;
        this.framed = framed;
        Font font = width() < TIGHT ? Style.SMALL : Style.TICK;
        for (int row = 0; row < panel.up().size(); row++) {
            for (int column = 0; column < panel.across().size(); column++) {
                Rectangle2D cell = cell(row, column);
                numbers.add(Label.around(
                        panel.words().get(row).get(column),
                        font,
                        Ramp.letters(colour(row, column)),
                        cell.getCenterX(),
                        cell.getCenterY() + font.getSize2D() * 0.36));
            }
        }
        List<Rectangle2D> taken =
                new ArrayList<>(numbers.stream().map(Label::bounds).toList());
        panel.levels().forEach(level -> contour(level, taken));
    }

    private void contour(double level, List<Rectangle2D> taken) {
        double[][] values = panel.values().stream()
                .map(row -> row.stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new);
        String words = panel.words(level);
        for (List<Point2D> line : Isolines.of(values, level)) {
            List<Point2D> placed = line.stream()
                    .map(point -> (Point2D) new Point2D.Double(
                            box.getX() + point.getX() * width(), box.getMaxY() - point.getY() * height()))
                    .toList();
            contours.add(HeatContour.of(placed, words, box, taken));
        }
    }

    /** The contours, level by level. */
    List<HeatContour> contours() {
        return contours;
    }

    /** What stands in the cells, row by row from the bottom. */
    List<Label> numbers() {
        return numbers;
    }

    private double width() {
        return box.getWidth() / panel.across().size();
    }

    private double height() {
        return box.getHeight() / panel.up().size();
    }

    private Rectangle2D cell(int row, int column) {
        return new Rectangle2D.Double(
                box.getX() + column * width(), box.getMaxY() - (row + 1) * height(), width(), height());
    }

    private Color colour(int row, int column) {
        double value = panel.values().get(row).get(column);
        return Double.isFinite(value) ? panel.ramp().at(panel.darkness(value)) : Palette.GRID;
    }

    @Override
    public void paint(Graphics2D g) {
        for (int row = 0; row < panel.up().size(); row++) {
            for (int column = 0; column < panel.across().size(); column++) {
                g.setPaint(colour(row, column));
                g.fill(cell(row, column));
                g.setPaint(Palette.PAPER);
                g.setStroke(Style.HAIR);
                g.draw(cell(row, column));
            }
        }
        contours.forEach(contour -> contour.paint(g, CASING, PAPER));
        contours.forEach(contour -> contour.paint(g, LINE, Palette.INK));
        corners(g);
        for (int i = 0; i < numbers.size(); i++) {
            number(g, i);
        }
        contours.forEach(contour -> contour.paintLabel(g));
        axes(g);
        new HeatKey(panel, box).paint(g);
    }

    /** A corner of ink in the cells that are the best of their kind. */
    private void corners(Graphics2D g) {
        for (int index : framed) {
            Rectangle2D whole =
                    cell(index / panel.across().size(), index % panel.across().size());
            Path2D corner = new Path2D.Double();
            corner.moveTo(whole.getMaxX() - 0.8, whole.getY() + 0.8);
            corner.lineTo(whole.getMaxX() - 0.8 - CORNER, whole.getY() + 0.8);
            corner.lineTo(whole.getMaxX() - 0.8, whole.getY() + 0.8 + CORNER);
            corner.closePath();
            g.setPaint(Palette.PAPER);
            g.setStroke(Style.LINE);
            g.draw(corner);
            g.setPaint(Palette.INK);
            g.fill(corner);
        }
    }

    /** What a contour crosses stays legible: the colour of the cell lies around the digits. */
    private void number(Graphics2D g, int index) {
        Label number = numbers.get(index);
        g.setPaint(colour(index / panel.across().size(), index % panel.across().size()));
        g.setStroke(HALO);
        g.draw(number.font().createGlyphVector(Fonts.MEASURE, number.text()).getOutline((float) number.x(), (float)
                number.baseline()));
        number.paint(g);
    }

    private void axes(Graphics2D g) {
        new Label(panel.title(letter), Style.HEADING, Palette.INK, box.getX() - LEFT, box.getY() - 11).paint(g);
        for (int column = 0; column < panel.across().size(); column++) {
            double x = cell(0, column).getCenterX();
            Label.around(panel.across().values().get(column), Style.TICK, Palette.MUTED, x, box.getMaxY() + 17)
                    .paint(g);
        }
        for (int row = 0; row < panel.up().size(); row++) {
            double y = cell(row, 0).getCenterY() + 4.5;
            Label.endingAt(panel.up().values().get(row), Style.TICK, Palette.MUTED, box.getX() - 7, y)
                    .paint(g);
        }
        Label.around(panel.across().title(), Style.TICK, Palette.INK, box.getCenterX(), box.getMaxY() + AXIS - 8)
                .paint(g);
        new AxisTitle(panel.up().title(), box.getX() - LEFT + 12, box.getCenterY(), -1).paint(g);
    }
}
