package org.oxytocinlab.charts.strip;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.oxytocinlab.charts.ink.Paintable;

/**
 * The ruled paper of a row. Lines are rectangles on whole pixels of a PNG, filled without smoothing: sharper than drawn
 * lines, and cheaper.
 *
 * @param sheet the paper itself
 * @param fine lines
 * @param bold lines
 */
record PressurePaper(Rectangle2D sheet, Path2D fine, Path2D bold) implements Paintable {
    /** Of warm ward paper. */
    static final Color PAPER = new Color(0xFFFCF5);

    static final Color FINE = new Color(0xF2E3CC);
    static final Color BOLD = new Color(0xE2C097);
    private static final double PIXEL = 0.5;
    private static final double HEAVY = 2 * PIXEL;

    static PressurePaper of(StripWindow window) {
        Path2D fine = new Path2D.Double();
        Path2D bold = new Path2D.Double();
        upright(window, window.paper().time(), fine, bold);
        level(window, window.paper().pressure(), fine, bold);
        double height = window.paperBottom() - window.paperTop();
        Rectangle2D sheet = new Rectangle2D.Double(
                StripWindow.LEFT, window.paperTop(), snapped(window.right()) - StripWindow.LEFT, height);
        return new PressurePaper(sheet, fine, bold);
    }

    @Override
    public void paint(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        g.setPaint(PAPER);
        g.fill(sheet);
        g.setPaint(FINE);
        g.fill(fine);
        g.setPaint(BOLD);
        g.fill(bold);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    }

    private static void upright(StripWindow window, Paper.Ruling ruling, Path2D fine, Path2D bold) {
        long first = (long) Math.ceil(window.start() / ruling.fine() - 1e-6);
        int each = (int) Math.round(ruling.bold() / ruling.fine());
        double height = window.paperBottom() - window.paperTop();
        for (long i = first; window.x(i * ruling.fine()) <= window.right() + 1e-6; i++) {
            double x = snapped(window.x(i * ruling.fine()));
            boolean heavy = i % each == 0;
            box(heavy ? bold : fine, x, window.paperTop(), heavy ? HEAVY : PIXEL, height);
        }
    }

    private static void level(StripWindow window, Paper.Ruling ruling, Path2D fine, Path2D bold) {
        int each = (int) Math.round(ruling.bold() / ruling.fine());
        double width = snapped(window.right()) - StripWindow.LEFT + HEAVY;
        for (int i = 0; i * ruling.fine() <= StripWindow.HIGHEST; i++) {
            double y = snapped(window.y(i * ruling.fine()));
            box(i % each == 0 ? bold : fine, StripWindow.LEFT, y, width, PIXEL);
        }
    }

    private static double snapped(double place) {
        return Math.rint(place / PIXEL) * PIXEL;
    }

    private static void box(Path2D path, double x, double y, double width, double height) {
        path.moveTo(x, y);
        path.lineTo(x + width, y);
        path.lineTo(x + width, y + height);
        path.lineTo(x, y + height);
        path.closePath();
    }
}
