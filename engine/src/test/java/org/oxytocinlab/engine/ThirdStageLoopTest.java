package org.oxytocinlab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.oxytocinlab.engine.result.Variable.BLEEDING;
import static org.oxytocinlab.engine.result.Variable.BLOOD_LOSS;
import static org.oxytocinlab.engine.result.Variable.TONE_AFTER_BIRTH;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.bench.Pushes;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.body.Followed;
import org.oxytocinlab.engine.body.Settings;
import org.oxytocinlab.engine.body.Stage;
import org.oxytocinlab.engine.body.ThirdStage;
import org.oxytocinlab.engine.body.Woman;
import org.oxytocinlab.engine.physiology.PlacentalBed;
import org.oxytocinlab.engine.physiology.PostpartumUterus;
import org.oxytocinlab.engine.result.Endpoint;
import org.oxytocinlab.engine.result.Endpoints;
import org.oxytocinlab.engine.result.Stretch;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.solver.CommonsMath;
import org.oxytocinlab.engine.solver.Tolerance;

/** Tone and blood loss are there where they are asked for, and follow the tables of the reference prototype (A.7). */
class ThirdStageLoopTest {
    private static final List<Variable> OWN = List.of(BLOOD_LOSS, BLEEDING, TONE_AFTER_BIRTH);
    private static final Cases BORN = Cases.lasting(120).born();

    /** Half of the last printed digit of tone and a step of the prototype, 1 % of the rate and 5 % of the loss. */
    @ParameterizedTest
    @CsvFileSource(resources = "third-stage-a7.csv", numLinesToSkip = 1)
    void tableOfThePrototypeIsMet(
            String uterus,
            double atBirth,
            double alone,
            double delay,
            double time,
            double tone,
            double rate,
            double lost) {
        Trajectory run = BORN.set(PostpartumUterus.AT_BIRTH, atBirth)
                .set(PostpartumUterus.ALONE, alone)
                .set(PostpartumUterus.DELAY, delay)
                .run();
        assertThat(run.at(TONE_AFTER_BIRTH, time)).as(uterus).isCloseTo(10 * tone, within(0.055));
        assertThat(run.at(BLEEDING, time)).as(uterus).isCloseTo(rate, within(0.051 + 0.01 * rate));
        assertThat(run.at(BLOOD_LOSS, time)).as(uterus).isCloseTo(lost, within(0.05 * lost));
    }

    /** Without a drug T = T_a + (T_0 - T_a)·exp(-t/τ). */
    @Test
    void toneFollowsClosedFormWithoutADrug() {
        Trajectory run = BORN.run();
        for (double time : new double[] {0, 3, 10, 45}) {
            assertThat(run.at(TONE_AFTER_BIRTH, time)).isCloseTo(8.2 - 3.2 * Math.exp(-time / 6), within(1e-7));
        }
    }

    @Test
    void nobodyWhoDoesNotAskHasOneAndNothingElseChanges() {
        Cases pushed = Cases.lasting(120).at(8).actions(Pushes.push(30, 5, 5));
        Trajectory without = pushed.run();
        Trajectory with = pushed.born().run();
        assertThat(without.series()).doesNotContainKeys(OWN.toArray(Variable[]::new));
        assertThat(Endpoints.of(without).isComputed(Endpoint.FINAL_BLOOD_LOSS)).isFalse();
        assertThat(with.contractions()).isEqualTo(without.contractions());
        assertThat(with.of(Variable.EFFECT_SITE)).isEqualTo(without.of(Variable.EFFECT_SITE));
    }

    /** A failing infusion shows: the tone falls back to that of a uterus without a drug. */
    @Test
    void toneFollowsTheInfusion() {
        double after = BORN.at(200).run().at(TONE_AFTER_BIRTH, 120);
        double none = BORN.run().at(TONE_AFTER_BIRTH, 120);
        double late = BORN.from(60, 200).run().at(TONE_AFTER_BIRTH, 59);
        assertThat(after).isCloseTo(8.45, within(0.005));
        assertThat(none).isCloseTo(8.2, within(0.005));
        assertThat(late).isLessThan(8.21);
    }

    @Test
    void prophylaxisSparesBloodAndMakesTheUterusFirmSooner() {
        Trajectory none = BORN.run();
        Trajectory given = BORN.actions(Pushes.push(0, 5, 60)).run();
        assertThat(Endpoint.BLOOD_LOSS_AT_ONE_HOUR.of(given)).isLessThan(Endpoint.BLOOD_LOSS_AT_ONE_HOUR.of(none) - 40);
        assertThat(Endpoint.MINUTES_TO_FIRM.of(given)).isLessThan(Endpoint.MINUTES_TO_FIRM.of(none));
        // T = 0.7 at 6·ln(0.32/0.12).
        assertThat(Endpoint.MINUTES_TO_FIRM.of(none)).isCloseTo(6 * Math.log(0.32 / 0.12), within(1e-3));
    }

