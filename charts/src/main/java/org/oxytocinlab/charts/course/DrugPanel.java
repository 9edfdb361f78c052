package org.oxytocinlab.charts.course;

import java.util.List;
import java.util.stream.Stream;
import org.oxytocinlab.charts.ink.Look;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Style;
import org.oxytocinlab.charts.panel.ComparedRun;
import org.oxytocinlab.charts.panel.Panel;
import org.oxytocinlab.charts.panel.Sampling;
import org.oxytocinlab.engine.quantity.View;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** The levels of other drugs, below that of oxytocin, a panel each; only those that a line gives. */
final class DrugPanel {
    private static final int HEIGHT = 160;
    private static final List<Variable> LEVELS = Variable.seen(View.DRUGS);

    private DrugPanel() {}

    static Stream<Panel> of(Trajectory trajectory) {
        return panels().filter(level -> level.isIn(trajectory))
                .map(level -> level.panel(level.of(trajectory), new Look(Palette.INK, Style.LINE)));
    }

    /** The levels of the arms that are given each. */
    static Stream<Panel> compared(List<ComparedRun> arms) {
        return panels().flatMap(level -> level.compared(arms).stream());
    }

    private static Stream<CoursePanel> panels() {
        return LEVELS.stream().map(level -> new CoursePanel(level, Sampling::of, HEIGHT));
    }
}
