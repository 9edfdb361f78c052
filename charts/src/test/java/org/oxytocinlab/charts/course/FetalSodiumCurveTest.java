package org.oxytocinlab.charts.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.oxytocinlab.charts.panel.Curve;
import org.oxytocinlab.charts.panel.Panel;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** Sodium of the fetus is a second curve in the panel of hers, which says that it is assumed. */
class FetalSodiumCurveTest {
    private static final Cases DROWNING = Cases.lasting(480).at(40).fluids(Cases.drink("glucose 5 %", 400));

    @Test
    void curveOfTheFetusStandsBesideHersWhereItIsAskedFor() {
        Trajectory run = DROWNING.withFetalSodium().run();
        Panel panel = SodiumPanel.of(run).orElseThrow();
        assertThat(panel.curves()).extracting(Curve::name).containsExactly("", "fetus, assumed");
        assertThat(panel.curves().get(1).samples().values()).endsWith(run.at(Variable.FETAL_SODIUM, 480));
        assertThat(panel.spreads()).isEmpty();
        assertThat(SodiumPanel.of(DROWNING.withFetus(1).run()).orElseThrow().curves())
                .hasSize(1);
    }

    @Test
    void brainAndFetusAreBothThere() {
        Panel panel =
                SodiumPanel.of(DROWNING.withFetalSodium().withBrain().run()).orElseThrow();
        assertThat(panel.curves()).extracting(Curve::name).containsExactly("", "brain adapted to", "fetus, assumed");
        assertThat(panel.spreads()).hasSize(1);
    }
}
