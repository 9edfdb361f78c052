package org.oxytocinlab.charts.course;

import java.util.List;
import java.util.Optional;
import org.oxytocinlab.charts.ink.Look;
import org.oxytocinlab.charts.ink.Numbers;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Samples;
import org.oxytocinlab.charts.ink.Style;
import org.oxytocinlab.charts.panel.ComparedRun;
import org.oxytocinlab.charts.panel.Panel;
import org.oxytocinlab.charts.panel.Sampling;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** The acute oedema index: how far sodium has run ahead of the brain. */
final class BrainPanel {
    private static final int HEIGHT = 110;

    /** Smaller values than this [mmol/L, %] need no remark. */
    private static final double WORTH_A_REMARK = 1;

    private static final CoursePanel INDEX = new CoursePanel(Variable.OEDEMA_INDEX, Sampling::of, HEIGHT);

    private BrainPanel() {}

    /** The panel of one run; none where nobody asked for the brain. */
    static Optional<Panel> of(Trajectory trajectory) {
        if (!INDEX.isIn(trajectory)) {
            return Optional.empty();
        }
        Samples index = INDEX.of(trajectory);
        double highest = index.highest(Double.NaN);
        Look look = new Look(Palette.VERMILION, Style.LINE);
        Panel panel = INDEX.panel(index, look);
        if (!(highest >= WORTH_A_REMARK)) {
            return Optional.of(panel);
        }
        double risk = Sampling.of(trajectory, Variable.SEVERE_RISK).highest(0);
        String words = "highest " + Numbers.text(highest, 1)
                + (risk >= WORTH_A_REMARK ? ", risk of severe symptoms " + Numbers.text(risk, 0) + " %" : "");
        return Optional.of(
                panel.remarking(List.of(new Panel.Remark(words, look.colour(), index.timeOf(highest), highest))));
    }

    /** The index in several arms. */
    static Optional<Panel> compared(List<ComparedRun> arms) {
        return INDEX.compared(arms);
    }
}
