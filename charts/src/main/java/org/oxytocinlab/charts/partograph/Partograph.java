package org.oxytocinlab.charts.partograph;

import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.FigurePlan;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Sheet;
import org.oxytocinlab.charts.panel.Mark;
import org.oxytocinlab.engine.result.Progress;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/**
 * The partograph of one labour, as a midwife keeps it: examinations against hours with alert and action line, contractions
 * in squares, and what is given [who-partograph].
 */
public final class Partograph {
    /** Of the squares. */
    static final String CONTRACTIONS = "Contractions, filled by how long they last";

    private Partograph() {}

    /** Whether there is a cervix to chart. */
    public static boolean isOf(Trajectory run) {
        return run.series().containsKey(Variable.DILATATION);
    }

    /** The drawing with the product's name and version in its footer. */
    public static Drawing of(FigurePlan plan, Trajectory run, Provenance provenance, PartographOptions options) {
        return sheet(plan, run, provenance, options);
    }

    static Sheet sheet(FigurePlan plan, Trajectory run, Provenance provenance, PartographOptions options) {
        PartographSheet sheet =
                new PartographSheet(plan.caption().saying(PartographWords.rules(options)), run.endOfLabour());
        ChartedLabour labour = ChartedLabour.alone(run, options.examinations());
        sheet.dilatation(List.of(labour), AlertLines.of(options), marks(run));
        sheet.squares(CONTRACTIONS, run);
        List<WardRow> drug = WardRows.ofOxytocin(run, plan.bedside(), Palette.BLUE);
        sheet.rows("Oxytocin", drug);
        List<WardRow> fluid = WardRows.ofFluid(run);
        sheet.rows("Fluid taken in, each half hour", fluid);
        return sheet.ended(PartographWords.of(run, options, drug, fluid), provenance);
    }

    /** Full dilatation and birth, to the minute. */
    private static List<Mark> marks(Trajectory run) {
        List<Mark> marks = new ArrayList<>();
        double full = run.progress().at(Progress.FULL);
        if (full <= run.endOfLabour()) {
            marks.add(new Mark(Math.rint(full), "fully dilated"));
        }
        if (run.progress().isBorn()) {
            marks.add(new Mark(Math.rint(run.progress().birth()), "birth"));
        }
        return marks;
    }
}
