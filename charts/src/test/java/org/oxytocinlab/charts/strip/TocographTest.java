package org.oxytocinlab.charts.strip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.FigurePlan;
import org.oxytocinlab.charts.Parts;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.Runs;
import org.oxytocinlab.charts.SyntheticRun;
import org.oxytocinlab.charts.file.PngFile;
import org.oxytocinlab.charts.file.SvgFile;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Sheet;
import org.oxytocinlab.engine.clinic.Contraction;
import org.oxytocinlab.engine.clinic.Count;
import org.oxytocinlab.engine.result.Happening;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** The strip is ruled and scaled like ward paper, and shows every contraction at its height and what the pump did. */
class TocographTest {

    static Stream<Map.Entry<String, Trajectory>> runs() {
        return Runs.each();
    }

    @ParameterizedTest
    @CsvSource({
        "CM_PER_MIN_1, 60, 2", "CM_PER_MIN_1, 120, 4", "CM_PER_MIN_1, 121, 3", "CM_PER_MIN_1, 600, 10",
        "CM_PER_MIN_1, 720, 12", "CM_PER_MIN_1, 4320, 12", "CM_PER_MIN_1, 5, 1", "CM_PER_MIN_3, 40, 4",
        "CM_PER_MIN_3, 60, 3", "CM_PER_MIN_3, 240, 12", "CM_PER_MIN_3, 600, 12"
    })
    void rowsAreLargeWhileFewAndNeverCompressed(Paper paper, double end, int rows) {
        Trajectory run = new SyntheticRun(end).trajectory();
        assertThat(rows(run, StripOptions.STANDARD.on(paper))).hasSize(rows);
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void oneCentimetreIsTheSameOnBothAxes(Paper paper) {
        for (StripRow row : rows(Runs.stopped(), StripOptions.STANDARD.on(paper))) {
            StripWindow window = row.window();
            assertThat(window.x(window.start() + 1) - window.x(window.start()))
                    .isCloseTo(paper.speed() * window.centimetre(), within(1e-9));
            assertThat(window.y(25) - window.y(50)).isEqualTo(window.centimetre());
        }
    }

    @Test
    void europeanPaperHasALineEachMinuteAndABoldOneEachTen() {
        StripWindow window =
                rows(Runs.induction(), StripOptions.STANDARD).get(1).window();
        PressurePaper grid = PressurePaper.of(window);
        assertThat(uprights(grid.fine())).hasSize(54).contains(window.x(61), window.x(119));
        assertThat(uprights(grid.bold())).hasSize(7).contains(window.x(60), window.x(70), window.x(120));
    }

    @Test
    void americanPaperHasALineEachTenSecondsAndABoldOneEachMinute() {
        StripOptions american = StripOptions.STANDARD.on(Paper.CM_PER_MIN_3);
        StripWindow window = rows(Runs.induction(), american).get(0).window();
        PressurePaper grid = PressurePaper.of(window);
        double start = window.start();
        assertThat(uprights(grid.fine())).hasSize(100).contains(window.x(start) + 7.5);
        assertThat(uprights(grid.bold())).hasSize(21).contains(window.x(start), window.x(start + 1));
    }

    @Test
    void highestPressureOfARowIsOnPaper() {
        Trajectory run = Runs.stopped();
        double highest = run.contractions().stream()
                .filter(contraction -> contraction.onset() < 57)
                .mapToDouble(Contraction::peak)
                .max()
                .orElseThrow();
        StripRow row = rows(run, StripOptions.STANDARD).get(0);
        Rectangle2D trace = row.trace().line().getBounds2D();
        assertThat(trace.getMinY()).isCloseTo(row.window().y(highest), within(0.3));
        assertThat(trace.getMaxY()).isEqualTo(row.window().y(12));
        assertThat(row.trace().peaks()).isEmpty();
    }

    @Test
    void pressureAboveThePaperIsClippedAndWritten() {
        Trajectory run = pressing(Runs.stopped(), 128.4);
        StripRow row = rows(run, StripOptions.STANDARD).get(0);
        assertThat(row.trace().line().getBounds2D().getMinY())
                .isEqualTo(row.window().paperTop());
        assertThat(row.trace().peaks()).extracting(Label::text).containsExactly("128");
    }

    @Test
    void whatIsNotANumberIsAGap() {
        Drawing drawing = Tocograph.of(
                FigurePlan.titled("Gap"),
                pressing(Runs.stopped(), Double.NaN),
                Provenance.unknown(),
                StripOptions.STANDARD);
        assertThat(PngFile.of(drawing, Provenance.unknown())).isNotEmpty();
        assertThat(SvgFile.of(drawing, Provenance.unknown())).isNotEmpty();
    }

    @Test
    void aChosenPartIsShownAndNamed() {
        StripOptions part = StripOptions.STANDARD.between(95, 215);
        List<StripRow> rows = rows(Runs.stopped(), part);
        assertThat(rows).hasSize(4);
        assertThat(rows.get(0).window().start()).isEqualTo(95);
        assertThat(rows.get(3).window().end()).isEqualTo(215);
        assertThat(texts(Runs.stopped(), part)).anyMatch(text -> text.endsWith("; 1 h 35 min to 3 h 35 min of 10 h"));
    }

    @Test
    void aCaseTooLongForAPageIsShownWhereMostWasDone() {
        Trajectory run = new SyntheticRun(72 * 60)
                .rate(0, 10)
                .rate(2000, 0)
                .mark(2000, Happening.Kind.RATE, "infusion stopped")
                .trajectory();
        Extent extent = Extent.of(run, StripOptions.STANDARD);
        assertThat(extent.from()).isLessThanOrEqualTo(2000);
        assertThat(extent.until()).isGreaterThan(2000).isEqualTo(extent.from() + 720);
        assertThat(texts(run, StripOptions.STANDARD)).anyMatch(text -> text.endsWith("of 72 h, the busiest part"));
    }

    @Test
    void partsThatAreNoneAreRefused() {
        assertThatThrownBy(() -> StripOptions.STANDARD.between(30, 30)).hasMessage("no strip from 30.0 to 30.0 min");
        assertThatThrownBy(() -> StripOptions.STANDARD.between(Double.NaN, 30)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> Tocograph.of(
                        FigurePlan.titled("Any"),
                        Runs.hour(),
                        Provenance.unknown(),
                        StripOptions.STANDARD.between(60, 90)))
                .hasMessage("the strip would begin at 1 h, but the case ends at 1 h");
    }

    @Test
    void contractionsAreCountedEachTenMinutes() {
        Trajectory run = Runs.induction();
        StripRow row = rows(run, StripOptions.STANDARD).get(9);
        Count count = new Count(run.contractions());
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            expected.add(Integer.toString(count.onsetsBetween(540 + 10 * i, 550 + 10 * i)));
        }
        expected.set(0, expected.get(0) + " in 10 min");
        assertThat(row.times().counts()).extracting(Label::text).isEqualTo(expected);
        assertThat(row.times().times())
                .extracting(Label::text)
                .containsExactly("9 h", "10 min", "20", "30", "40", "50");
    }

