package org.oxytocinlab.charts.dose;

import java.awt.geom.Rectangle2D;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.oxytocinlab.charts.Caption;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.Format;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Margins;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Paragraph;
import org.oxytocinlab.charts.ink.Sheet;
import org.oxytocinlab.charts.ink.Style;
import org.oxytocinlab.charts.panel.PlacedPanel;

/** The figure of what the body does at each dose, one panel an answer. */
public final class DoseResponseChart {
    private static final int MOST = 6;
    private static final double KEY_LINE = 18;
    private static final double GAP = 10;

    /** Heights of the curves: alone, across the paper, and two beside each other [user pixels]. */
    private static final int ALONE = 400;

    private static final int WIDE = 260;
    private static final int NARROW = 210;

    /** Between the curves of two panels beside each other: room for the axis of the right one [user pixels]. */
    private static final double GUTTER = 84;

    private DoseResponseChart() {}

    /**
     * The drawing with the product's name and version in its footer.
     *
     * @param panels one to six, the most important first: it has the whole width if their number is odd; on a slide one
     */
    public static Drawing of(Caption caption, Format format, List<DosePanel> panels, Provenance provenance) {
        return sheet(caption, format, panels, provenance);
    }

    static Sheet sheet(Caption caption, Format format, List<DosePanel> panels, Provenance provenance) {
        int most = format.isFixed() ? 1 : MOST;
        if (panels.isEmpty() || panels.size() > most) {
            throw new IllegalArgumentException("1 to " + most + " panels, not " + panels.size());
        }
        Sheet sheet = new Sheet(caption, format);
        putKey(sheet, key(panels));
        DoseScale dose = DoseScale.of(panels);
        for (int i = 0; i < panels.size(); i++) {
            Rectangle2D box = EndNames.beside(panels.get(i), box(i, panels.size(), sheet));
            DoseFrame frame = new DoseFrame(box, dose, panels.get(i).scale(box.getHeight()));
            String letter = panels.size() == 1 ? "" : Character.toString('A' + i);
            PlacedDosePanel placed = new PlacedDosePanel(letter, panels.get(i), frame);
            sheet.put(placed);
            if (lastOfRow(i, panels.size())) {
                sheet.advance(placed.bottom() - sheet.bottom() + GAP);
            }
        }
        return sheet.described(panels.stream().map(DosePanel::sentence).toList())
                .signed(provenance);
    }

    private static void putKey(Sheet sheet, String key) {
        for (String line : Paragraph.lines(key, Style.NOTE, sheet.across() - 2 * Margins.EDGE)) {
            sheet.put(Label.below(line, Style.NOTE, Palette.MUTED, Margins.EDGE, sheet.bottom()));
            sheet.advance(KEY_LINE);
        }
        sheet.advance(GAP / 2);
    }

    private static boolean lastOfRow(int place, int count) {
        return (count - place) % 2 == 1;
    }

    /** Two a row, except the first of an odd number. */
    private static Rectangle2D box(int place, int count, Sheet sheet) {
        double y = sheet.bottom() + PlacedPanel.HEADING;
        double right = sheet.across() - Margins.AXIS;
        double whole = right - Margins.LEFT;
        if (place == 0 && count % 2 == 1) {
            return new Rectangle2D.Double(Margins.LEFT, y, whole, count == 1 ? alone(sheet) : WIDE);
        }
        double width = (whole - GUTTER) / 2;
        double x = lastOfRow(place, count) ? right - width : Margins.LEFT;
        return new Rectangle2D.Double(x, y, width, NARROW);
    }

    private static double alone(Sheet sheet) {
        return Math.min(ALONE, sheet.left() - PlacedPanel.HEADING - Margins.BELOW);
    }

    /** What the marks mean, of those that are in the figure: "line: steady state; band: 5–95 % between women". */
    static String key(List<DosePanel> panels) {
        List<DoseCurve> curves =
                panels.stream().flatMap(panel -> panel.curves().stream()).toList();
        Set<String> entries = new LinkedHashSet<>();
        curves.forEach(curve -> entries.add("line: " + curve.steady().words()));
        curves.forEach(curve -> curve.band().ifPresent(band -> entries.add("band: " + band.words())));
        curves.forEach(curve -> curve.counted().ifPresent(counted -> entries.add("dots: " + counted.words())));
        curves.forEach(curve -> curve.fitted().ifPresent(fitted -> entries.add("fine line: " + fitted.words())));
        curves.forEach(curve -> curve.dwell().ifPresent(dwell -> entries.add("open circles: " + dwell.words())));
        panels.stream()
                .filter(EndNames::needed)
                .forEach(panel -> panel.law().ifPresent(law -> entries.add("grey dashes and dots: " + law.words())));
        return String.join("; ", entries);
    }
}
