package org.oxytocinlab.charts.partograph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.oxytocinlab.charts.FigurePlan;
import org.oxytocinlab.charts.LabouringRun;
import org.oxytocinlab.charts.Parts;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.Runs;
import org.oxytocinlab.charts.file.SvgFile;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Samples;
import org.oxytocinlab.charts.ink.Sheet;
import org.oxytocinlab.engine.result.Trajectory;

/** The alert line of Zhang is stairs, as high as the finding that begins them. */
class ZhangAlertTest {
    private static final ChartedExamination FOUR = new ChartedExamination(60, 4);

    static Stream<Map.Entry<String, Trajectory>> runs() {
        return Runs.each();
    }

    @Test
    void lineStaysAtEachCentimetreForItsLimitAndStepsUp() {
        Samples line = lines(false, new ChartedExamination(0, 3), FOUR).line(0);
        assertThat(line.times()).containsExactly(60, 444, 444, 636, 636, 768, 768, 864, 864, 948, 948, 1056, 1056);
        assertThat(line.values()).containsExactly(4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10);
    }

    @Test
    void parousWomenHaveLimitsOfTheirOwn() {
        Samples line = lines(true, FOUR).line(0);
        assertThat(line.times()).containsExactly(60, 498, 498, 702, 702, 816, 816, 894, 894, 954, 954, 1008, 1008);
    }

    @Test
    void lineBeginsAtTheStepOfTheFirstFindingOfActiveLabour() {
        Samples line = lines(false, new ChartedExamination(240, 8)).line(0);
        assertThat(line.times()).containsExactly(240, 324, 324, 432, 432);
        assertThat(line.values()).containsExactly(8, 8, 9, 9, 10);
        assertThat(lines(false, new ChartedExamination(240, 10)).line(0).times())
                .containsExactly(240);
    }

    @ParameterizedTest
    @CsvSource({
        "4, 444, false",
        "4, 444.1, true",
        "5, 444, false",
        "5, 636, false",
        "5, 637, true",
        "9, 1056, false",
        "9, 1057, true",
        "10, 1056, false",
        "10, 1057, true",
        "3, 61, true"
    })
    void findingOnAStepIsNotToTheRightOfTheLine(int centimetres, double time, boolean right) {
        List<ChartedExamination> found = List.of(FOUR, new ChartedExamination(time, centimetres));
        assertThat(lines(false, FOUR).right(found, 0)).hasSize(right ? 1 : 0);
    }

    @Test
    void figureSaysWhoseLimitsAreDrawnAndThatThereIsNoActionLine() {
        Trajectory run = LabouringRun.steady(Runs.induction(), 4, 0.7);
        assertThat(sheet(run, false).description())
                .contains(
                        "Zhang alert line: stairs from the first finding of 4 cm or more, 95th centile of each centimetre,"
                                + " nulliparous: 4 to 5 cm 6.4 h, then 3.2, 2.2, 1.6, 1.4 and 1.8 h; no action line",
                        "The alert line (95th centile, nulliparous) begins with 4 cm at 0 min and reaches 10 cm at 16 h 36 min."
                                + " Nothing was found to the right of the alert line")
                .doesNotContain("the action line");
        assertThat(sheet(run, true).description())
                .contains(", parous: 4 to 5 cm 7.3 h, then 3.4, 1.9, 1.3, 1 and 0.9 h; no action line");
    }

    @Test
    void womanWhoIsFirstFoundFullyDilatedHasAPartograph() {
        Trajectory run = LabouringRun.of(Runs.induction(), time -> 3, Double.NaN);
        PartographOptions late =
                new PartographOptions(AlertLine.ZHANG, false, List.of(new ChartedExamination(300, 10)));
        Sheet sheet = Partograph.sheet(FigurePlan.titled("Late"), run, Provenance.unknown(), late);
        assertThat(SvgFile.of(sheet, Provenance.unknown())).isNotEmpty();
        assertThat(sheet.description()).contains("begins with 10 cm at 5 h and reaches 10 cm at 5 h");
    }

    @Test
    void beforeActiveLabourThereIsNoLine() {
        PartographOptions early = new PartographOptions(AlertLine.ZHANG, false, List.of(new ChartedExamination(0, 3)));
        assertThat(AlertLines.of(early)).isEmpty();
        assertThat(PartographWords.rules(early)).startsWith("Zhang alert line: none before 4 cm are found; ");
    }

    @Test
    void lineIsToldApartFromThatOfTheWhoWithoutItsColour() {
        assertThat(ZhangAlert.NULLIPAROUS.look().stroke())
                .isNotEqualTo(new WhoAlert().look().stroke());
        assertThat(ZhangAlert.NULLIPAROUS.lookAmongArms().stroke())
                .isNotEqualTo(new WhoAlert().lookAmongArms().stroke());
    }

    @ParameterizedTest
    @MethodSource("runs")
    void nameLiesAlongAStepAndMeetsNoWord(Map.Entry<String, Trajectory> run) {
        DilatationPanel panel = Parts.of(
                        sheet(LabouringRun.steady(run.getValue(), 4, 0.7), false), DilatationPanel.class)
                .get(0);
        for (SlantedLabel name : panel.names()) {
            assertThat(name.slope()).isZero();
            assertThat(panel.words()).noneMatch(word -> name.pieces().stream().anyMatch(word.bounds()::intersects));
        }
        List<String> names = Stream.concat(
                        panel.names().stream().map(SlantedLabel::text),
                        panel.words().stream().map(Label::text))
                .toList();
        assertThat(names).containsOnlyOnce("alert line (95th centile, nulliparous)");
    }

    private static AlertLines lines(boolean parous, ChartedExamination... found) {
        return AlertLines.of(new PartographOptions(AlertLine.ZHANG, parous, List.of(found)))
                .orElseThrow();
    }

    private static Sheet sheet(Trajectory run, boolean parous) {
        PartographOptions options = PartographOptions.usual(run, AlertLine.ZHANG, parous);
        return Partograph.sheet(FigurePlan.titled("Slow"), run, Provenance.unknown(), options);
    }
}