    @Test
    void tachysystoleLastsAsLongAsTheEndpointSays() {
        Trajectory run = new SyntheticRun(300).sensitivity(3).rate(0, 20).trajectory();
        List<Tachysystole> spells = Tachysystole.of(run.contractions(), run.end());
        double minutes = spells.stream()
                .mapToDouble(spell -> spell.until() - spell.from())
                .sum();
        assertThat(minutes)
                .isPositive()
                .isCloseTo(new Count(run.contractions()).minutesOfTachysystole(run.end()), within(1e-9));
    }

    @Test
    void noiseIsSeededAndDrawnOnly() {
        Trajectory run = pressing(Runs.stopped(), 128.4);
        StripRow clean = rows(run, StripOptions.STANDARD).get(0);
        StripRow one = rows(run, StripOptions.STANDARD.trembling(1)).get(0);
        StripRow same = rows(run, StripOptions.STANDARD.trembling(1)).get(0);
        StripRow other = rows(run, StripOptions.STANDARD.trembling(2)).get(0);
        assertThat(corners(same.trace().line())).isEqualTo(corners(one.trace().line()));
        assertThat(corners(other.trace().line()))
                .isNotEqualTo(corners(one.trace().line()));
        assertThat(one.times())
                .usingRecursiveComparison()
                .ignoringFields("spans")
                .isEqualTo(clean.times());
        assertThat(one.trace().peaks()).extracting(Label::text).containsExactly("128");
    }