    @Test
    void accountsCloseAndWaterIsMissing() {
        Trajectory run = BORN.set(PostpartumUterus.ALONE, 0.45).run();
        Trajectory dry = Cases.lasting(120).run();
        assertThat(run.ledgers()).allSatisfy(each -> assertThat(each.error()).isLessThan(1e-12));
        double urine = run.at(Variable.URINE, 120) - dry.at(Variable.URINE, 120);
        assertThat(run.at(Variable.WATER_BALANCE, 120) - dry.at(Variable.WATER_BALANCE, 120))
                .isCloseTo(-0.85 * run.at(BLOOD_LOSS, 120) - urine, within(1e-6));
        assertThat(run.at(Variable.SODIUM, 120)).isCloseTo(dry.at(Variable.SODIUM, 120), within(1.0));
    }

    @Test
    void bloodThatIsLostLowersThePressureOfACirculation() {
        Trajectory bled = BORN.circulating(0)
                .set(PostpartumUterus.AT_BIRTH, 0.3)
                .set(PostpartumUterus.ALONE, 0.45)
                .run();
        Trajectory spared = BORN.circulating(0).run();
        assertThat(spared.at(Variable.ARTERIAL_PRESSURE, 120)).isCloseTo(88, within(1e-6));
        assertThat(bled.at(Variable.ARTERIAL_PRESSURE, 30)).isLessThan(75);
        assertThat(bled.at(Variable.HEART_RATE, 30)).isGreaterThan(100);
    }

    /** Water is asked first and holds the states of the bleeding while the pressure works out steps that read it, too. */
    @Test
    void rowsAreThoseOfTheirOwnTimeWhateverIsAskedBeside() {
        Cases slow = BORN.set(PostpartumUterus.AT_BIRTH, 0.4)
                .set(PostpartumUterus.ALONE, 0.7)
                .set(PostpartumUterus.DELAY, 8)
                .set(PostpartumUterus.ANSWER, 0.6);
        Trajectory run = Simulation.of(slow.circulating(0).asked(), 1);
        double[] alone = Simulation.of(slow.asked(), 1).of(TONE_AFTER_BIRTH);
        assertThat(run.of(TONE_AFTER_BIRTH)).containsExactly(alone);
        assertThat(run.of(BLOOD_LOSS)).isSorted();
    }

    /** What the basis of the filling says of itself. */
    @Test
    void pressureFallsAsTheFillingSays() {
        Trajectory bled = BORN.circulating(0)
                .set(PostpartumUterus.AT_BIRTH, 0.3)
                .set(PostpartumUterus.ALONE, 0.45)
                .set(PostpartumUterus.DELAY, 9)
                .run();
        double litre = Stretch.of(bled, BLOOD_LOSS).firstTime(lost -> lost >= 1000);
        double two = Stretch.of(bled, BLOOD_LOSS).firstTime(lost -> lost >= 2000);
        assertThat(bled.at(Variable.ARTERIAL_PRESSURE, litre)).isCloseTo(84, within(0.75));
        assertThat(bled.at(Variable.ARTERIAL_PRESSURE, two)).isCloseTo(76, within(0.75));
    }

    /** Nothing is wanted of contractions after the birth. */
    @Test
    void contractionsHaveNoEndpointsAfterTheBirth() {
        Endpoints after = Endpoints.of(BORN.at(8).run());
        assertThat(after.values().keySet()).noneMatch(Endpoint::isOfContractions);
        assertThat(Endpoints.of(Cases.lasting(120).at(8).run()).values().keySet())
                .anyMatch(Endpoint::isOfContractions);
    }

    @Test
    void whoAsksForThePressureIsGivenTheBleeding() {
        Settings set = Settings.STANDARD.with(Followed.NOTHING.with(ThirdStage.YES));
        Body body = Body.of(Woman.AT_TERM, set);
        assertThat(body.reads(body.water())).containsExactly(Stage.KINETICS, Stage.BLEEDING);
        assertThat(body.loop(Stage.BLEEDING).reads()).containsExactly(Stage.KINETICS);
    }

    @Test
    void anotherSolverAgrees() {
        Case asked = BORN.at(40).set(PlacentalBed.SEPARATION, 8).asked();
        Trajectory run = Simulation.of(asked);
        Trajectory other = Simulation.of(asked, new CommonsMath(Tolerance.STANDARD));
        for (Variable variable : OWN) {
            for (int i = 0; i < run.times().length; i++) {
                double exact = run.of(variable)[i];
                assertThat(other.of(variable)[i]).as("%s", variable).isCloseTo(exact, within(1e-7 * (1 + exact)));
            }
        }
    }
}
