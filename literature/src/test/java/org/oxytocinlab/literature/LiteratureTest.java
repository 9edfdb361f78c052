package org.oxytocinlab.literature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number of the literature is met, or known to be missed, or known to be out of reach as yet. */
class LiteratureTest {
    private static final List<String> IDS =
            Calibration.ROWS.stream().map(CalibrationRow::id).toList();

    static Stream<CalibrationRow> met() {
        return Calibration.answered().filter(row -> !Calibration.KNOWN_MISSES.containsKey(row.id()));
    }

    static Stream<CalibrationRow> missed() {
        return Calibration.answered().filter(row -> Calibration.KNOWN_MISSES.containsKey(row.id()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("met")
    void modelLiesInPublishedBand(CalibrationRow row) {
        double model = Calibration.value(row);
        assertThat(row.holds(model))
                .as("%s %s, band [%s, %s]", model, row.unit(), row.low(), row.high())
                .isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("missed")
    void knownMissIsStillMissed(CalibrationRow row) {
        double model = Calibration.value(row);
        assertThat(row.holds(model))
                .as("%s %s is now in its band [%s, %s]; strike the row", model, row.unit(), row.low(), row.high())
                .isFalse();
    }

    /** By a key of references.bib, or as what it is: prototype, arithmetic, definition, case report. */
    @Test
    void everyRowNamesItsSource() {
        assertThat(Calibration.ROWS)
                .allSatisfy(row ->
                        assertThat(ValidationTables.source(row)).as(row.id()).isNotBlank());
    }

    @Test
    void everyRowIsAnsweredOrExcused() {
        Stream<String> listed = Stream.of(Calibration.ANSWERS, Calibration.IN_STUDIES, Calibration.NOT_YET)
                .flatMap(rows -> rows.keySet().stream());
        assertThat(listed).containsExactlyInAnyOrderElementsOf(IDS);
        assertThat(IDS).hasSize(378).doesNotHaveDuplicates();
    }

    @Test
    void missesAreAnsweredAndExplained() {
        assertThat(Calibration.ANSWERS)
                .containsKeys(Calibration.KNOWN_MISSES.keySet().toArray(String[]::new));
        assertThat(Calibration.KNOWN_MISSES.values()).noneMatch(String::isBlank);
        assertThat(Calibration.NOT_YET.values()).noneMatch(String::isBlank);
    }
}