    @ParameterizedTest
    @MethodSource("runs")
    void everyCaseIsDrawnOnEitherPaperAndWordsKeepApart(Map.Entry<String, Trajectory> run) {
        for (Paper paper : Paper.values()) {
            StripOptions options = StripOptions.STANDARD.on(paper);
            Drawing drawing =
                    Tocograph.of(FigurePlan.titled(run.getKey()), run.getValue(), Provenance.unknown(), options);
            assertThat(PngFile.of(drawing, Provenance.unknown())).isNotEmpty();
            for (StripRow row : rows(run.getValue(), options)) {
                List<Label> words = new ArrayList<>(row.times().times());
                words.addAll(row.times().counts());
                words.addAll(row.notes().labels());
                words.add(row.track().start());
                for (int i = 0; i < words.size(); i++) {
                    Rectangle2D box = words.get(i).bounds();
                    assertThat(words.subList(i + 1, words.size())).noneMatch(other -> box.intersects(other.bounds()));
                }
            }
        }
    }

    static List<StripRow> rows(Trajectory run, StripOptions options) {
        return Parts.of(Tocograph.sheet(FigurePlan.titled("Any"), run, Provenance.unknown(), options), StripRow.class);
    }

    private static List<String> texts(Trajectory run, StripOptions options) {
        return Tocograph.sheet(FigurePlan.titled("Any"), run, Provenance.unknown(), options).parts().stream()
                .filter(Label.class::isInstance)
                .map(part -> ((Label) part).text())
                .toList();
    }

    /** A run whose pressure is something else for a minute. */
    private static Trajectory pressing(Trajectory run, double pressure) {
        return new Trajectory(
                run.times(),
                run.series(),
                run.contractions(),
                run.happenings(),
                run.ledgers(),
                (variable, time) -> variable == Variable.PRESSURE && Math.abs(time - 20.2) < 0.75
                        ? pressure
                        : run.at(variable, time));
    }

    /** Left ends of the upright lines; level lines all begin at the left end of the paper and are wide. */
    private static Set<Double> uprights(Path2D lines) {
        Set<Double> found = new TreeSet<>();
        List<Double> corners = corners(lines);
        for (int i = 0; i + 7 < corners.size(); i += 8) {
            if (corners.get(i + 2) - corners.get(i) <= 1) {
                found.add(corners.get(i));
            }
        }
        return found;
    }

    private static List<Double> corners(Path2D path) {
        List<Double> corners = new ArrayList<>();
        double[] place = new double[6];
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            if (i.currentSegment(place) != PathIterator.SEG_CLOSE) {
                corners.add(place[0]);
                corners.add(place[1]);
            }
        }
        return corners;
    }

    @Test
    void scaleStandsOnceInTheMarginOfEachRow() {
        Sheet sheet =
                Tocograph.sheet(FigurePlan.titled("Any"), Runs.stopped(), Provenance.unknown(), StripOptions.STANDARD);
        List<StripRow> rows = Parts.of(sheet, StripRow.class);
        assertThat(rows).hasSizeGreaterThan(1);
        for (StripRow row : rows) {
            PressureScale scale = (PressureScale) row.paper().get(1);
            assertThat(scale.labels()).extracting(Label::text).containsExactly("0", "40", "80", "mmHg");
            assertThat(scale.labels()).allMatch(label -> label.bounds().getMaxX() < StripWindow.LEFT);
            assertThat(scale.labels()).allMatch(label -> label.font().getSize2D() >= 11.5);
            assertThat(row.track().start().font().getSize2D()).isGreaterThanOrEqualTo(11.5f);
            assertThat(row.window().trackBottom() - row.window().trackTop()).isGreaterThanOrEqualTo(20);
        }
    }

    @Test
    void stripOfALongCaseSaysWhichPartItShows() {
        assertThat(Tocograph.part(Runs.threeDays(), StripOptions.STANDARD))
                .hasValueSatisfying(words ->
                        assertThat(words).startsWith("the strip shows ").endsWith(" of 72 h, the busiest part"));
        assertThat(Tocograph.part(Runs.stopped(), StripOptions.STANDARD)).isEmpty();
        assertThat(Tocograph.part(Runs.stopped(), StripOptions.STANDARD.between(60, 120)))
                .contains("the strip shows 1 h to 2 h of 10 h");
    }
}
