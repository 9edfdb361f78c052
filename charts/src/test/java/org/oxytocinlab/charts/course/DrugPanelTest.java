package org.oxytocinlab.charts.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.charts.FigurePlan;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.panel.ComparedRun;
import org.oxytocinlab.charts.panel.Panel;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** Each drug beside oxytocin has a panel of its own, where it is given. */
class DrugPanelTest {

    @Test
    void everyDrugThatIsGivenHasAPanelInTheOrderOfTheColumns() {
        Trajectory run = given(Map.of(
                Variable.PLASMA_ERGOMETRINE, new double[] {0, 8, 4}, Variable.PLASMA_CARBETOCIN, new double[] {7, 2, 0
                }));
        List<Panel> panels = DrugPanel.of(run).toList();
        assertThat(panels).extracting(Panel::heading).containsExactly("Carbetocin in plasma", "Ergometrine in plasma");
        assertThat(panels.get(0).curves().get(0).samples().highest(0)).isEqualTo(7);
        assertThat(TimeCourseChart.of(FigurePlan.titled("Any"), run, Provenance.unknown())
                        .description())
                .contains("Carbetocin in plasma, ng/mL: 7");
    }

    @Test
    void axisFitsDrugsOfHundredsAndOfTenths() {
        assertThat(scale(Variable.PLASMA_ATOSIBAN, 3)).isEqualTo(100);
        assertThat(scale(Variable.PLASMA_METHYLERGOMETRINE, 3)).isBetween(3.0, 5.0);
        assertThat(scale(Variable.PLASMA_CARBETOCIN, 0.2)).isEqualTo(1);
    }

    @Test
    void armsThatAreNotGivenItHaveNoCurve() {
        Trajectory with = given(Map.of(Variable.PLASMA_CARBETOCIN, new double[] {7, 2, 0}));
        List<ComparedRun> arms = ComparedRun.all(List.of("with", "without"), List.of(with, given(Map.of())));
        List<Panel> panels = DrugPanel.compared(arms).toList();
        assertThat(panels).hasSize(1);
        assertThat(panels.get(0).curves()).hasSize(1);
        assertThat(DrugPanel.compared(ComparedRun.all(List.of("a", "b"), List.of(given(Map.of()), given(Map.of())))))
                .isEmpty();
    }

    private static double scale(Variable level, double highest) {
        Trajectory run = given(Map.of(level, new double[] {0, highest, 0}));
        return DrugPanel.of(run).findFirst().orElseThrow().scale().high();
    }

    private static Trajectory given(Map<Variable, double[]> levels) {
        Map<Variable, double[]> series = new EnumMap<>(Variable.class);
        series.put(Variable.INFUSED_OXYTOCIN, new double[] {0, 0, 0});
        series.put(Variable.PLASMA_OXYTOCIN, new double[] {1, 1, 1});
        series.put(Variable.EFFECT_SITE, new double[] {1, 1, 1});
        series.putAll(levels);
        return new Trajectory(
                new double[] {0, 60, 120}, series, List.of(), List.of(), List.of(), (variable, time) -> 0);
    }
}
