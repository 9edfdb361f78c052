package org.oxytocinlab.charts.trial;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.oxytocinlab.charts.Caption;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.Format;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.ink.Margins;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Sheet;
import org.oxytocinlab.charts.ink.Style;

/** The figure of a trial's outcomes: each as a ratio of two arms, beside what studies found. */
public final class ForestChart {
    private static final double AIR = 10;

    private ForestChart() {}

    /**
     * The drawing.
     *
     * @param rows from top to bottom; a slide has as many as there is room for, those with published ratios first
     * @param lowSide what a ratio below 1 means: "fewer with high dose"
     * @param highSide what a ratio above 1 means: "more with high dose"
     */
    public static Drawing of(
            Caption caption,
            Format format,
            List<ForestRow> rows,
            String lowSide,
            String highSide,
            Provenance provenance) {
        return sheet(caption, format, rows, lowSide, highSide, provenance);
    }

    static Sheet sheet(
            Caption caption,
            Format format,
            List<ForestRow> all,
            String lowSide,
            String highSide,
            Provenance provenance) {
        Sheet sheet = new Sheet(caption, format);
        List<ForestRow> rows = format.isFixed() ? publishedFirst(all) : all;
        Block block = new Block(rows, lowSide, highSide, sheet);
        for (int some = rows.size() - 1; some > 0 && block.height > sheet.left(); some--) {
            block = new Block(rows.subList(0, some), lowSide, highSide, sheet);
        }
        block.parts.forEach(sheet::put);
        sheet.advance(block.height);
        return sheet.described(block.rows.stream().map(ForestRow::sentence).toList())
                .signed(provenance);
    }

    private static List<ForestRow> publishedFirst(List<ForestRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparing((ForestRow row) -> row.published().isEmpty()))
                .toList();
    }

    /** Rows with their axis and its two sides, below what is on a sheet. */
    private static final class Block {
        private final List<ForestRow> rows;
        private final List<Paintable> parts = new ArrayList<>();
        private final double height;

        Block(List<ForestRow> rows, String lowSide, String highSide, Sheet sheet) {
            this.rows = rows;
            ForestColumns columns = ForestColumns.of(rows, sheet.across());
            ForestWords words = new ForestWords(rows, columns, sheet.bottom() + AIR);
            ForestAxis axis = new ForestAxis(
                    scale(rows),
                    columns.axisLeft(),
                    columns.axisRight(),
                    words.rules().get(0),
                    words.bottom() + AIR / 2);
            words.rules().forEach(y -> parts.add(new Rule(y, sheet.across() - Margins.EDGE)));
            parts.add(axis);
            words.places().forEach(place -> parts.add(new RatioMark(place.ratio(), axis, place.y(), place.kind())));
            parts.addAll(words.labels());
            boolean published = rows.stream().anyMatch(row -> row.published().isPresent());
            ForestSides sides = new ForestSides(axis, lowSide, highSide, published);
            parts.add(sides);
            height = sides.bottom() - sheet.bottom();
        }
    }

    private static RatioScale scale(List<ForestRow> rows) {
        return RatioScale.covering(Stream.concat(rows.stream().map(ForestRow::model), ForestColumns.published(rows))
                .toList());
    }

    /** A level line above a row. */
    private record Rule(double y, double right) implements Paintable {

        @Override
        public void paint(Graphics2D g) {
            g.setPaint(Palette.GRID);
            g.setStroke(Style.HAIR);
            g.draw(new Line2D.Double(Margins.EDGE, y, right, y));
        }
    }
}
