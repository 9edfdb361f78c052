package org.oxytocinlab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.oxytocinlab.engine.bench.Cases.drink;
import static org.oxytocinlab.engine.result.Variable.ADAPTED_SODIUM;
import static org.oxytocinlab.engine.result.Variable.OEDEMA_INDEX;
import static org.oxytocinlab.engine.result.Variable.SEVERE_RISK;
import static org.oxytocinlab.engine.result.Variable.SODIUM;

import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.body.Settings;
import org.oxytocinlab.engine.physiology.BodyWater;
import org.oxytocinlab.engine.physiology.Brain;
import org.oxytocinlab.engine.result.Endpoint;
import org.oxytocinlab.engine.result.Endpoints;
import org.oxytocinlab.engine.result.Trajectory;

/** The brain follows sodium with its time constant, and changes nothing. */
class BrainLoopTest {
    private static final double DAY = 1440;

    private static Cases drowning() {
        return Cases.lasting(600).at(40).fluids(drink("glucose 5 %", 400));
    }

    /** B(t) = Na(0) + ∫ (Na(s) − Na(0))·exp(−(t − s)/τ)/τ ds, by the trapezoidal rule in steps of a minute. */
    @Test
    void adaptedSodiumIsSodiumRememberedForADay() {
        Trajectory run = drowning().withBrain().run();
        double start = run.at(SODIUM, 0);
        double remembered = 0;
        for (int minute = 0; minute <= 600; minute++) {
            double weight = minute == 0 || minute == 600 ? 0.5 : 1;
            remembered += weight * (run.at(SODIUM, minute) - start) * Math.exp((minute - 600) / DAY) / DAY;
        }
        assertThat(start).isEqualTo(136);
        assertThat(run.at(ADAPTED_SODIUM, 600)).isCloseTo(start + remembered, within(1e-4));
        assertThat(run.at(ADAPTED_SODIUM, 600)).isBetween(132.0, 135.0);
        assertThat(run.at(OEDEMA_INDEX, 600))
                .isCloseTo(run.at(ADAPTED_SODIUM, 600) - run.at(SODIUM, 600), within(1e-9));
        assertThat(Endpoint.HIGHEST_OEDEMA_INDEX.of(run)).isCloseTo(run.at(OEDEMA_INDEX, 600), within(1e-6));
    }

    @Test
    void brainGivesNothingBack() {
        Trajectory with = drowning().withBrain().run();
        Trajectory without = drowning().run();
        without.series()
                .forEach((variable, values) ->
                        assertThat(with.of(variable)).as(variable.words()).containsExactly(values));
        assertThat(without.series()).doesNotContainKey(OEDEMA_INDEX);
        assertThat(Endpoints.of(without).isComputed(Endpoint.HIGHEST_SEVERE_RISK))
                .isFalse();
    }

    @Test
    void sodiumThatWasLowBeforeIsOneTheBrainKnows() {
        Trajectory old = Cases.lasting(480)
                .set(BodyWater.SODIUM, 118)
                .at(40)
                .fluids(drink("0.9 % saline", 40))
                .withBrain()
                .run();
        assertThat(old.at(SODIUM, 480)).isLessThan(120);
        assertThat(old.at(OEDEMA_INDEX, 0)).isCloseTo(0, within(1e-12));
        assertThat(Endpoint.HIGHEST_SEVERE_RISK.of(old)).isLessThan(5);
    }

    /** At 118 mmol/L half; the share of the index beyond which a fall is sudden, none where the brain shrinks. */
    @Test
    void riskIsThatOfSodiumTimesHowSuddenItFell() {
        Brain brain = Brain.of(Settings.STANDARD);
        assertThat(brain.risk(118, 12)).isEqualTo(0.5);
        assertThat(brain.risk(118, 20)).isEqualTo(0.5);
        assertThat(brain.risk(118, 3)).isEqualTo(0.125);
        assertThat(brain.risk(118, -3)).isZero();
        assertThat(brain.risk(123, 12)).isCloseTo(1 / (1 + Math.exp(2)), within(1e-15));
    }

    @Test
    void riskIsAskedInPerCent() {
        Trajectory run = drowning().withBrain().run();
        double expected = 100 * Brain.of(Settings.STANDARD).risk(run.at(SODIUM, 600), run.at(OEDEMA_INDEX, 600));
        assertThat(run.at(SEVERE_RISK, 600)).isCloseTo(expected, within(1e-12)).isGreaterThan(5);
    }
}
