package org.oxytocinlab.charts.trial;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.oxytocinlab.charts.Caption;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Margins;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Paragraph;
import org.oxytocinlab.charts.ink.Sheet;
import org.oxytocinlab.charts.ink.Style;

/** The figure of a module beside the literature: every published band, and where the model lies. */
public final class PublishedChart {
    private static final double ROW = 19;
    private static final double HEAD = 42;
    private static final double TAIL = 12;
    private static final double WORDS = 78;
    private static final double WORDS_WIDTH = 372;
    private static final double MIDDLE = 570;
    private static final double HALF = 50;

    /** Half widths of the band that the axis shows on each side. */
    private static final double REACH = 2;

    private static final double MODEL = 690;
    private static final double BAND = 708;
    private static final double DOT = 3.6;
    private static final double CROSS = 4;

    private PublishedChart() {}

    /** The drawing, with the rows from top to bottom. */
    public static Drawing of(Caption caption, List<Entry> rows, Provenance provenance) {
        Sheet sheet = new Sheet(caption);
        double top = sheet.bottom() + HEAD;
        double bottom = top + ROW * rows.size();
        head(sheet, top);
        sheet.put(new Field(top, bottom));
        for (int i = 0; i < rows.size(); i++) {
            put(sheet, rows.get(i), top + ROW * (i + 0.5));
        }
        sheet.advance(HEAD + ROW * rows.size() + TAIL);
        return sheet.described(rows.stream().map(PublishedChart::sentence).toList())
                .signed(provenance);
    }

    private static void head(Sheet sheet, double top) {
        double baseline = top - 10;
        sheet.put(new Label("published quantity", Style.SMALL_NAME, Palette.MUTED, WORDS, baseline));
        sheet.put(Label.around("published band", Style.SMALL_NAME, Palette.MUTED, MIDDLE, baseline));
        sheet.put(Label.endingAt("model", Style.SMALL_NAME, Palette.MUTED, MODEL, baseline));
        sheet.put(new Label("band", Style.SMALL_NAME, Palette.MUTED, BAND, baseline));
    }

    private static void put(Sheet sheet, Entry row, double y) {
        double baseline = y + Label.height(Style.SMALL) / 2 - 2;
        double room = sheet.across() - Margins.EDGE - BAND;
        sheet.put(new Label(row.id(), Style.SMALL, Palette.MUTED, Margins.EDGE, baseline));
        sheet.put(new Label(cut(row.words(), WORDS_WIDTH), Style.SMALL, Palette.INK, WORDS, baseline));
        sheet.put(new Dot(row, y));
        sheet.put(
                Label.endingAt(row.model(), row.inside() ? Style.SMALL : Style.SMALL_NAME, ink(row), MODEL, baseline));
        sheet.put(new Label(cut(row.band(), room), Style.SMALL, Palette.MUTED, BAND, baseline));
    }

    private static String cut(String text, double width) {
        return Paragraph.cut(text, Style.SMALL, width, 1).get(0);
    }

    private static java.awt.Color ink(Entry row) {
        return row.inside() ? Palette.INK : Palette.shade(Palette.VERMILION, 0.8);
    }

    private static String sentence(Entry row) {
        return row.id() + ", " + row.words() + ": model " + row.model() + ", band " + row.band()
                + (row.inside() ? "" : ", missed");
    }

    /** The field of the bands, all drawn equally wide. */
    private record Field(double top, double bottom) implements Paintable {
        @Override
        public void paint(Graphics2D g) {
            g.setPaint(Palette.tint(Palette.BLUE, 0.14));
            g.fill(new Rectangle2D.Double(MIDDLE - HALF, top, 2 * HALF, bottom - top));
            g.setPaint(Palette.AXIS);
            g.setStroke(Style.HAIR);
            for (int limit = -1; limit <= 1; limit++) {
                g.draw(new Line2D.Double(MIDDLE + limit * HALF, top, MIDDLE + limit * HALF, bottom));
            }
        }
    }

    /** Where the model lies: a dot inside, filled if the row could have refuted it, a cross outside, an arrow where it is further off than is shown. */
    private record Dot(Entry row, double y) implements Paintable {
        @Override
        public void paint(Graphics2D g) {
            g.setPaint(ink(row));
            double x = MIDDLE + HALF * Math.max(-REACH, Math.min(REACH, row.place()));
            if (Math.abs(row.place()) > REACH) {
                arrow(g, x, Math.signum(row.place()));
            } else if (row.inside()) {
                dot(g, new Ellipse2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT));
            } else {
                g.setStroke(Style.LINE);
                g.draw(new Line2D.Double(x - CROSS, y - CROSS, x + CROSS, y + CROSS));
                g.draw(new Line2D.Double(x - CROSS, y + CROSS, x + CROSS, y - CROSS));
            }
        }

        private void dot(Graphics2D g, Ellipse2D dot) {
            if (row.tested()) {
                g.fill(dot);
                return;
            }
            g.setStroke(Style.TRACK);
            g.draw(dot);
        }

        private void arrow(Graphics2D g, double x, double direction) {
            Path2D head = new Path2D.Double();
            head.moveTo(x + direction * CROSS, y);
            head.lineTo(x - direction * CROSS, y - CROSS);
            head.lineTo(x - direction * CROSS, y + CROSS);
            head.closePath();
            g.fill(head);
        }
    }

    /**
     * A published number beside what the model answers.
     *
     * @param id number of the row: "UTE-07"
     * @param words what was measured
     * @param place where the model lies: -1 and 1 are the limits of the published band, whose middle is 0
     * @param inside whether it lies in the band
     * @param tested whether the row could have refuted the model
     * @param model the model's value: "3.03"
     * @param band the published band with its unit: "2.5 to 3.5 mL/min"
     */
    public record Entry(
            String id, String words, double place, boolean inside, boolean tested, String model, String band) {}
}
