package org.oxytocinlab.charts;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.stream.Stream;

/** The figure of a trial's outcomes: each as a ratio of two arms, beside what studies found. */
public final class ForestChart {
    private static final double AIR = 10;

    private ForestChart() {}

    /**
     * The drawing.
     *
     * @param lowSide what a ratio below 1 means: "fewer with high dose"
     * @param highSide what a ratio above 1 means: "more with high dose"
     */
    public static Drawing of(
            Caption caption, List<ForestRow> rows, String lowSide, String highSide, Provenance provenance) {
        return sheet(caption, rows, lowSide, highSide, provenance);
    }

    static Sheet sheet(Caption caption, List<ForestRow> rows, String lowSide, String highSide, Provenance provenance) {
        Sheet sheet = new Sheet(caption);
        ForestColumns columns = ForestColumns.of(rows);
        ForestWords words = new ForestWords(rows, columns, sheet.bottom() + AIR);
        ForestAxis axis = new ForestAxis(
                scale(rows),
                columns.axisLeft(),
                columns.axisRight(),
                words.rules().get(0),
                words.bottom() + AIR / 2);
        words.rules().forEach(y -> sheet.put(new Rule(y)));
        sheet.put(axis);
        words.places().forEach(place -> sheet.put(new RatioMark(place.ratio(), axis, place.y(), place.kind())));
        words.labels().forEach(sheet::put);
        boolean published = rows.stream().anyMatch(row -> row.published().isPresent());
        ForestSides sides = new ForestSides(axis, lowSide, highSide, published);
        sheet.put(sides);
        sheet.advance(sides.bottom() - sheet.bottom());
        return sheet.described(StudyWords.of(rows)).signed(provenance);
    }

    private static RatioScale scale(List<ForestRow> rows) {
        return RatioScale.covering(Stream.concat(rows.stream().map(ForestRow::model), ForestColumns.published(rows))
                .toList());
    }

    /** A level line above a row. */
    private record Rule(double y) implements Part {

        @Override
        public void paint(Graphics2D g) {
            g.setPaint(Palette.GRID);
            g.setStroke(Style.HAIR);
            g.draw(new Line2D.Double(Margins.EDGE, y, Margins.WIDTH - Margins.EDGE, y));
        }
    }
}
