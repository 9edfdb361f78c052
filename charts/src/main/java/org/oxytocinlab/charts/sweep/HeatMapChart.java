package org.oxytocinlab.charts.sweep;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.oxytocinlab.charts.Caption;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.Format;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.ink.Margins;
import org.oxytocinlab.charts.ink.Sheet;

/** The figure of a grid of trials: a map for each result. */
public final class HeatMapChart {
    private static final double ROW = 38;
    private static final double LEAST = 190;
    private static final double BETWEEN = 14;
    private static final double GAP = 12;

    private HeatMapChart() {}

    /**
     * The drawing.
     *
     * @param panels in reading order
     * @param framed cells that are the best of their kind, row by row from the bottom
     */
    public static Drawing of(
            Caption caption, Format format, List<HeatPanel> panels, Set<Integer> framed, Provenance provenance) {
        Sheet sheet = new Sheet(caption, format);
        placed(sheet, panels, framed).forEach(sheet::put);
        int rows = (panels.size() + columns(panels) - 1) / columns(panels);
        sheet.advance(rows * pitch(sheet, panels) - GAP);
        return sheet.described(panels.stream().map(HeatPanel::sentence).toList())
                .signed(provenance);
    }

    static List<HeatMap> placed(Sheet sheet, List<HeatPanel> panels, Set<Integer> framed) {
        int columns = columns(panels);
        double width = (sheet.across() - 2 * Margins.EDGE - (columns - 1) * BETWEEN) / columns;
        double pitch = pitch(sheet, panels);
        List<HeatMap> placed = new ArrayList<>();
        for (int i = 0; i < panels.size(); i++) {
            double x = Margins.EDGE + i % columns * (width + BETWEEN) + HeatMap.LEFT;
            int row = i / columns;
            double y = sheet.bottom() + row * pitch + HeatMap.HEADING;
            Rectangle2D box = new Rectangle2D.Double(
                    x, y, width - HeatMap.LEFT - HeatMap.RIGHT, pitch - HeatMap.HEADING - HeatMap.AXIS - GAP);
            String letter = panels.size() == 1 ? "" : Character.toString('A' + i);
            placed.add(new HeatMap(panels.get(i), letter, box, framed));
        }
        return placed;
    }

    private static int columns(List<HeatPanel> panels) {
        return Math.min(2, panels.size());
    }

    private static double pitch(Sheet sheet, List<HeatPanel> panels) {
        if (sheet.isFixed()) {
            int rows = (panels.size() + columns(panels) - 1) / columns(panels);
            return (sheet.left() + GAP) / rows;
        }
        double height = Math.max(LEAST, ROW * panels.get(0).up().size());
        return HeatMap.HEADING + height + HeatMap.AXIS + GAP;
    }
}
