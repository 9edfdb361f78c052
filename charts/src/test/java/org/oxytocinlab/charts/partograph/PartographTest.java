package org.oxytocinlab.charts.partograph;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.oxytocinlab.charts.BedsideRecord;
import org.oxytocinlab.charts.ChangedRun;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.FigurePlan;
import org.oxytocinlab.charts.LabouringRun;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.Runs;
import org.oxytocinlab.charts.SyntheticRun;
import org.oxytocinlab.charts.file.SvgFile;
import org.oxytocinlab.charts.ink.AxisTitle;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.ink.Trace;
import org.oxytocinlab.charts.panel.TimeScale;
import org.oxytocinlab.engine.clinic.Contraction;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** A partograph holds what a midwife would have found, against the lines that she knows. */
class PartographTest {

    static Stream<Map.Entry<String, Trajectory>> runs() {
        return Runs.each();
    }

    @Test
    void examinationsAreEveryFourHoursInWholeCentimetresAndAtFullDilatation() {
        Trajectory run = LabouringRun.steady(Runs.induction(), 2, 0.9);
        assertThat(ChartedExamination.usual(run))
                .containsExactly(
                        new ChartedExamination(0, 2),
                        new ChartedExamination(240, 6),
                        new ChartedExamination(480, 9),
                        new ChartedExamination(run.progress().at(10), 10));
    }

    @Test
    void nobodyIsFoundFullyDilatedBeforeSheIs() {
        Trajectory run = LabouringRun.of(Runs.induction(), time -> 9.8, Double.NaN);
        assertThat(ChartedExamination.usual(run))
                .extracting(ChartedExamination::centimetres)
                .containsExactly(9, 9, 9);
    }

    @Test
    void firstFindingOfActiveLabourLiesOnTheAlertLine() {
        AlertLines lines = lines(new ChartedExamination(0, 3), new ChartedExamination(240, 5))
                .orElseThrow();
        assertThat(lines.line(0).times()).containsExactly(240, 540);
        assertThat(lines.line(0).values()).containsExactly(5, 10);
        assertThat(lines.line(WhoAlert.ACTION).times()).containsExactly(480, 780);
    }

    @Test
    void thereIsNoLineBeforeActiveLabourOrWhenNobodyWantsIt() {
        assertThat(lines(new ChartedExamination(0, 3))).isEmpty();
        PartographOptions none = new PartographOptions(AlertLine.NONE, false, List.of(new ChartedExamination(0, 4)));
        assertThat(AlertLines.of(none)).isEmpty();
        assertThat(PartographWords.rules(none)).doesNotContain("WHO").contains("descent is not modelled");
    }

    @Test
    void slowProgressIsFoundToTheRightOfTheLines() {
        List<ChartedExamination> found = List.of(
                new ChartedExamination(0, 3),
                new ChartedExamination(240, 4),
                new ChartedExamination(480, 8),
                new ChartedExamination(600, 9),
                new ChartedExamination(960, 10));
        AlertLines lines = AlertLines.of(new PartographOptions(AlertLine.WHO, false, found))
                .orElseThrow();
        assertThat(lines.right(found, 0)).extracting(ChartedExamination::time).containsExactly(600.0, 960.0);
        assertThat(lines.right(found, WhoAlert.ACTION))
                .extracting(ChartedExamination::time)
                .containsExactly(960.0);
    }

    @ParameterizedTest
    @CsvSource({"19.9, DOTS", "20, STRIPES", "40, STRIPES", "40.1, SOLID"})
    void squaresAreFilledByDuration(double seconds, SquareFilling filling) {
        assertThat(SquareFilling.of(seconds)).isEqualTo(filling);
    }

    @Test
    void contractionsOfEachHalfHourAreCountedInTenMinutes() {
        List<Contraction> contractions = Stream.of(0, 5, 10, 15, 20, 25, 29, 30, 41, 60, 64)
                .map(onset -> new Contraction(onset, 50, onset < 30 ? 60 : 18, 10))
                .toList();
        Trajectory run = LabouringRun.contracting(new SyntheticRun(69).trajectory(), contractions);
        HalfHours halves = new HalfHours(run);
        assertThat(halves.number()).isEqualTo(3);
        assertThat(halves.contractions(0)).hasValue(2);
        assertThat(halves.contractions(1)).hasValue(1);
        assertThat(halves.contractions(2))
                .as("nine minutes are too short to count")
                .isEmpty();
        assertThat(halves.duration(0)).isEqualTo(60);
        assertThat(halves.duration(1)).isEqualTo(18);
        assertThat(SquaresPanel.scale(halves).high()).isEqualTo(5);
    }

    @Test
    void moreThanFiveContractionsFindTheirSquares() {
        List<Contraction> contractions = IntStream.range(0, 21)
                .mapToObj(i -> new Contraction(1.4 * i, 50, 60, 10))
                .toList();
        Trajectory run = LabouringRun.contracting(new SyntheticRun(60).trajectory(), contractions);
        assertThat(SquaresPanel.scale(new HalfHours(run)).high()).isEqualTo(7);
    }

    @Test
    void rateIsWrittenEachHalfHour() {
        Trajectory run = new SyntheticRun(150).ladder(1, 1.5, 40, 20, 150).trajectory();
        List<WardRow> rows = WardRows.ofOxytocin(run, BedsideRecord.USUAL, Palette.BLUE);
        assertThat(rows).extracting(WardRow::unit).containsExactly("mU/min");
        assertThat(rows.get(0).numbers()).containsExactly("1", "1", "2.5", "4", "5.5");
        assertThat(WardRows.ofOxytocin(Runs.nothing(), BedsideRecord.USUAL, Palette.BLUE))
                .isEmpty();
    }

