package org.oxytocinlab.charts.course;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.oxytocinlab.charts.Caption;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.Format;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.ink.ArmKey;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Margins;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Paragraph;
import org.oxytocinlab.charts.ink.Sheet;
import org.oxytocinlab.charts.ink.Style;
import org.oxytocinlab.charts.panel.Panel;
import org.oxytocinlab.charts.panel.PanelStack;
import org.oxytocinlab.charts.panel.PanelWords;
import org.oxytocinlab.charts.panel.PlacedPanel;
import org.oxytocinlab.charts.panel.Stand;
import org.oxytocinlab.charts.panel.TimeScale;

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
    public static Drawing of(
            Caption caption, Format format, String note, List<BandPanel> panels, Provenance provenance) {
        return sheet(caption, format, note, panels, provenance);
    }

    static Sheet sheet(Caption caption, Format format, String note, List<BandPanel> panels, Provenance provenance) {
        List<String> arms = panels.stream()
                .flatMap(panel -> panel.arms().stream())
                .map(BandCourse::name)
                .distinct()
                .toList();
        Sheet sheet = new Sheet(caption, format);
        for (String line : Paragraph.lines(note, Style.NOTE, sheet.across() - 2 * Margins.EDGE)) {
            sheet.put(Label.below(line, Style.NOTE, Palette.MUTED, Margins.EDGE, sheet.bottom()));
            sheet.advance(NOTE);
        }
        TimeScale time = TimeScale.upTo(end(panels));
        Stand stand = new Stand(time, sheet.across() - Margins.AXIS, List.of(), 0, Stand.Naming.BESIDE);
        List<Panel> spreads =
                panels.stream().map(panel -> SpreadPanel.of(panel, arms)).toList();
        if (!PanelStack.placed(sheet, spreads, stand).stream().allMatch(BandChart::named)) {
            ArmKey key = new ArmKey(arms, sheet.bottom() + GAP / 2, sheet.across());
            sheet.put(key);
            sheet.advance(GAP / 2 + key.height());
        }
        PanelStack.put(sheet, spreads, stand);
        List<String> words = new ArrayList<>(List.of(note));
        words.addAll(PanelWords.of(spreads, time));
        return sheet.described(words).signed(provenance);
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
