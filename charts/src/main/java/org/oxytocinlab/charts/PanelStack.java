package org.oxytocinlab.charts;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Panels one below the other on one time axis, lettered from the top. */
final class PanelStack {
    private static final double GAP = 12;

    private PanelStack() {}

    /**
     * Puts the panels on a sheet, below what is there.
     *
     * @param marks times of upright lines through all panels [min]
     */
    static void put(Sheet sheet, List<Panel> panels, TimeScale time, List<Double> marks) {
        List<Part> placed = new ArrayList<>();
        for (int i = 0; i < panels.size(); i++) {
            Panel panel = panels.get(i);
            double ceiling = sheet.bottom();
            sheet.advance(i == 0 ? PlacedPanel.HEADING : PlacedPanel.HEADING + GAP);
            Frame frame = new Frame(box(sheet.bottom(), panel.height()), time, panel.scale());
            String letter = Character.toString('A' + i);
            PlacedPanel part =
                    new PlacedPanel(letter, panel, frame, marks, ceiling, sheet.width(), i == panels.size() - 1);
            placed.add(part);
            sheet.advance(part.bottom() - sheet.bottom());
        }
        placed.forEach(sheet::put);
    }

    /** The area of the curves of a panel [user pixels]. */
    static Rectangle2D box(double top, double height) {
        return new Rectangle2D.Double(Margins.LEFT, top, Margins.RIGHT - Margins.LEFT, height);
    }
}
