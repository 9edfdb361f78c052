package org.oxytocinlab.charts;

import org.oxytocinlab.engine.result.Trajectory;

/** The strip of one run: intrauterine pressure as a catheter records it, an hour to a row, the pump rate beneath. */
public final class Tocograph {
    private static final double HOUR = 60;
    private static final int MOST_ROWS = 12;
    private static final double HEADING = 28;

    private Tocograph() {}

    /** The drawing without the product's name in its footer. */
    public static Drawing of(String title, Trajectory trajectory) {
        return of(title, trajectory, Provenance.unknown());
    }

    /** The drawing with the product's name and version in its footer. */
    public static Drawing of(String title, Trajectory trajectory, Provenance provenance) {
        return sheet(title, trajectory, provenance);
    }

    static Sheet sheet(String title, Trajectory trajectory, Provenance provenance) {
        Sheet sheet = new Sheet(title);
        String words = "Intrauterine pressure (mmHg), oxytocin infusion (mU/min) beneath";
        sheet.put(Label.below(words, Style.NOTE, Palette.MUTED, Margins.EDGE, sheet.bottom()));
        sheet.advance(HEADING);
        double length = rowLength(trajectory.end());
        int rows = (int) Math.max(1, Math.ceil(trajectory.end() / length - 1e-9));
        for (int i = 0; i < rows; i++) {
            StripWindow window = new StripWindow(i * length, length, sheet.bottom());
            sheet.put(new StripRow(window, trajectory, i == rows - 1));
            sheet.advance(StripWindow.ROW);
        }
        sheet.advance(StripWindow.AXIS);
        return sheet.signed(provenance);
    }

    /** An hour, or as many hours as keep a long case on one page [min]. */
    private static double rowLength(double end) {
        return HOUR * Math.max(1, Math.ceil(end / HOUR / MOST_ROWS - 1e-9));
    }
}
