package org.oxytocinlab.charts.trial;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.charts.Caption;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.ink.ArmKey;
import org.oxytocinlab.charts.ink.Margins;
import org.oxytocinlab.charts.ink.Sheet;

/** The figure of how results are distributed among the women of a trial: the share at or below each value. */
public final class DistributionChart {
    private static final double GAP = 10;
    private static final double BETWEEN = 26;
    private static final double HEIGHT = 230;

    /** Room for half of the last number of the axis. */
    private static final double RIGHT = 8;

    private DistributionChart() {}

    /**
     * The drawing.
     *
     * @param panels in reading order, with at most six arms
     */
    public static Drawing of(Caption caption, List<DistributionPanel> panels, Provenance provenance) {
        return sheet(caption, panels, provenance);
    }

    static Sheet sheet(Caption caption, List<DistributionPanel> panels, Provenance provenance) {
        List<String> arms = panels.stream()
                .flatMap(panel -> panel.arms().stream())
                .map(DistributionPanel.Women::name)
                .distinct()
                .toList();
        Sheet sheet = new Sheet(caption);
        List<SharePanel> placed = placed(sheet.bottom(), panels, arms);
        if (!placed.stream().allMatch(SharePanel::named)) {
            ArmKey key = new ArmKey(arms, sheet.bottom() + GAP / 2, Margins.WIDTH);
            sheet.put(key);
            sheet.advance(GAP / 2 + key.height());
            placed = placed(sheet.bottom(), panels, arms);
        }
        placed.forEach(sheet::put);
        int rows = (panels.size() + columns(panels) - 1) / columns(panels);
        sheet.advance(rows * pitch() - GAP);
        return sheet.described(panels.stream().map(DistributionPanel::sentence).toList())
                .signed(provenance);
    }

    private static List<SharePanel> placed(double top, List<DistributionPanel> panels, List<String> arms) {
        int columns = columns(panels);
        double width = (Margins.WIDTH - 2 * Margins.EDGE - (columns - 1) * BETWEEN) / columns;
        List<SharePanel> placed = new ArrayList<>();
        for (int i = 0; i < panels.size(); i++) {
            int row = i / columns;
            double x = Margins.EDGE + i % columns * (width + BETWEEN) + SharePanel.LEFT;
            double y = top + row * pitch() + SharePanel.HEADING;
            Rectangle2D box = new Rectangle2D.Double(x, y, width - SharePanel.LEFT - RIGHT, HEIGHT);
            placed.add(new SharePanel(Character.toString('A' + i), panels.get(i), arms, box));
        }
        return placed;
    }

    private static int columns(List<DistributionPanel> panels) {
        return Math.min(2, panels.size());
    }

    private static double pitch() {
        return SharePanel.HEADING + HEIGHT + SharePanel.AXIS + GAP;
    }
}
