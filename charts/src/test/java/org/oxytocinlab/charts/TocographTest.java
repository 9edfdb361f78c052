package org.oxytocinlab.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.oxytocinlab.engine.result.Contraction;
import org.oxytocinlab.engine.result.Trajectory;

/** The strip shows every contraction at its height, and what the pump did. */
class TocographTest {

    static Stream<Map.Entry<String, Trajectory>> runs() {
        return Runs.each();
    }

    @ParameterizedTest
    @CsvSource({"60, 1", "61, 2", "600, 10", "720, 12", "4320, 12", "30, 1"})
    void rowsAreHoursUntilAPageIsFull(double end, int rows) {
        assertThat(rows(new SyntheticRun(end).trajectory())).hasSize(rows);
    }

    @Test
    void highestPressureOfARowIsOnPaper() {
        Trajectory run = Runs.stopped();
        double highest = run.contractions().stream()
                .filter(contraction -> contraction.onset() < 57)
                .mapToDouble(Contraction::peak)
                .max()
                .orElseThrow();
        StripRow row = rows(run).get(0);
        StripWindow window = new StripWindow(0, 60, 0);
        assertThat(row.pressure().getBounds2D().getHeight()).isCloseTo(window.y(12) - window.y(highest), within(1.0));
    }

    @Test
    void ratesAreWrittenWhereTheyChange() {
        PumpWords words = PumpWords.of(new StripWindow(360, 60, 0), Runs.stopped());
        assertThat(words.labels()).extracting(Label::text).containsExactly("8 mU/min", "0");
        assertThat(words.ticks().get(1).getX1()).isEqualTo(new StripWindow(360, 60, 0).x(370));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void everyCaseIsDrawn(Map.Entry<String, Trajectory> run) {
        Drawing drawing = Tocograph.of(run.getKey(), run.getValue());
        assertThat(PngFile.of(drawing, Provenance.unknown())).isNotEmpty();
    }

    private static List<StripRow> rows(Trajectory run) {
        return Tocograph.sheet("Any", run, Provenance.unknown()).parts().stream()
                .filter(StripRow.class::isInstance)
                .map(StripRow.class::cast)
                .toList();
    }
}
