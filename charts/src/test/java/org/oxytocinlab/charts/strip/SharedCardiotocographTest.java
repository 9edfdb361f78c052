package org.oxytocinlab.charts.strip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oxytocinlab.charts.FigurePlan;
import org.oxytocinlab.charts.Parts;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.Words;
import org.oxytocinlab.charts.ink.ArmLook;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Sheet;
import org.oxytocinlab.charts.ink.Style;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.clinic.Tracing;
import org.oxytocinlab.engine.result.Trajectory;

/** Tracings of several arms show the same minutes, each under the name of its arm. */
class SharedCardiotocographTest {
    private static final Trajectory POOR =
            Cases.lasting(300).sensitivity(1).from(60, 16).withFetus(0.75).run();
    private static final Trajectory SOUND =
            Cases.lasting(300).sensitivity(1).from(60, 8).withFetus(1).run();
    private static final Trajectory SHORT =
            Cases.lasting(70).sensitivity(1).from(60, 16).withFetus(1).run();
    private static final Trajectory UNFOLLOWED = Cases.lasting(300).at(8).run();

    private static Sheet sheet(List<String> names, List<Trajectory> runs) {
        return SharedCardiotocograph.sheet(
                FigurePlan.titled("Tracings"), names, runs, Provenance.unknown(), Paper.CM_PER_MIN_2);
    }

    private static List<TracingRow> rows(Sheet sheet) {
        return Parts.of(sheet, TracingRow.class);
    }

    private static List<Label> labels(Sheet sheet) {
        return Parts.of(sheet, Label.class);
    }

    @Test
    void armsTakeTurnsOverTheSameMinutes() {
        Sheet sheet = sheet(List.of("sound", "poor"), List.of(SOUND, POOR));
        List<TracingRow> rows = rows(sheet);
        assertThat(rows).hasSize(SharedCardiotocograph.MOST_ROWS);
        for (int i = 0; i < rows.size(); i += 2) {
            assertThat(rows.get(i).below().start())
                    .isEqualTo(rows.get(i + 1).below().start());
            assertThat(rows.get(i).below().top())
                    .isLessThan(rows.get(i + 1).below().top());
        }
        assertThat(labels(sheet))
                .filteredOn(label -> label.font().equals(Style.NAME))
                .extracting(Label::text)
                .containsExactly("sound", "poor", "sound", "poor", "sound", "poor");
    }

    @Test
    void windowIsWhereMostDecelerationsOfAllArmsAre() {
        List<TracingRow> rows = rows(sheet(List.of("sound", "poor"), List.of(SOUND, POOR)));
        long shown = rows.stream().mapToLong(row -> row.falls().size()).sum();
        for (double start = 0; start <= 240; start += 20) {
            double from = start;
            assertThat(List.of(SOUND, POOR).stream()
                            .flatMap(run -> run.tracing().stream())
                            .map(Tracing::decelerations)
                            .flatMap(List::stream)
                            .filter(each -> each.nadir() >= from && each.nadir() < from + 60)
                            .count())
                    .isLessThanOrEqualTo(shown);
        }
        assertThat(shown).isPositive();
    }

    @Test
    void armWithoutAFetusIsLeftOutAndOthersKeepTheirColours() {
        Sheet sheet = sheet(List.of("nobody", "poor"), List.of(UNFOLLOWED, POOR));
        assertThat(labels(sheet))
                .filteredOn(label -> label.font().equals(Style.NAME))
                .isNotEmpty()
                .allMatch(label -> label.text().equals("poor")
                        && label.colour().equals(ArmLook.of(1).colour()));
        assertThat(SharedCardiotocograph.isOf(List.of(UNFOLLOWED, POOR))).isTrue();
        assertThat(SharedCardiotocograph.isOf(List.of(UNFOLLOWED, UNFOLLOWED))).isFalse();
    }

    @Test
    void armThatHasEndedSaysSo() {
        Sheet sheet = sheet(List.of("short", "poor"), List.of(SHORT, POOR));
        assertThat(labels(sheet)).extracting(Label::text).contains("short: ended at 1 h 10 min");
        assertThat(rows(sheet)).hasSizeLessThan(SharedCardiotocograph.MOST_ROWS);
    }

    @Test
    void pumpsOfAllArmsHaveOneScale() {
        List<TracingRow> rows = rows(sheet(List.of("sound", "poor"), List.of(SOUND, POOR)));
        double sound = height(rows.get(rows.size() - 2));
        double poor = height(rows.get(rows.size() - 1));
        assertThat(sound / poor).isCloseTo(0.5, within(0.01));
    }

    private static double height(TracingRow row) {
        return row.uterus().stream()
                .filter(RateTrack.class::isInstance)
                .map(RateTrack.class::cast)
                .mapToDouble(track -> track.area().getBounds2D().getHeight())
                .max()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 6})
    void wordsKeepApartAndAreTold(int arms) {
        List<String> names =
                IntStream.range(0, arms).mapToObj(arm -> "arm " + arm).toList();
        Sheet sheet = sheet(names, Collections.nCopies(arms, POOR));
        List<Label> labels = new ArrayList<>(labels(sheet));
        rows(sheet).forEach(row -> labels.add(row.words()));
        labels.removeIf(label -> label.text().isEmpty());
        Words.keepApart(labels);
        assertThat(rows(sheet)).hasSize(SharedCardiotocograph.MOST_ROWS);
        assertThat(sheet.description()).contains("arm 0: At ", "arm 1: Late decelerations: ");
    }
}
