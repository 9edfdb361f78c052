package org.oxytocinlab.charts.dose;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.charts.ink.ArmLook;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Style;
import org.oxytocinlab.charts.panel.NameColumn;

/** The names of curves at the right of a panel, where too many curves leave no room for names among them. */
final class EndNames {
    /** As many curves as this can be named among each other. */
    private static final int FEW = 2;

    /** The width of a name that is not shortened [user pixels]. */
    private static final double WIDEST = 150;

    /** From a panel to the ends of the ties, and from the end of a curve to its tie [user pixels]. */
    private static final double GAP = 2;

    private static final double AIR = 1;

    private EndNames() {}

    /** Whether a panel needs its names at the right. */
    static boolean needed(DosePanel panel) {
        return panel.curves().size() > FEW;
    }

    /** What the names leave of a box [user pixels]. */
    static Rectangle2D beside(DosePanel panel, Rectangle2D box) {
        List<String> names =
                panel.curves().stream().map(curve -> shortened(curve.name())).toList();
        double width = needed(panel) ? box.getWidth() - NameColumn.width(names, GAP) : box.getWidth();
        return new Rectangle2D.Double(box.getX(), box.getY(), width, box.getHeight());
    }

    /** The names, each as near to the height at which its curve ends as the others let it; none where none are needed. */
    static NameColumn of(DosePanel panel, DoseFrame frame) {
        List<NameColumn.End> ends = new ArrayList<>();
        for (int i = 0; i < panel.curves().size() && needed(panel); i++) {
            DoseCurve curve = panel.curves().get(i);
            int last = last(curve.steady().values());
            double x =
                    last < 0 ? frame.box().getMaxX() : frame.at(curve.steady().rates()[last]);
            double y = frame.yInside(last < 0 ? 0 : curve.steady().values()[last]);
            ends.add(new NameColumn.End(shortened(curve.name()), ArmLook.of(i).colour(), x + AIR, y));
        }
        return NameColumn.of(ends, frame.box(), GAP);
    }

    private static String shortened(String name) {
        String text = name;
        for (int end = name.length(); Label.width(text, Style.NAME) > WIDEST; end--) {
            text = name.substring(0, end).strip() + "…";
        }
        return text;
    }

    /** The place of the last value, or −1 if there is none. */
    private static int last(double[] values) {
        int last = values.length - 1;
        while (last >= 0 && !Double.isFinite(values[last])) {
            last--;
        }
        return last;
    }
}
