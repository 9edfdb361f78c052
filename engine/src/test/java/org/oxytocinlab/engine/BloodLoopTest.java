package org.oxytocinlab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.oxytocinlab.engine.bench.Cases.drip;
import static org.oxytocinlab.engine.result.Variable.BLOOD_LOSS;
import static org.oxytocinlab.engine.result.Variable.BLOOD_VOLUME;
import static org.oxytocinlab.engine.result.Variable.HAEMOGLOBIN;
import static org.oxytocinlab.engine.result.Variable.RED_CELLS_LOST;

import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.body.Labour;
import org.oxytocinlab.engine.body.Onset;
import org.oxytocinlab.engine.physiology.Blood;
import org.oxytocinlab.engine.physiology.Filling;
import org.oxytocinlab.engine.physiology.PlacentalBed;
import org.oxytocinlab.engine.physiology.PostpartumUterus;
import org.oxytocinlab.engine.result.Endpoint;
import org.oxytocinlab.engine.result.Endpoints;
import org.oxytocinlab.engine.result.Ledger;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** Red cells go with the blood, fluid thins what is left, and the account closes. */
class BloodLoopTest {
    private static final double SALINE = 154;
    private static final double LITRE_AN_HOUR = 1000;

    private static Cases soft(Cases born) {
        return born.set(PostpartumUterus.AT_BIRTH, 0.3)
                .set(PostpartumUterus.ALONE, 0.45)
                .set(PostpartumUterus.DELAY, 9);
    }

    private static Cases bleeding(double minutes) {
        return soft(Cases.lasting(minutes).bornWithBlood());
    }

    private static Cases resuscitated() {
        return bleeding(120).fluids(drip("saline 0.9 %", LITRE_AN_HOUR));
    }

    @Test
    void withoutFluidTheBloodThatIsLeftIsAsThickAsBefore() {
        Trajectory run = bleeding(60).fluids().run();
        double lost = run.at(BLOOD_LOSS, 60);
        assertThat(lost).isGreaterThan(2000);
        assertThat(run.at(HAEMOGLOBIN, 60)).isCloseTo(12, within(1e-9));
        assertThat(run.at(RED_CELLS_LOST, 60)).isCloseTo(lost * 12 / 34, within(1e-6));
        assertThat(run.at(BLOOD_VOLUME, 60)).isCloseTo(6000 - lost, within(1e-6));
        assertThat(Endpoint.FINAL_RED_CELLS_LOST.of(run)).isEqualTo(run.at(RED_CELLS_LOST, 60));
    }

    /** A quarter of the saline, as far as it is isotonic to her 136 mmol/L, stays; d ln H = -dF/V, step by step. */
    @Test
    void fluidThinsTheBloodAsTheEquationSays() {
        Trajectory run = resuscitated().run();
        double stayedPerMinute = 0.25 * LITRE_AN_HOUR / 60 * SALINE / 136;
        double logarithm = Math.log(12);
        double step = 0.01;
        for (double time = step / 2; time < 120; time += step) {
            logarithm -= stayedPerMinute * step / (6000 - run.at(BLOOD_LOSS, time) + stayedPerMinute * time);
        }
        assertThat(run.at(HAEMOGLOBIN, 120)).isCloseTo(Math.exp(logarithm), within(1e-6));
        assertThat(Endpoint.FINAL_HAEMOGLOBIN.of(run))
                .isEqualTo(run.at(HAEMOGLOBIN, 120))
                .isBetween(9.5, 11.0);
    }

    /** What left, drop by drop at the haemoglobin of its time, the gush included. */
    @Test
    void redCellsAreLostAsThickAsTheBloodIs() {
        Trajectory run = resuscitated().run();
        double lost = 0;
        double before = run.at(BLOOD_LOSS, 0);
        double step = 0.01;
        for (int i = 1; i * step <= 120 + step / 2; i++) {
            double after = run.at(BLOOD_LOSS, Math.min(120, i * step));
            lost += (after - before) * run.at(HAEMOGLOBIN, (i - 0.5) * step) / 34;
            before = after;
        }
        lost += run.at(BLOOD_LOSS, 0) * 12 / 34;
        assertThat(run.at(RED_CELLS_LOST, 120)).isCloseTo(lost, within(1e-3));
        assertThat(run.at(RED_CELLS_LOST, 120)).isLessThan(run.at(BLOOD_LOSS, 120) * 12 / 34 - 5);
    }

