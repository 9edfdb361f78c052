package org.oxytocinlab.charts.strip;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.FigurePlan;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Margins;
import org.oxytocinlab.charts.ink.Numbers;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Sheet;
import org.oxytocinlab.charts.ink.Style;
import org.oxytocinlab.engine.result.Trajectory;

/**
 * The strip of one run, as a midwife reads it: intrauterine pressure as a catheter records it on ruled paper, the pump
 * beneath, and what was decided at its time.
 */
public final class Tocograph {
    private static final double HEADING = 20;
    private static final double AIR = 10;
    private static final List<Color> COLOURS = List.of(
            Palette.PAPER,
            PressurePaper.PAPER,
            PressurePaper.FINE,
            PressurePaper.BOLD,
            RateTrack.AREA,
            SignKey.TACHYSYSTOLE,
            Palette.INK,
            Palette.MUTED,
            Palette.BLUE);

    private Tocograph() {}

    /**
     * The drawing of a case, or of a part of it.
     *
     * @throws IllegalArgumentException when the part begins after the end of the case
     */
    public static Drawing of(FigurePlan plan, Trajectory trajectory, Provenance provenance, StripOptions options) {
        return sheet(plan, trajectory, provenance, options);
    }

    static Sheet sheet(FigurePlan plan, Trajectory trajectory, Provenance provenance, StripOptions options) {
        Extent extent = Extent.of(trajectory, options);
        Content content = Content.of(trajectory, extent, options, plan.bedside().findings());
        Sheet sheet = new Sheet(plan.caption());
        sheet.put(Label.below(
                heading(extent, trajectory, options), Style.NOTE, Palette.MUTED, Margins.EDGE, sheet.bottom()));
        sheet.advance(HEADING);
        SignKey key = SignKey.of(content.marks(), !content.spells().isEmpty(), sheet.bottom());
        sheet.put(key);
        sheet.advance(key.height() + AIR);
        for (int i = 0; i < extent.rows(); i++) {
            StripRow row = StripRow.of(extent.window(i, Math.ceil(sheet.bottom())), content);
            sheet.put(row);
            sheet.advance(row.height());
        }
        return sheet.flat(COLOURS).described(content.words(extent)).signed(provenance);
    }

    /**
     * What a strip shows of a case, in a sentence for the terminal; nothing when it shows all of it.
     *
     * @throws IllegalArgumentException when the part begins after the end of the case
     */
    public static Optional<String> part(Trajectory trajectory, StripOptions options) {
        String words = Extent.of(trajectory, options).words(trajectory.endOfLabour(), options.isPart());
        return words.isEmpty() ? Optional.empty() : Optional.of("the strip shows " + words);
    }

    private static String heading(Extent extent, Trajectory trajectory, StripOptions options) {
        String part = extent.words(trajectory.endOfLabour(), options.isPart());
        return "Intrauterine pressure, " + Numbers.text(options.paper().speed(), 0)
                + " cm/min, 25 mmHg/cm; oxytocin infusion below; times since the start"
                + (part.isEmpty() ? "" : "; " + part);
    }
}
