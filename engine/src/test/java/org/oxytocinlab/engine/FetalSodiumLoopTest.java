package org.oxytocinlab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.oxytocinlab.engine.bench.Cases.drink;
import static org.oxytocinlab.engine.result.Variable.FETAL_SODIUM;
import static org.oxytocinlab.engine.result.Variable.SODIUM;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.body.Labour;
import org.oxytocinlab.engine.body.Onset;
import org.oxytocinlab.engine.body.Settings;
import org.oxytocinlab.engine.physiology.FetalSodium;
import org.oxytocinlab.engine.result.Endpoint;
import org.oxytocinlab.engine.result.Endpoints;
import org.oxytocinlab.engine.result.Trajectory;

/** Sodium of a fetus follows hers with its time constant up to the birth, and changes nothing. */
class FetalSodiumLoopTest {
    private static final int END = 480;

    private static final Cases LABOUR = Cases.lasting(2400)
            .in(Labour.of(Onset.SPONTANEOUS).withoutPulses())
            .at(10)
            .fluids(drink("glucose 5 %", 400));

    private static Cases drowning() {
        return Cases.lasting(END).at(40).fluids(drink("glucose 5 %", 400));
    }

    /** F(t) = Na(0) + ∫ (Na(s) − Na(0))·exp(−(t − s)/τ)/τ ds, by the trapezoidal rule in steps of a quarter of a minute. */
    @ParameterizedTest
    @ValueSource(doubles = {25, 50, 120})
    void fetalSodiumIsHersRememberedForItsTimeConstant(double constant) {
        Trajectory run =
                drowning().set(FetalSodium.EXCHANGE, constant).withFetalSodium().run();
        double start = run.at(SODIUM, 0);
        double remembered = 0;
        for (int i = 0; i <= 4 * END; i++) {
            double time = i / 4.0;
            double weight = i == 0 || i == 4 * END ? 0.125 : 0.25;
            remembered += weight * (run.at(SODIUM, time) - start) * Math.exp((time - END) / constant) / constant;
        }
        assertThat(run.at(FETAL_SODIUM, 0)).isEqualTo(start);
        assertThat(run.at(FETAL_SODIUM, END)).isCloseTo(start + remembered, within(2e-4));
        assertThat(run.at(FETAL_SODIUM, END) - run.at(SODIUM, END)).isBetween(0.5, 5.0);
        assertThat(Endpoint.LOWEST_FETAL_SODIUM.of(run)).isCloseTo(run.at(FETAL_SODIUM, END), within(1e-6));
        assertThat(Endpoint.FINAL_FETAL_SODIUM.of(run)).isCloseTo(run.at(FETAL_SODIUM, END), within(1e-9));
    }

    /** After a steady fall of a mmol/L in an hour for hours she is τ_F times its rate below. */
    @Test
    void equationIsAtRestWhereItLagsBehindASteadyFallByItsTimeConstant() {
        FetalSodium room = FetalSodium.of(Settings.STANDARD);
        double fall = 1 / 60.0;
        double hers = 130;
        double its = hers + 50 * fall;
        assertThat(room.exchangeRate(hers) - room.exchangeRate(its)).isCloseTo(-fall, within(1e-12));
    }

    @Test
    void fetusGivesNothingBack() {
        Trajectory with = drowning().withFetalSodium().run();
        Trajectory without = drowning().withFetus(1).run();
        without.series()
                .forEach((variable, values) ->
                        assertThat(with.of(variable)).as(variable.words()).containsExactly(values));
        assertThat(with.contractions()).isEqualTo(without.contractions());
        assertThat(with.series()).containsKey(FETAL_SODIUM);
        assertThat(without.series()).doesNotContainKey(FETAL_SODIUM);
        assertThat(Endpoints.of(without).isComputed(Endpoint.LOWEST_FETAL_SODIUM))
                .isFalse();
    }

    @Test
    void birthIsTheEndOfItAndTheLastOfItIsThatOfTheCord() {
        Trajectory alone = LABOUR.withFetalSodium().run();
        Trajectory followed = Simulation.of(bornWithSodium(), 60);
        double birth = followed.progress().birth();
        assertThat(birth).isEqualTo(alone.end());
        assertThat(followed.end()).isGreaterThan(birth + 60);
        assertThat(followed.at(FETAL_SODIUM, birth + 1)).isNaN();
        assertThat(followed.at(FETAL_SODIUM, followed.end())).isNaN();
        double cord = Endpoint.FINAL_FETAL_SODIUM.of(followed);
        assertThat(cord).isCloseTo(alone.at(FETAL_SODIUM, birth), within(1e-6));
        assertThat(Endpoint.FINAL_FETAL_SODIUM.of(alone)).isCloseTo(cord, within(1e-6));
        assertThat(Endpoint.LOWEST_FETAL_SODIUM.of(followed)).isCloseTo(cord, within(1e-4));
        assertThat(cord - followed.at(SODIUM, birth)).isBetween(0.3, 3.0);
    }

    private static Case bornWithSodium() {
        return LABOUR.withFetalSodium().born().asked();
    }
}
