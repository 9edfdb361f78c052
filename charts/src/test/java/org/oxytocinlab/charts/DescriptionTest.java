package org.oxytocinlab.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oxytocinlab.charts.course.BandChart;
import org.oxytocinlab.charts.course.ComparisonChart;
import org.oxytocinlab.charts.course.TimeCourseChart;
import org.oxytocinlab.charts.file.SvgFile;
import org.oxytocinlab.charts.strip.StripOptions;
import org.oxytocinlab.charts.strip.Tocograph;
import org.oxytocinlab.charts.trial.DistributionChart;
import org.oxytocinlab.charts.trial.ForestChart;
import org.oxytocinlab.charts.trial.ForestRow;
import org.oxytocinlab.charts.trial.Ratio;
import org.oxytocinlab.engine.result.Trajectory;

/** Who cannot see a figure hears what it shows, with the numbers that matter. */
class DescriptionTest {
    private static final Provenance NOWHERE = Provenance.unknown();

    static Stream<Map.Entry<String, Trajectory>> runs() {
        return Runs.each();
    }

    @Test
    void figureOfARunTellsCoursesAndMarks() {
        Caption caption = new Caption("Any", List.of("woman: S 0.3"), List.of());
        String words = TimeCourseChart.of(FigurePlan.titled("Any").captioned(caption), Runs.stopped(), NOWHERE)
                .description();
        assertThat(words)
                .startsWith("woman: S 0.3. Oxytocin infusion, mU/min: 2 at the start, highest 16 at 3 h 30 min, ")
                .contains("4 at 10 h. Oxytocin in plasma, µU/mL: effect site", "plasma 1.2 at the start")
                .contains("Contractions, per 10 min: ", "model rate ", "counted over 30 min ", "goal: 3–5")
                .contains("Plasma sodium, mmol/L: 138.0 at the start")
                .contains("Marked: 5 h: halved to 8 mU/min; 6 h 10 min: infusion stopped; ");
    }

    @ParameterizedTest
    @MethodSource("runs")
    void everyFigureAndStripHasWordsWithNumbers(Map.Entry<String, Trajectory> run) {
        FigurePlan plan = FigurePlan.titled("Any");
        assertThat(TimeCourseChart.of(plan, run.getValue(), NOWHERE).description())
                .containsPattern("[0-9]")
                .doesNotContain("NaN", "Infinity", "..");
        assertThat(Tocograph.of(plan, run.getValue(), NOWHERE, StripOptions.STANDARD)
                        .description())
                .containsPattern("Intrauterine pressure from .* [0-9]+ contraction")
                .doesNotContain("NaN", "Infinity");
    }

    @Test
    void comparisonTellsEveryArm() {
        List<Trajectory> runs = List.of(Runs.induction(), Runs.stopped());
        assertThat(ComparisonChart.of(FigurePlan.titled("Any"), List.of("slow", "fast"), runs, NOWHERE)
                        .description())
                .contains("Oxytocin infusion, mU/min: slow 1 at the start, 20 at 10 h; fast 2 at the start");
    }

    @Test
    void figuresOfATrialTellMedians() {
        assertThat(BandChart.of(Caption.titled("Any"), Format.PAGE, "median", VirtualTrial.panels(2), NOWHERE)
                        .description())
                .contains("median.", "low dose ", "high dose ");
        assertThat(DistributionChart.of(Caption.titled("Any"), VirtualTrial.distributions(2), NOWHERE)
                        .description())
                .contains("low dose median ");
    }

    @Test
    void forestTellsRatiosWithTheirIntervals() {
        List<ForestRow> rows = Collections.singletonList(new ForestRow(
                "tachysystole",
                List.of(new ForestRow.Value("low", "20 %"), new ForestRow.Value("high", "40 %")),
                new Ratio(2, 1.5, 2.5),
                Optional.of(new ForestRow.StudyRatio("Satin 1992", new Ratio(1.3, 1.1, 1.6)))));
        assertThat(ForestChart.of(Caption.titled("Any"), Format.PAGE, rows, "less", "more", NOWHERE)
                        .description())
                .contains("tachysystole: low 20 %, high 40 %, ratio 2")
                .contains("(1.5", "Satin 1992 found 1.3");
    }

    @Test
    void svgBearsTheWords() {
        Drawing drawing = TimeCourseChart.of(FigurePlan.titled("Any"), Runs.hour(), NOWHERE);
        String svg = new String(SvgFile.of(drawing, NOWHERE), StandardCharsets.UTF_8);
        assertThat(svg).contains(">" + drawing.description() + " For teaching. Not for patient care.</desc");
    }
}
