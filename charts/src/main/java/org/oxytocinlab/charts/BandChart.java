package org.oxytocinlab.charts;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The figure of a trial over time: in every arm the median woman, and what most women lie between. */
public final class BandChart {
    private static final double NOTE = 20;
    private static final double GAP = 12;

    private BandChart() {}

    /**
     * The drawing.
     *
     * @param note what line and band are: "line: median, band: 5–95 % of 1000 virtual women"
     * @param panels from top to bottom, with at most six arms
     */
    public static Drawing of(Caption caption, String note, List<BandPanel> panels, Provenance provenance) {
        return sheet(caption, note, panels, provenance);
    }

    static Sheet sheet(Caption caption, String note, List<BandPanel> panels, Provenance provenance) {
        List<String> arms = panels.stream()
                .flatMap(panel -> panel.arms().stream())
                .map(BandCourse::name)
                .distinct()
                .toList();
        Sheet sheet = new Sheet(caption);
        for (String line : Paragraph.lines(note, Style.NOTE, Margins.WIDTH - 2 * Margins.EDGE)) {
            sheet.put(Label.below(line, Style.NOTE, Palette.MUTED, Margins.EDGE, sheet.bottom()));
            sheet.advance(NOTE);
        }
        List<PlacedPanel> placed = placed(sheet.bottom(), panels, arms);
        if (!placed.stream().allMatch(BandChart::named)) {
            ArmKey key = new ArmKey(arms, sheet.bottom() + GAP / 2, Margins.WIDTH);
            sheet.put(key);
            sheet.advance(GAP / 2 + key.height());
            placed = placed(sheet.bottom(), panels, arms);
        }
        placed.forEach(sheet::put);
        sheet.advance(bottom(placed) - sheet.bottom());
        List<String> words = new ArrayList<>(List.of(note));
        words.addAll(PanelWords.of(placed.stream().map(PlacedPanel::panel).toList(), TimeScale.upTo(end(panels))));
        return sheet.described(words).signed(provenance);
    }

    private static List<PlacedPanel> placed(double top, List<BandPanel> panels, List<String> arms) {
        TimeScale time = TimeScale.upTo(end(panels));
        List<PlacedPanel> placed = new ArrayList<>();
        for (BandPanel each : panels) {
            Panel panel = SpreadPanel.of(each, arms);
            double y = placed.isEmpty() ? top + PlacedPanel.HEADING : bottom(placed) + GAP + PlacedPanel.HEADING;
            Rectangle2D box = new Rectangle2D.Double(Margins.LEFT, y, Margins.RIGHT - Margins.LEFT, panel.height());
            String letter = Character.toString('A' + placed.size());
            Frame frame = new Frame(box, time, panel.scale());
            boolean last = placed.size() == panels.size() - 1;
            PanelPlace place = new PanelPlace(letter, List.of(), y, Margins.WIDTH, last, Naming.BESIDE);
            placed.add(new PlacedPanel(panel, frame, place));
        }
        return placed;
    }

    private static double bottom(List<PlacedPanel> placed) {
        return placed.get(placed.size() - 1).bottom();
    }

    private static double end(List<BandPanel> panels) {
        return panels.stream()
                .flatMap(panel -> panel.arms().stream())
                .flatMapToDouble(arm -> Arrays.stream(arm.times()))
                .max()
                .orElseThrow(() -> new IllegalArgumentException("a figure needs times"));
    }

    /** Whether every line has its name beside it. */
    private static boolean named(PlacedPanel placed) {
        List<String> words = placed.words().stream().map(Label::text).toList();
        return placed.panel().curves().stream().allMatch(curve -> words.contains(curve.name()));
    }
}
