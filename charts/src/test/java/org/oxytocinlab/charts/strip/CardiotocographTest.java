package org.oxytocinlab.charts.strip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.oxytocinlab.charts.FigurePlan;
import org.oxytocinlab.charts.Parts;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.clinic.Deceleration;
import org.oxytocinlab.engine.clinic.Deceleration.Kind;
import org.oxytocinlab.engine.clinic.FetalStatus;
import org.oxytocinlab.engine.result.Trajectory;

/** The tracing shows what the monitor read, at its time and to scale. */
class CardiotocographTest {
    private static final Set<Kind> LATE = Set.of(Kind.LATE);
    private static final FigurePlan PLAN = FigurePlan.titled("A tracing");
    private static final Provenance PROVENANCE = Provenance.unknown();

    /** A drip that is too fast for this placenta from the second hour on. */
    private static final Trajectory RUN =
            Cases.lasting(300).sensitivity(1).from(60, 16).withFetus(0.75).run();

    private static List<TracingRow> rows(Trajectory run, Paper paper) {
        return Parts.of(Cardiotocograph.sheet(PLAN, run, PROVENANCE, paper), TracingRow.class);
    }

    @ParameterizedTest
    @CsvSource({"CM_PER_MIN_1, 40", "CM_PER_MIN_2, 20", "CM_PER_MIN_3, 10"})
    void rowsAreAsLongAsTheirPaperSays(Paper paper, double minutes) {
        List<TracingRow> rows = rows(RUN, paper);

        assertThat(rows).hasSize(TracingExtent.MOST_ROWS);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.below().length()).isEqualTo(minutes);
            assertThat(row.below().x(row.below().start() + minutes)).isCloseTo(StripWindow.LEFT + 900, within(1e-9));
        });
    }

    @Test
    void shortRunIsShownFromItsBeginningToItsEnd() {
        List<TracingRow> rows = rows(Cases.lasting(30).at(8).withFetus(1).run(), Paper.CM_PER_MIN_2);

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).below().start()).isZero();
        assertThat(rows.get(1).below().end()).isEqualTo(30);
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void heartAndPressureShareTimeAndCentimetre(Paper paper) {
        TracingRow row = rows(RUN, paper).get(1);
        double centimetre = row.below().centimetre();

        assertThat(row.heart().y(100) - row.heart().y(120)).isCloseTo(centimetre, within(1e-9));
        assertThat(row.below().y(25) - row.below().y(50)).isCloseTo(centimetre, within(1e-9));
        assertThat(row.heart().times().x(100)).isEqualTo(row.below().x(100));
        assertThat(row.heart().y(20)).isEqualTo(row.heart().bottom());
        assertThat(row.heart().y(240)).isEqualTo(row.heart().top());
        assertThat(row.below().paperTop()).isGreaterThan(row.heart().bottom());
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void everyDecelerationOfThePageIsMarkedOnceAtItsLowest(Paper paper) {
        List<Deceleration> all = RUN.tracing().orElseThrow().decelerations();
        List<TracingRow> rows = rows(RUN, paper);
        double from = rows.get(0).below().start();
        double until = rows.get(rows.size() - 1).below().end();
        List<Deceleration> shown =
                rows.stream().flatMap(row -> row.falls().stream()).toList();

        assertThat(shown)
                .isNotEmpty()
                .isEqualTo(all.stream()
                        .filter(each -> each.nadir() >= from && each.nadir() < until)
                        .toList());
        for (TracingRow row : rows) {
            assertThat(row.marks()).hasSameSizeAs(row.falls());
            for (int i = 0; i < row.falls().size(); i++) {
                assertThat(row.marks().get(i).getBounds2D().getCenterX())
                        .isCloseTo(row.below().x(row.falls().get(i).nadir()), within(1e-4));
            }
        }
    }

    @Test
    void pageIsWhereMostDecelerationsAre() {
        Map<Double, Long> starts = rows(RUN, Paper.CM_PER_MIN_2).stream()
                .collect(Collectors.groupingBy(row -> row.below().start(), Collectors.counting()));
        long shown = rows(RUN, Paper.CM_PER_MIN_2).stream()
                .mapToLong(row -> row.falls().size())
                .sum();
        List<Deceleration> all = RUN.tracing().orElseThrow().decelerations();

        assertThat(starts).hasSize(4);
        for (double start = 0; start <= 220; start += 20) {
            double from = start;
            assertThat(all.stream()
                            .filter(each -> each.nadir() >= from && each.nadir() < from + 80)
                            .count())
                    .isLessThanOrEqualTo(shown);
        }
    }

    @Test
    void classAndDecelerationsAreToldInWords() {
        Deceleration deep = new Deceleration(Kind.LATE, 70, 71, 17.6, 45);
        assertThat(TracingRow.words(80, FetalStatus.CATEGORY_II, TracingRow.told(LATE, List.of(deep))))
                .isEqualTo("At 1 h 20 min: category II. One late deceleration in this row, by up to 18 bpm");
        assertThat(TracingRow.words(40, FetalStatus.NORMAL, TracingRow.told(LATE, List.of())))
                .isEqualTo("At 40 min: category I. No late decelerations in this row");
        Deceleration abrupt = new Deceleration(Kind.VARIABLE, 70, 70.4, 41.6, 4);
        assertThat(TracingRow.told(EnumSet.allOf(Kind.class), List.of(abrupt, abrupt)))
                .isEqualTo("No late decelerations in this row; 2 variable decelerations in this row, by up to 42 bpm");
        assertThat(Cardiotocograph.sheet(PLAN, RUN, PROVENANCE, Paper.CM_PER_MIN_2)
                        .description())
                .contains("category", "Late decelerations: ", " s after the peak");
    }

    @Test
    void runWithoutAFetusHasNoTracing() {
        assertThat(Cardiotocograph.isOf(Cases.lasting(30).at(8).run())).isFalse();
        assertThat(Cardiotocograph.isOf(RUN)).isTrue();
    }
}
