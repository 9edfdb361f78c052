package org.oxytocinlab.engine.titration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oxytocinlab.engine.clinic.Reading;
import org.oxytocinlab.engine.clinic.Sign;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.random.RandomStreams;
import org.oxytocinlab.engine.result.Readout;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.therapy.Watch;
import org.oxytocinlab.engine.therapy.Watch.Examining;

/** What the nurse knows of the cervix of a woman in labour. */
class ExaminerTest {
    /** One centimetre an hour from 2 cm, up to 10. */
    private static final Readout STEADY =
            (variable, time) -> variable == Variable.DILATATION ? Math.min(10, 2 + time / 60) : Double.NaN;

    private static List<Reading> diary(Watch watch, double round, Readout truth, double until, long seed) {
        Nurse nurse = new Nurse(watch, round, true, Set.of(), truth, null, List.of(), new RandomStreams(seed, 0));
        List<Reading> diary = new ArrayList<>();
        while (nurse.nextLook() <= until) {
            diary.add(nurse.look(nurse.nextLook()));
        }
        return diary;
    }

    private static Watch watch(double late, Examining examining) {
        return new Watch(null, 0, 0, Quantity.minutes(late), false, null, List.of(), List.of(), examining);
    }

    private static Examining every(double minutes, double error) {
        return new Examining(Quantity.minutes(minutes), Quantity.of(error, Unit.CENTIMETRE));
    }

    private static List<Double> examined(List<Reading> diary) {
        return diary.stream().filter(Reading::isExamination).map(Reading::time).toList();
    }

    @Test
    void fourHoursLieBetweenExaminationsAndTheLastOneIsWhatIsKnown() {
        List<Reading> diary = diary(Watch.STANDARD, 30, STEADY, 600, 1);

        assertThat(examined(diary)).containsExactly(0.0, 240.0, 480.0);
        for (Reading reading : diary) {
            double last = Math.floor(reading.time() / 240);
            assertThat(reading.value(Sign.DILATATION)).isEqualTo(2 + 4 * last);
            assertThat(reading.examined()).isEqualTo(240 * last);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "3.49, 3", "3.5, 4", "9.4999, 9", "9.5, 10", "10, 10"})
    void fingersTellWholeCentimetresFromHalvesUp(double dilatation, double found) {
        assertThat(diary(Watch.STANDARD, 30, (variable, time) -> dilatation, 0, 1))
                .extracting(reading -> reading.value(Sign.DILATATION))
                .containsExactly(found);
    }

    /** An examination waits for the round after it is due, and the next one is due by the clock all the same. */
    @Test
    void examinationTakesPlaceAtTheFirstRoundAtOrAfterItIsDue() {
        assertThat(examined(diary(watch(0, every(60, 0)), 25, STEADY, 200, 1)))
                .containsExactly(0.0, 75.0, 125.0, 200.0);
        assertThat(examined(diary(watch(0, every(33.3, 0)), 33.3, STEADY, 140, 1)))
                .hasSize(5);
    }

    @Test
    void examinationsDoNotChangeWhenSheLooks() {
        List<Double> seldom = diary(watch(10, every(240, 0)), 30, STEADY, 900, 3).stream()
                .map(Reading::time)
                .toList();

        assertThat(diary(watch(10, every(30, 1)), 30, STEADY, 900, 3))
                .extracting(Reading::time)
                .isEqualTo(seldom);
    }

    /** Rounding adds the variance of an even spread, 1/12; tolerances are 4 standard errors. */
    @Test
    void fingersErrAsTheyAreSaidTo() {
        int many = 20_000;
        double between = 5.3;
        List<Reading> diary = diary(watch(0, every(30, 1)), 30, (variable, time) -> between, 30.0 * (many - 1), 7);
        double mean = diary.stream()
                .mapToDouble(reading -> reading.value(Sign.DILATATION))
                .average()
                .orElseThrow();
        double variance = diary.stream()
                .mapToDouble(
                        reading -> (reading.value(Sign.DILATATION) - mean) * (reading.value(Sign.DILATATION) - mean))
                .average()
                .orElseThrow();

        double expected = 1 + 1.0 / 12;
        assertThat(diary).hasSize(many);
        assertThat(mean).isCloseTo(between, within(4 * Math.sqrt(expected / many)));
        assertThat(variance).isCloseTo(expected, within(4 * expected * Math.sqrt(2.0 / many)));
    }

    @Test
    void errorStaysWithinACervixAndFollowsTheSeed() {
        Watch clumsy = watch(0, every(30, 3));
        List<Reading> narrow = diary(clumsy, 30, (variable, time) -> 0.5, 9000, 1);
        List<Reading> wide = diary(clumsy, 30, (variable, time) -> 9.9, 9000, 1);

        assertThat(narrow)
                .extracting(reading -> reading.value(Sign.DILATATION))
                .contains(0.0)
                .allMatch(found -> found >= 0);
        assertThat(wide)
                .extracting(reading -> reading.value(Sign.DILATATION))
                .contains(10.0)
                .allMatch(found -> found <= 10);
        assertThat(diary(clumsy, 30, STEADY, 900, 1)).isEqualTo(diary(clumsy, 30, STEADY, 900, 1));
        assertThat(diary(clumsy, 30, STEADY, 900, 2)).isNotEqualTo(diary(clumsy, 30, STEADY, 900, 1));
    }
}
