package org.oxytocinlab.charts.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.charts.FigurePlan;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.Runs;
import org.oxytocinlab.charts.panel.Panel;
import org.oxytocinlab.engine.result.Happening;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** The circulation is drawn where it is there, second by second after what happened. */
class CirculationPanelTest {
    /** A fall of 30 mmHg that is over in a minute, in the middle of two hours [min]. */
    private static final double PUSH = 60;

    @Test
    void fallBetweenTwoRowsIsDrawnToItsDepth() {
        List<Panel> panels = CirculationPanel.of(fallen());
        assertThat(panels).extracting(Panel::heading).containsExactly("Mean arterial pressure", "Heart rate");
        assertThat(panels.get(0).curves().get(0).samples().lowest(0)).isBetween(58.0, 58.1);
        assertThat(panels.get(0).remarks()).extracting(Panel.Remark::words).containsExactly("lowest 58");
        assertThat(panels.get(1).remarks()).isEmpty();
    }

    @Test
    void figureHasNoSuchPanelWhereNobodyAsked() {
        assertThat(words(Runs.bolus())).doesNotContain("arterial", "Heart rate");
        assertThat(words(fallen())).contains("Mean arterial pressure, mmHg: 88 at the start, lowest 58");
    }

    @Test
    void armsShareTheirAxes() {
        String words = ComparisonChart.of(
                        FigurePlan.titled("Any"),
                        List.of("pushed", "also"),
                        List.of(fallen(), fallen()),
                        Provenance.unknown())
                .description();
        assertThat(words)
                .contains("Mean arterial pressure, mmHg: pushed 88 at the start, lowest 58", "Heart rate, bpm: ");
    }

    private static String words(Trajectory run) {
        return TimeCourseChart.of(FigurePlan.titled("Any"), run, Provenance.unknown())
                .description();
    }

    private static Trajectory fallen() {
        double[] times = {0, 30, 60, 90, 120};
        Map<Variable, double[]> series = new EnumMap<>(Variable.class);
        series.put(Variable.ARTERIAL_PRESSURE, new double[] {88, 88, 88, 88, 88});
        series.put(Variable.HEART_RATE, new double[] {85, 85, 85, 85, 85});
        return new Trajectory(
                times,
                series,
                List.of(),
                List.of(new Happening(PUSH, Happening.Kind.BOLUS, "bolus 5 IU")),
                List.of(),
                (variable, time) -> variable == Variable.ARTERIAL_PRESSURE ? 88 - fall(time) : 85);
    }

    /** 30 mmHg half a minute after the push, none a minute after it. */
    private static double fall(double time) {
        double since = time - PUSH;
        return since > 0 && since < 1 ? 120 * since * (1 - since) : 0;
    }
}