    @Test
    void accountOfRedCellsCloses() {
        Trajectory run = resuscitated().run();
        Ledger cells = run.ledgers().stream()
                .filter(each -> each.of().equals("red cells [L]"))
                .findFirst()
                .orElseThrow();
        assertThat(cells.in()).isZero();
        assertThat(cells.out())
                .isCloseTo(run.at(RED_CELLS_LOST, 120) / 1000, within(1e-12))
                .isGreaterThan(0.5);
        assertThat(cells.error()).isLessThan(1e-9);
        double start = 6.0 * 12 / 34;
        double left = run.at(BLOOD_VOLUME, 120) / 1000 * run.at(HAEMOGLOBIN, 120) / 34;
        assertThat(cells.gain()).isCloseTo(left - start, within(1e-12));
    }

    @Test
    void fluidRaisesThePressureAndWithoutAnyItIsWhatItWas() {
        Trajectory bled = soft(Cases.lasting(60).born()).circulating(0).fluids().run();
        Trajectory followed = bleeding(60).circulating(0).fluids().run();
        Trajectory treated = resuscitated().circulating(0).run();
        double pressure = bled.at(Variable.ARTERIAL_PRESSURE, 60);
        assertThat(followed.at(Variable.ARTERIAL_PRESSURE, 60)).isCloseTo(pressure, within(1e-6));
        assertThat(treated.at(Variable.ARTERIAL_PRESSURE, 60)).isGreaterThan(pressure + 3);
    }

    @Test
    void nobodyWhoDoesNotAskHasItAndNothingElseChanges() {
        Trajectory without = soft(Cases.lasting(120).born()).at(40).run();
        Trajectory with = bleeding(120).at(40).run();
        assertThat(without.series()).doesNotContainKeys(HAEMOGLOBIN, BLOOD_VOLUME, RED_CELLS_LOST);
        assertThat(Endpoints.of(without).isComputed(Endpoint.FINAL_HAEMOGLOBIN)).isFalse();
        without.series()
                .forEach((variable, values) ->
                        assertThat(with.of(variable)).as(variable.words()).containsExactly(values));
    }

    @Test
    void fluidOfTheLabourIsInTheHaemoglobinAtBirthAlready() {
        Labour spontaneous = Labour.of(Onset.SPONTANEOUS).withoutPulses();
        Trajectory run = Cases.lasting(2400)
                .in(spontaneous)
                .bornWithBlood()
                .fluids(drip("Hartmann's", 500))
                .run();
        double birth = run.progress().birth();
        assertThat(run.at(HAEMOGLOBIN, birth)).isEqualTo(12);
        assertThat(run.at(BLOOD_VOLUME, birth - 60)).isCloseTo(6000, within(1e-6));
        double stayed = 0.25 * 500 * 2 * 136 / 136;
        assertThat(run.at(BLOOD_VOLUME, run.end()))
                .isCloseTo(6000 - run.at(BLOOD_LOSS, run.end()) + stayed, within(2.0));
        assertThat(run.at(HAEMOGLOBIN, run.end())).isLessThan(12 - 0.4);
        assertThat(run.ledgers()).allSatisfy(each -> assertThat(each.error()).isLessThan(1e-9));
    }

    /** A woman cannot lose what she does not have. */
    @Test
    void modelDoesNotGoOnWithoutBlood() {
        Cases bleeding = bleeding(120).set(Filling.BLOOD, 2.5);
        assertThatExceptionOfType(RunFault.class)
                .isThrownBy(bleeding::run)
                .withMessageContaining("the blood has fallen below 30 % of what it was");
    }

    /** The gush comes within seconds, between two steps of the solver. */
    @Test
    void gushTakesItsCellsAlong() {
        Cases quiet = Cases.lasting(60)
                .bornWithBlood()
                .set(PlacentalBed.LARGEST, 1e-9)
                .set(PlacentalBed.GUSH, 500);
        Trajectory run = quiet.set(Blood.STAYING, 1)
                .fluids(drip("saline 0.9 %", LITRE_AN_HOUR))
                .run();
        double atSeparation = 12 * 6 / (6 + 5.0 / 60 * SALINE / 136);
        assertThat(run.at(RED_CELLS_LOST, 60)).isCloseTo(500 * atSeparation / 34, within(0.01));
        assertThat(run.at(BLOOD_LOSS, 60)).isCloseTo(500, within(1e-3));
    }
}
