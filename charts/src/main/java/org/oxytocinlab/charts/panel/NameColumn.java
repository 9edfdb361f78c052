package org.oxytocinlab.charts.panel;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.oxytocinlab.charts.ink.Drawn;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Look;
import org.oxytocinlab.charts.ink.Margins;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Style;

/**
 * The names of curves in a column at the right of a panel. A line ties each to the end of its curve, so that none can be
 * read as another's, however close the curves end.
 *
 * @param names from top to bottom
 * @param ties one for each name
 */
public record NameColumn(List<Label> names, List<Drawn> ties) implements Paintable {
    /** From name to name [user pixels]. */
    static final double LINE = 15;

    private static final double TIE = 16;
    private static final double AIR = 3;

    /** No part of the paper wider than this is given to names. */
    private static final double WIDEST = 0.2;

    /** The room that names need beside the panels [user pixels]. */
    public static double room(List<String> names) {
        return width(names, TIE) + Margins.EDGE;
    }

    /** The width of names with the gap before them [user pixels]. */
    public static double width(List<String> names, double gap) {
        double widest = names.stream()
                .mapToDouble(name -> Label.width(name, Style.NAME))
                .max()
                .orElse(0);
        return gap + AIR + widest;
    }

    /** Whether names find room on paper of a width. */
    public static boolean fits(List<String> names, double across) {
        return room(names) <= WIDEST * across;
    }

    /** The names of all curves that have one and that end, at equal heights in the order of the arms, of which the first is the last curve. */
    static NameColumn of(Panel panel, Frame frame) {
        List<End> ends = new ArrayList<>();
        for (Curve curve : panel.curves()) {
            double last = curve.samples().last();
            if (!curve.name().isEmpty() && !Double.isNaN(last)) {
                ends.add(
                        0,
                        new End(curve.name(), curve.look().colour(), frame.box().getMaxX() + 1, frame.yInside(last)));
            }
        }
        return of(ends, frame.box(), TIE);
    }

    /**
     * The names of some ends, those at equal heights in the order in which they are given.
     *
     * @param gap from the box to the ends of the ties [user pixels]
     */
    public static NameColumn of(List<End> ends, Rectangle2D box, double gap) {
        List<End> order = ends.stream()
                .sorted(Comparator.comparingDouble(end -> Math.rint(end.y())))
                .toList();
        double[] middles = spread(order.stream().mapToDouble(End::y).toArray(), box);
        List<Label> names = new ArrayList<>();
        List<Drawn> ties = new ArrayList<>();
        double left = box.getMaxX() + gap;
        for (int i = 0; i < middles.length; i++) {
            End end = order.get(i);
            double top = middles[i] - Label.height(Style.NAME) / 2;
            names.add(Label.below(end.name(), Style.NAME, end.colour(), left + AIR, top));
            Line2D tie = new Line2D.Double(end.x(), end.y(), left, middles[i]);
            ties.add(new Drawn(tie, new Look(end.colour(), Style.HAIR)));
        }
        return new NameColumn(names, ties);
    }

    /** Places as near to those that are wanted as their distance allows: what is too close is spread around its middle. */
    private static double[] spread(double[] wanted, Rectangle2D box) {
        double[] places = wanted.clone();
        for (int round = 0; round < wanted.length; round++) {
            for (int from = 0; from < places.length; ) {
                int until = from + 1;
                while (until < places.length && places[until] - places[until - 1] < LINE - 1e-9) {
                    until++;
                }
                centre(places, wanted, from, until);
                from = until;
            }
        }
        return inside(places, box);
    }

    private static void centre(double[] places, double[] wanted, int from, int until) {
        double middle = 0;
        for (int i = from; i < until; i++) {
            middle += wanted[i] / (until - from);
        }
        for (int i = from; i < until && until - from > 1; i++) {
            places[i] = middle + (i - (from + until - 1) / 2.0) * LINE;
        }
    }

    private static double[] inside(double[] places, Rectangle2D box) {
        for (int i = 0; i < places.length; i++) {
            double least = i == 0 ? box.getMinY() : places[i - 1] + LINE;
            places[i] = Math.max(places[i], least);
        }
        for (int i = places.length - 1; i >= 0; i--) {
            double most = i == places.length - 1 ? box.getMaxY() : places[i + 1] - LINE;
            places[i] = Math.min(places[i], most);
        }
        return places;
    }

    @Override
    public void paint(Graphics2D g) {
        ties.forEach(tie -> tie.paint(g));
        names.forEach(name -> name.paint(g));
    }

    /**
     * Where a curve ends.
     *
     * @param name of the curve
     * @param x of its end, or where its tie begins [user pixels]
     * @param y of its end [user pixels]
     */
    public record End(String name, Color colour, double x, double y) {}
}
