package org.oxytocinlab.engine.titration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oxytocinlab.engine.Strip;
import org.oxytocinlab.engine.clinic.Contraction;
import org.oxytocinlab.engine.clinic.FetalStatus;
import org.oxytocinlab.engine.clinic.Reading;
import org.oxytocinlab.engine.clinic.Sign;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.random.RandomStreams;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.therapy.Watch;

/** The nurse on her rounds, as good or bad as her watch says. Tolerances are 4 standard errors. */
class NurseTest {
    private static final int MANY = 20_000;
    private static final double TONE = 11;
    private static final double IN = 900;
    private static final double OUT = 250;
    private static final double BLOOD = 138;
    private static final double GIVEN = 480;

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 0.7})
    void overlookedContractionsThinTheCountBinomially(double share) {
        double every = 30;
        int each = 12;
        List<Contraction> strip = Strip.every(150, 0, 2000 * every);
        Nurse nurse = nurse(watch(share, 0, 0), every, strip, 7);
        nurse.look(nurse.nextLook());
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < 2000; i++) {
            int seen = nurse.look(nurse.nextLook()).onsetsInLast(every);
            sum += seen;
            squares += seen * seen;
        }

        double mean = each * (1 - share);
        double variance = each * share * (1 - share);
        assertThat(sum / 2000).isCloseTo(mean, within(4 * Math.sqrt(variance / 2000)));
        // The variance of a variance of nearly normal numbers is 2·variance²/n.
        assertThat(squares / 2000 - Math.pow(sum / 2000, 2))
                .isCloseTo(variance, within(4 * variance * Math.sqrt(2.0 / 2000)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5})
    void theStatedShareOfRoundsIsSkipped(double share) {
        Nurse nurse = nurse(watch(0, share, 0), 10, List.of(), 3);
        for (int i = 0; i < MANY; i++) {
            nurse.look(nurse.nextLook());
        }

        // The number of rounds until MANY take place is negative binomial.
        double rounds = nurse.nextLook() / 10;
        double error = Math.sqrt(MANY * share) / (1 - share);
        assertThat(rounds).isCloseTo((MANY + 1) / (1 - share), within(4 * error));
    }

    @ParameterizedTest
    @CsvSource({"20, 5", "20, 19.9", "15, 40"})
    void sheComesLateWithinTheLimitAndNeverEarlyOrTwiceAtOnce(double every, double late) {
        Nurse nurse = nurse(watch(0, 0.1, late), every, List.of(), 11);
        assertThat(nurse.look(nurse.nextLook()).time()).isZero();
        double before = 0;
        for (int i = 0; i < MANY; i++) {
            double due = nurse.nextLook();
            double delay = due - Math.floor(due / every) * every;
            assertThat(due).isGreaterThan(before);
            assertThat(delay).isLessThan(late);
            before = nurse.look(nurse.nextLook()).time();
            assertThat(before).isEqualTo(due);
        }
    }

    @Test
    void delaysAreSpreadEvenlyUpToTheLimit() {
        Nurse nurse = nurse(watch(0, 0, 6), 20, List.of(), 5);
        double sum = 0;
        for (int i = 0; i < MANY; i++) {
            nurse.look(nurse.nextLook());
            sum += nurse.nextLook() - 20 * (i + 1);
        }

        assertThat(sum / MANY).isCloseTo(3, within(4 * 6 / Math.sqrt(12 * MANY)));
    }

    @Test
    void aNurseWhoNeverComesBackLooksOnceOnly() {
        Nurse nurse = nurse(watch(0, 1, 0), 20, List.of(), 1);
        nurse.look(nurse.nextLook());

        assertThat(nurse.nextLook()).isInfinite();
    }

    @Test
    void theSameSeedSeesTheSameAndAnotherDoesNot() {
        assertThat(diary(watch(0.4, 0.3, 10), 1)).isEqualTo(diary(watch(0.4, 0.3, 10), 1));
        assertThat(diary(watch(0.4, 0.3, 10), 1)).isNotEqualTo(diary(watch(0.4, 0.3, 10), 2));
    }

    @Test
    void aSharperEyeDoesNotChangeWhenSheComes() {
        List<Double> sharp = times(diary(watch(0, 0.3, 10), 1));

        assertThat(times(diary(watch(0.6, 0.3, 10), 1))).isEqualTo(sharp);
        assertThat(times(diary(watch(0.6, 0.2, 10), 1))).isNotEqualTo(sharp);
    }

    @Test
    void whenSheComesDoesNotDependOnWhatThereIsToSee() {
        Nurse busy = nurse(watch(0.5, 0.5, 10), 30, Strip.every(60, 0, 3000), 1);
        Nurse idle = nurse(watch(0.5, 0.5, 10), 30, List.of(), 1);

        for (int i = 0; i < 40; i++) {
            assertThat(busy.look(busy.nextLook()).time())
                    .isEqualTo(idle.look(idle.nextLook()).time());
        }
    }

    @Test
    void sheSeesTheLastHalfHourUpToButNotAtHerLook() {
        Nurse nurse = nurse(Watch.STANDARD, 30, Strip.at(0, 29.999999, 30, 45, 59.999999, 60), 1);
        nurse.look(nurse.nextLook());

        assertThat(onsets(nurse.look(nurse.nextLook()))).containsExactly(0.0, 29.999999);
        assertThat(onsets(nurse.look(nurse.nextLook()))).containsExactly(30.0, 45.0, 59.999999);
        assertThat(onsets(nurse.look(nurse.nextLook()))).containsExactly(60.0);
    }

    @Test
    void sheReadsTheCatheterTheBalanceAndTheLastBloodSample() {
        Watch watch = new Watch(null, 0, 0, Quantity.minutes(0), true, Quantity.minutes(50), List.of(), List.of());
        Nurse nurse = new Nurse(
                watch, 30, false, Set.of(), (variable, time) -> told(variable) + time, null, List.of(), streams(1));
        nurse.look(nurse.nextLook());
        Reading first = nurse.look(nurse.nextLook());
        Reading second = nurse.look(nurse.nextLook());

        assertThat(first.value(Sign.RESTING_TONE)).isEqualTo(TONE + 30);
        assertThat(first.value(Sign.MONTEVIDEO)).isZero();
        assertThat(first.value(Sign.FLUID_BALANCE)).isEqualTo(IN - OUT);
        assertThat(first.value(Sign.FLUID_IN)).isEqualTo(IN + 30);
        assertThat(first.value(Sign.TOTAL_OXYTOCIN)).isEqualTo(GIVEN + 30);
        assertThat(first.value(Sign.SODIUM)).as("taken at the start").isEqualTo(BLOOD);
        assertThat(second.value(Sign.SODIUM)).isEqualTo(BLOOD + 50);
    }

    @Test
    void withoutCatheterAndBloodSheKnowsNeither() {
        Nurse nurse =
                new Nurse(Watch.STANDARD, 30, false, Set.of(), (variable, time) -> 99, null, List.of(), streams(1));
        nurse.look(nurse.nextLook());
        Reading reading = nurse.look(nurse.nextLook());

        assertThat(reading.value(Sign.RESTING_TONE)).isNaN();
        assertThat(reading.value(Sign.MONTEVIDEO)).isNaN();
        assertThat(reading.value(Sign.SODIUM)).isNaN();
        assertThat(reading.value(Sign.DILATATION)).isNaN();
    }

    @Test
    void reportsHoldFromTheirTimeOn() {
        Watch watch = new Watch(
                null,
                0,
                0,
                Quantity.minutes(0),
                false,
                null,
                List.of(
                        new Watch.FetalReport(Quantity.minutes(30), FetalStatus.CATEGORY_II),
                        new Watch.FetalReport(Quantity.minutes(61), FetalStatus.NORMAL)),
                List.of(new Watch.Examination(Quantity.minutes(60), 5)));
        List<Reading> diary = diary(watch, 1);

        assertThat(diary.subList(0, 4).stream().map(Reading::fetus))
                .containsExactly(
                        FetalStatus.NORMAL, FetalStatus.CATEGORY_II, FetalStatus.CATEGORY_II, FetalStatus.NORMAL);
        assertThat(diary.subList(0, 4).stream().map(reading -> reading.value(Sign.DILATATION)))
                .containsExactly(Double.NaN, Double.NaN, 5.0, 5.0);
    }

    private static double told(Variable variable) {
        return switch (variable) {
            case RESTING_TONE -> TONE;
            case FLUID_IN -> IN;
            case URINE -> OUT;
            case SODIUM -> BLOOD;
            case OXYTOCIN_GIVEN -> GIVEN;
            default -> throw new IllegalArgumentException("not looked at: " + variable);
        };
    }

    private static List<Reading> diary(Watch watch, long seed) {
        Nurse nurse = nurse(watch, 30, Strip.every(160, 0, 3000), seed);
        List<Reading> diary = new ArrayList<>();
        while (nurse.nextLook() < 3000) {
            diary.add(nurse.look(nurse.nextLook()));
        }
        return diary;
    }

    private static List<Double> times(List<Reading> diary) {
        return diary.stream().map(Reading::time).toList();
    }

    private static List<Double> onsets(Reading reading) {
        return reading.seen().stream().map(Contraction::onset).toList();
    }

    private static Watch watch(double missesContractions, double missesRounds, double late) {
        return new Watch(
                null, missesContractions, missesRounds, Quantity.minutes(late), false, null, List.of(), List.of());
    }

    private static Nurse nurse(Watch watch, double every, List<Contraction> strip, long seed) {
        return new Nurse(watch, every, false, Set.of(), (variable, time) -> Double.NaN, null, strip, streams(seed));
    }

    private static RandomStreams streams(long seed) {
        return new RandomStreams(seed, 0);
    }
}
