package org.oxytocinlab.charts.dose;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.oxytocinlab.charts.ink.ArmLook;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Plane;
import org.oxytocinlab.charts.ink.Style;

/** The names of curves at the right of a panel, where too many curves leave no room for names among them. */
final class EndNames {
    /** As many curves as this can be named among each other. */
    private static final int FEW = 2;

    private static final double LINE = 15;
    private static final double AIR = 5;

    /** The width of a name that is not shortened [user pixels]. */
    private static final double WIDEST = 150;

    private EndNames() {}

    /** Whether a panel needs its names at the right. */
    static boolean needed(DosePanel panel) {
        return panel.curves().size() > FEW;
    }

    /** What the names leave of a box [user pixels]. */
    static Rectangle2D beside(DosePanel panel, Rectangle2D box) {
        double room = panel.curves().stream()
                .mapToDouble(curve -> Label.width(shortened(curve.name()), Style.NAME) + AIR)
                .max()
                .orElse(0);
        double width = needed(panel) ? box.getWidth() - room : box.getWidth();
        return new Rectangle2D.Double(box.getX(), box.getY(), width, box.getHeight());
    }

    /** The names, each as near to the height at which its curve ends as the others let it. */
    static List<Label> of(DosePanel panel, Plane plane) {
        double[] ends = panel.curves().stream()
                .mapToDouble(curve -> plane.y(last(curve.steady().values())))
                .toArray();
        List<Integer> order = IntStream.range(0, ends.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> ends[i]))
                .toList();
        double[] middles = spread(order.stream().mapToDouble(i -> ends[i]).toArray(), plane.box());
        List<Label> names = new ArrayList<>();
        for (int i = 0; i < middles.length; i++) {
            int curve = order.get(i);
            double top = middles[i] - Label.height(Style.NAME) / 2;
            String name = shortened(panel.curves().get(curve).name());
            double x = plane.box().getMaxX() + AIR;
            names.add(Label.below(name, Style.NAME, ArmLook.of(curve).colour(), x, top));
        }
        return names;
    }

    private static String shortened(String name) {
        String text = name;
        for (int end = name.length(); Label.width(text, Style.NAME) > WIDEST; end--) {
            text = name.substring(0, end).strip() + "…";
        }
        return text;
    }

    /** The places, pushed down where they are too close, and up again from the lower edge. */
    private static double[] spread(double[] places, Rectangle2D box) {
        for (int i = 1; i < places.length; i++) {
            places[i] = Math.max(places[i], places[i - 1] + LINE);
        }
        double lowest = box.getMaxY();
        for (int i = places.length - 1; i >= 0; i--) {
            places[i] = Math.min(places[i], lowest);
            lowest = places[i] - LINE;
        }
        return places;
    }

    private static double last(double[] values) {
        for (int i = values.length - 1; i >= 0; i--) {
            if (Double.isFinite(values[i])) {
                return values[i];
            }
        }
        return 0;
    }
}
