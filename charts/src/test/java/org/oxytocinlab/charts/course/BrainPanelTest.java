package org.oxytocinlab.charts.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.charts.FigurePlan;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.ink.Numbers;
import org.oxytocinlab.charts.panel.Corridor;
import org.oxytocinlab.charts.panel.Curve;
import org.oxytocinlab.charts.panel.Panel;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** The brain is drawn where it is there: the gap in the panel of sodium, and how wide it is. */
class BrainPanelTest {
    private static final Cases DROWNING = Cases.lasting(480).at(40).fluids(Cases.drink("glucose 5 %", 400));

    private static final Trajectory ASKED = DROWNING.withBrain().run();

    @Test
    void gapLiesBetweenSodiumAndWhatTheBrainIsAdaptedTo() {
        Panel panel = SodiumPanel.of(ASKED).orElseThrow();
        assertThat(panel.curves()).extracting(Curve::name).containsExactly("", "brain adapted to");
        assertThat(panel.spreads()).hasSize(1);
        Corridor gap = panel.spreads().get(0);
        assertThat(gap.low().values()).endsWith(ASKED.at(Variable.SODIUM, 480));
        assertThat(gap.high().values()).endsWith(ASKED.at(Variable.ADAPTED_SODIUM, 480));
    }

    @Test
    void indexSaysHowHighItIsAndWhatThatMeans() {
        Panel panel = BrainPanel.of(ASKED).orElseThrow();
        double index = ASKED.at(Variable.OEDEMA_INDEX, 480);
        double risk = ASKED.at(Variable.SEVERE_RISK, 480);
        assertThat(panel.heading()).isEqualTo("Acute oedema index");
        assertThat(panel.remarks())
                .extracting(Panel.Remark::words)
                .containsExactly("highest " + Numbers.text(index, 1) + ", risk of severe symptoms "
                        + Numbers.text(risk, 0) + " %");
    }

    @Test
    void figureHasNoSuchPanelWhereNobodyAsked() {
        Trajectory without = DROWNING.run();
        assertThat(BrainPanel.of(without)).isEmpty();
        assertThat(SodiumPanel.of(without).orElseThrow().curves()).hasSize(1);
        assertThat(SodiumPanel.of(without).orElseThrow().spreads()).isEmpty();
        assertThat(TimeCourseChart.of(FigurePlan.titled("Any"), without, Provenance.unknown())
                        .description())
                .doesNotContain("brain", "oedema");
    }

    @Test
    void armsShareOnePanelOfTheIndex() {
        String words = ComparisonChart.of(
                        FigurePlan.titled("Any"),
                        List.of("one", "other"),
                        List.of(ASKED, DROWNING.at(5).withBrain().run()),
                        Provenance.unknown())
                .description();
        assertThat(words).contains("Acute oedema index, mmol/L: one 0");
    }
}