    @Test
    void countedDripIsWrittenAsTheWardDoes() {
        Trajectory run = new SyntheticRun(60).rate(0, 6).trajectory();
        double[] flow = new double[run.times().length];
        Arrays.fill(flow, 36);
        BedsideRecord drip =
                new BedsideRecord(Optional.of(new BedsideRecord.Setting("drops/min", 20 / 60.0)), "", List.of());
        List<WardRow> rows = WardRows.ofOxytocin(ChangedRun.with(run, Variable.CARRIER_FLOW, flow), drip, Palette.BLUE);
        assertThat(rows).extracting(WardRow::unit).containsExactly("mU/min", "IU/L", "drops/min");
        assertThat(rows).extracting(row -> row.numbers().get(0)).containsExactly("6", "10", "12");
    }

    @Test
    void numbersAreTurnedAndThenThinnedWhereColumnsAreNarrow() {
        WardRow row = new WardRow("mU/min", List.of("12.5", "1"), Palette.INK);
        assertThat(row.height(40)).isLessThan(row.height(15));
        assertThat(row.every(15)).isEqualTo(1);
        assertThat(row.every(6)).isEqualTo(2);
        assertThat(row.every(2)).isEqualTo(8);
    }

    @Test
    void axesHaveUnits() {
        List<String> titles = parts(LabouringRun.steady(Runs.induction(), 2, 1), AxisTitle.class)
                .map(AxisTitle::text)
                .toList();
        assertThat(titles).containsExactly("cm", "per 10 min");
        HourAxis axis = parts(LabouringRun.steady(Runs.induction(), 2, 1), HourAxis.class)
                .findFirst()
                .orElseThrow();
        assertThat(axis.frame().time()).isEqualTo(new TimeScale(660, Unit.HOUR, 1, "start"));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void wordsStayInThePanelAndOffEachOther(Map.Entry<String, Trajectory> run) {
        Trajectory labour = LabouringRun.steady(run.getValue(), 4, 0.7);
        DilatationPanel panel = parts(labour, DilatationPanel.class).findFirst().orElseThrow();
        List<Label> words = panel.words();
        for (Label word : words) {
            for (Label other : words) {
                assertThat(!word.equals(other) && word.bounds().intersects(other.bounds()))
                        .isFalse();
            }
            for (SlantedLabel name : panel.names()) {
                assertThat(name.pieces()).noneMatch(piece -> piece.intersects(word.bounds()));
            }
        }
        Drawing drawing = Partograph.sheet(
                FigurePlan.titled(run.getKey()),
                labour,
                Provenance.unknown(),
                PartographOptions.usual(labour, AlertLine.WHO, false));
        assertThat(SvgFile.of(drawing, Provenance.unknown())).isNotEmpty();
    }

    @Test
    void nameAlongALineCrossesNoOther() {
        Rectangle2D room = new Rectangle2D.Double(0, 0, 400, 300);
        Trace other = Trace.through(new double[] {0, 200}, new double[] {270, 150}, room);
        Line2D line = new Line2D.Double(0, 280, 400, 0);
        SlantedLabel label = SlantedLabel.along(line, "alert line", Palette.INK, room, List.of(other))
                .orElseThrow();
        assertThat(label.pieces()).allMatch(room::contains).noneMatch(other::crosses);
        Line2D brief = new Line2D.Double(0, 280, 20, 270);
        assertThat(SlantedLabel.along(brief, "alert line", Palette.INK, room, List.of()))
                .isEmpty();
    }

    @Test
    void descriptionTellsWhatWasFound() {
        Trajectory run = LabouringRun.steady(Runs.induction(), 4, 0.7);
        String words = Partograph.sheet(
                        FigurePlan.titled("Slow"),
                        run,
                        Provenance.unknown(),
                        PartographOptions.usual(run, AlertLine.WHO, false))
                .description();
        assertThat(words)
                .contains(
                        "Dilatation found, cm: 4 at the start, 7 at 4 h, 9 at 8 h, 10 at 8 h 34 min",
                        "The alert line begins with 4 cm at 0 min and reaches 10 cm at 6 h, the action line at 10 h",
                        "To the right of the alert line: 7 at 4 h, 9 at 8 h, 10 at 8 h 34 min",
                        "nothing was found to the right of the action line",
                        "Fully dilated at 8 h 34 min, birth at 10 h",
                        "Oxytocin, mU/min, by half hours: 1, 2, 3",
                        "descent is not modelled");
    }

    @Test
    void onlyALabourHasAPartograph() {
        assertThat(Partograph.isOf(Runs.induction())).isFalse();
        assertThat(Partograph.isOf(LabouringRun.steady(Runs.induction(), 2, 1))).isTrue();
    }

    private static Optional<AlertLines> lines(ChartedExamination... found) {
        return AlertLines.of(new PartographOptions(AlertLine.WHO, false, List.of(found)));
    }

    private static <P> Stream<P> parts(Trajectory run, Class<P> kind) {
        return Partograph.sheet(
                        FigurePlan.titled("Any"),
                        run,
                        Provenance.unknown(),
                        PartographOptions.usual(run, AlertLine.WHO, false))
                .parts()
                .stream()
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
