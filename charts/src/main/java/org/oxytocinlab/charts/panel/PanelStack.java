package org.oxytocinlab.charts.panel;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.charts.ink.Margins;
import org.oxytocinlab.charts.ink.Sheet;

/** Panels one below the other on one time axis, lettered from the top. */
public final class PanelStack {
    private static final double GAP = 12;

    private PanelStack() {}

    /** Puts the panels on a sheet, below what is there. */
    public static void put(Sheet sheet, List<Panel> panels, Stand stand) {
        List<PlacedPanel> placed = placed(sheet, panels, stand);
        placed.forEach(sheet::put);
        sheet.advance(bottom(placed, sheet.bottom()) - sheet.bottom());
    }

    /** The panels at their places below what is on a sheet, which stays as it is. */
    public static List<PlacedPanel> placed(Sheet sheet, List<Panel> panels, Stand stand) {
        List<PlacedPanel> placed = new ArrayList<>();
        List<Panel> fitted = fitted(panels, sheet.left() - stand.below());
        for (int i = 0; i < fitted.size(); i++) {
            Panel panel = fitted.get(i);
            double ceiling = bottom(placed, sheet.bottom());
            double top = ceiling + PlacedPanel.HEADING + (i == 0 ? 0 : GAP);
            Frame frame = new Frame(box(top, panel.height(), stand.right()), stand.time(), panel.scale());
            String letter = fitted.size() == 1 ? "" : Character.toString('A' + i);
            boolean last = i == fitted.size() - 1;
            PanelPlace place = new PanelPlace(letter, stand.marks(), ceiling, sheet.across(), last, stand.naming());
            placed.add(new PlacedPanel(panel, frame, place));
        }
        return placed;
    }

    private static double bottom(List<PlacedPanel> placed, double top) {
        return placed.isEmpty() ? top : placed.get(placed.size() - 1).bottom();
    }

    /** Panels as high as they are meant to be, or as there is room for, all by the same factor. */
    private static List<Panel> fitted(List<Panel> panels, double room) {
        if (Double.isInfinite(room)) {
            return panels;
        }
        int meant = panels.stream().mapToInt(Panel::height).sum();
        double around = Margins.BELOW + panels.size() * PlacedPanel.HEADING + (panels.size() - 1) * GAP;
        double factor = (room - around) / meant;
        return panels.stream()
                .map(panel -> panel.as((int) Math.floor(factor * panel.height())))
                .toList();
    }

    /** The area of the curves of a panel [user pixels]. */
    public static Rectangle2D box(double top, double height, double right) {
        return new Rectangle2D.Double(Margins.LEFT, top, right - Margins.LEFT, height);
    }
}
