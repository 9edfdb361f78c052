package org.oxytocinlab.charts.strip;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.FigurePlan;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Margins;
import org.oxytocinlab.charts.ink.Numbers;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Sheet;
import org.oxytocinlab.charts.ink.Style;
import org.oxytocinlab.charts.panel.TimeScale;
import org.oxytocinlab.engine.clinic.Deceleration;
import org.oxytocinlab.engine.clinic.Deceleration.Kind;
import org.oxytocinlab.engine.clinic.Tracing;
import org.oxytocinlab.engine.result.Trajectory;

/** The tracing of one run as a monitor prints it: the heart of the fetus above, contractions below, on one axis of time. */
public final class Cardiotocograph {
    private static final double LINE = 18;
    private static final double AIR = 8;
    private static final int MOST_TOLD = 20;
    private static final String CLASS = " The class is that of the 20 min before";

    private Cardiotocograph() {}

    /** Whether a run has a tracing. */
    public static boolean isOf(Trajectory run) {
        return run.tracing().isPresent();
    }

    /**
     * The drawing of a run with a fetus.
     *
     * @param paper on which it is drawn
     */
    public static Drawing of(FigurePlan plan, Trajectory run, Provenance provenance, Paper paper) {
        return sheet(plan, run, provenance, paper);
    }

    static Sheet sheet(FigurePlan plan, Trajectory run, Provenance provenance, Paper paper) {
        Tracing tracing = run.tracing().orElseThrow();
        Extent extent = TracingExtent.of(run, paper);
        Content content = Content.of(run, extent, StripOptions.STANDARD.on(paper), List.of());
        Sheet sheet = new Sheet(plan.caption());
        for (String line : heading(run.end(), extent, tracing.decelerations())) {
            sheet.put(Label.below(line, Style.NOTE, Palette.MUTED, Margins.EDGE, sheet.bottom()));
            sheet.advance(LINE);
        }
        sheet.advance(AIR);
        List<String> told = new ArrayList<>();
        for (int i = 0; i < extent.rows(); i++) {
            TracingRow row = TracingRow.of(extent.window(i, Math.ceil(sheet.bottom())), content, tracing);
            sheet.put(row);
            sheet.advance(row.height());
            told.add(row.words().text());
        }
        told.addAll(listed(tracing));
        return sheet.described(told).signed(provenance);
    }

    /** What the papers are, which part is shown, and what the marks mean. */
    static List<String> heading(double end, Extent extent, List<Deceleration> all) {
        String part = extent.words(end, false).replace("the busiest part", "where the tracing shows most");
        List<String> lines = new ArrayList<>();
        lines.add("Fetal heart above, 20 bpm/cm, normal from 110 to 160; intrauterine pressure below, 25 mmHg/cm; "
                + Numbers.text(extent.paper().speed(), 0) + " cm/min; oxytocin infusion beneath");
        if (!part.isEmpty()) {
            lines.add("Shown: " + part);
        }
        boolean late = has(all, Kind.LATE);
        if (late) {
            lines.add("\u25B2 lowest point of a late deceleration; dashed: peak of the contraction before it." + CLASS);
        }
        if (has(all, Kind.VARIABLE)) {
            lines.add(
                    "\u25A0 lowest point of a variable deceleration: abrupt, with the contraction that presses the cord."
                            + (late ? "" : CLASS));
        }
        return lines;
    }

    /** The decelerations in words, a sentence a kind, as far as anybody would listen. */
    static List<String> listed(Tracing tracing) {
        return tracing.kinds().stream()
                .sorted()
                .map(kind -> listed(kind == Kind.LATE ? "Late" : "Variable", tracing.decelerations(kind)))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private static boolean has(List<Deceleration> all, Kind kind) {
        return all.stream().anyMatch(each -> each.kind() == kind);
    }

    private static String listed(String kind, List<Deceleration> all) {
        String first = all.stream()
                .limit(MOST_TOLD)
                .map(each -> TimeScale.words(each.nadir()) + " by " + Numbers.text(each.depth(), 0) + " bpm, "
                        + Numbers.text(each.lag(), 0) + " s after the peak")
                .collect(Collectors.joining("; "));
        return first.isEmpty() ? "" : kind + " decelerations: " + first;
    }
}
