package org.oxytocinlab.charts.strip;

import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.FigurePlan;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Margins;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Sheet;
import org.oxytocinlab.charts.ink.Style;
import org.oxytocinlab.charts.panel.ComparedRun;
import org.oxytocinlab.charts.panel.TimeScale;
import org.oxytocinlab.engine.clinic.Deceleration;
import org.oxytocinlab.engine.clinic.Tracing;
import org.oxytocinlab.engine.result.Trajectory;

/** The tracings of several arms: the same minutes of each, one below the other, each under the name of its arm. */
public final class SharedCardiotocograph {
    /** Rows of all arms together. */
    static final int MOST_ROWS = 6;

    private static final double LINE = 18;
    private static final double AIR = 8;
    private static final double NAME = 20;

    private final List<Arm> arms = new ArrayList<>();
    private final Extent extent;

    private SharedCardiotocograph(List<ComparedRun> all, Paper paper) {
        List<ComparedRun> traced =
                all.stream().filter(arm -> Cardiotocograph.isOf(arm.run())).toList();
        List<Trajectory> runs = traced.stream().map(ComparedRun::run).toList();
        extent = TracingExtent.of(runs, paper, Math.max(1, MOST_ROWS / traced.size()));
        traced.forEach(arm -> arms.add(Arm.of(arm, extent)));
    }

    /** Whether any arm has a tracing. */
    public static boolean isOf(List<Trajectory> runs) {
        return runs.stream().anyMatch(Cardiotocograph::isOf);
    }

    /**
     * The drawing with the product's name and version in its footer.
     *
     * @param names of all arms; those without a fetus are left out
     * @param paper on which it is drawn
     */
    public static Drawing of(
            FigurePlan plan, List<String> names, List<Trajectory> runs, Provenance provenance, Paper paper) {
        return sheet(plan, names, runs, provenance, paper);
    }

    static Sheet sheet(FigurePlan plan, List<String> names, List<Trajectory> runs, Provenance provenance, Paper paper) {
        SharedCardiotocograph shared = new SharedCardiotocograph(ComparedRun.all(names, runs), paper);
        Sheet sheet = new Sheet(plan.caption());
        shared.head(sheet);
        List<String> told = shared.rows(sheet);
        for (Arm arm : shared.arms) {
            Cardiotocograph.listed(arm.tracing).forEach(each -> told.add(arm.compared.name() + ": " + each));
        }
        return sheet.described(told).signed(provenance);
    }

    private void head(Sheet sheet) {
        List<Deceleration> all = arms.stream()
                .flatMap(arm -> arm.tracing.decelerations().stream())
                .toList();
        double end = arms.stream().mapToDouble(Arm::end).max().orElseThrow();
        for (String line : Cardiotocograph.heading(end, extent, all)) {
            sheet.put(Label.below(line, Style.NOTE, Palette.MUTED, Margins.EDGE, sheet.bottom()));
            sheet.advance(LINE);
        }
        sheet.advance(AIR);
    }

    /** The same minutes of every arm, and only then the next; what they show, in words. */
    private List<String> rows(Sheet sheet) {
        double fastest = arms.stream()
                .mapToDouble(arm -> arm.content.highestRate())
                .max()
                .orElse(0);
        List<String> told = new ArrayList<>();
        for (int i = 0; i < extent.rows(); i++) {
            for (Arm arm : arms) {
                told.add(row(sheet, arm, i, fastest));
            }
        }
        return told;
    }

    private String row(Sheet sheet, Arm arm, int index, double fastest) {
        String name = arm.compared.name();
        boolean isOver = extent.from() + index * extent.row() >= arm.end();
        String words = isOver ? name + ": ended at " + TimeScale.words(arm.end()) : name;
        sheet.put(
                Label.below(words, Style.NAME, arm.compared.look().colour(), Margins.EDGE, sheet.bottom() + NAME / 4));
        sheet.advance(NAME);
        if (isOver) {
            return words;
        }
        StripWindow window = arm.extent.window(index, Math.ceil(sheet.bottom()));
        TracingRow row = TracingRow.of(window, arm.content.upTo(fastest), arm.tracing);
        sheet.put(row);
        sheet.advance(row.height());
        return name + ": " + row.words().text();
    }

    /**
     * One arm with a fetus.
     *
     * @param extent the part that all share, as far as this arm lasts
     */
    private record Arm(ComparedRun compared, Tracing tracing, Extent extent, Content content) {

        static Arm of(ComparedRun compared, Extent shared) {
            Trajectory run = compared.run();
            Extent own = new Extent(
                    shared.paper(),
                    shared.from(),
                    Math.max(shared.from(), Math.min(shared.until(), run.end())),
                    shared.row(),
                    shared.centimetre());
            Content content = Content.of(run, own, StripOptions.STANDARD.on(shared.paper()), List.of());
            return new Arm(compared, run.tracing().orElseThrow(), own, content);
        }

        double end() {
            return compared.run().end();
        }
    }
}
