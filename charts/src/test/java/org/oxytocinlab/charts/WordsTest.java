package org.oxytocinlab.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oxytocinlab.engine.result.Happening;
import org.oxytocinlab.engine.result.Trajectory;

/** Words lie on nothing, and nothing that needs words is left without. */
class WordsTest {

    static Stream<Map.Entry<String, Trajectory>> runs() {
        return Runs.each();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void wordsDoNotOverlapAndStayOnThePaper(Map.Entry<String, Trajectory> run) {
        Sheet sheet = TimeCourseChart.sheet(FigurePlan.titled(run.getKey()), run.getValue(), Provenance.unknown());
        Rectangle2D paper = new Rectangle2D.Double(0, 0, sheet.width(), sheet.height());
        List<Label> labels = labels(sheet);
        for (int i = 0; i < labels.size(); i++) {
            if (!labels.get(i).text().isEmpty()) {
                assertThat(paper.contains(labels.get(i).bounds()))
                        .as(labels.get(i).text())
                        .isTrue();
            }
            for (Label other : labels.subList(i + 1, labels.size())) {
                assertThat(labels.get(i).bounds().intersects(other.bounds()))
                        .as(labels.get(i).text() + " / " + other.text())
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("runs")
    void wordsKeepClearOfCurves(Map.Entry<String, Trajectory> run) {
        for (PlacedPanel panel : TimeCourseChartTest.panels(run.getValue())) {
            for (Curve curve : panel.panel().curves()) {
                Trace trace = Trace.of(curve.samples(), panel.frame());
                for (Label word : panel.words()) {
                    assertThat(trace.crosses(word.bounds())).as(word.text()).isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("runs")
    void everyCurveAndEveryBandInSightHasItsName(Map.Entry<String, Trajectory> run) {
        for (PlacedPanel panel : TimeCourseChartTest.panels(run.getValue())) {
            List<String> texts = panel.words().stream().map(Label::text).toList();
            for (Curve curve : panel.panel().curves()) {
                assertThat(curve.name().isEmpty() || texts.contains(curve.name()))
                        .as(curve.name())
                        .isTrue();
            }
            for (Band band : panel.panel().bands()) {
                double height =
                        panel.frame().yInside(band.from()) - panel.frame().yInside(band.to());
                assertThat(height < Label.height(Style.NOTE) || texts.contains(band.words()))
                        .as(band.words())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("runs")
    void wordsAreLargeEnoughForHalfSize(Map.Entry<String, Trajectory> run) {
        assertThat(labels(TimeCourseChart.sheet(FigurePlan.titled(run.getKey()), run.getValue(), Provenance.unknown())))
                .allMatch(label -> label.font().getSize2D() >= 11);
    }

    @Test
    void happeningsAreMarkedButNotTheStepsOfALadder() {
        MarkStrip strip = strip(Runs.stopped());
        assertThat(strip.key()).isEmpty();
        assertThat(strip.flags().flags())
                .extracting(flag -> flag.label().text())
                .containsExactlyInAnyOrder(
                        "5 h: halved to 8 mU/min", "6 h 10 min: infusion stopped", "7 h 10 min: restarted at 4 mU/min");
        Frame frame = TimeCourseChartTest.panels(Runs.stopped()).get(0).frame();
        assertThat(strip.flags().flags())
                .extracting(flag -> flag.pole().getX1())
                .containsExactlyInAnyOrder(frame.x(300), frame.x(370), frame.x(430));
        assertThat(strip(Runs.induction()).flags().flags()).isEmpty();
    }

    @Test
    void tooManyHappeningsAreNumbered() {
        MarkStrip strip = strip(Runs.busy());
        assertThat(strip.flags().flags()).hasSize(16);
        assertThat(strip.key()).hasSize(14).contains("1 h 35 min: new bag");
    }

    @Test
    void aHundredBagsAreNumberedAsFarAsThereIsRoom() {
        SyntheticRun run = new SyntheticRun(72 * 60).rate(0, 20);
        for (int i = 1; i <= 100; i++) {
            run.mark(i * 43, Happening.Kind.BAG, i % 2 == 0 ? "new bag" : "new bag of a fluid with a long, long name");
        }
        MarkStrip strip = strip(run.trajectory());
        assertThat(strip.flags().flags()).hasSizeGreaterThan(50);
        assertThat(strip.key()).hasSize(2);
        assertThat(strip.key().get(1)).endsWith("and 46 more times: new bag");
    }

    @Test
    void thingsAtOneMomentShareOneMark() {
        List<Mark> marks = Mark.of(
                List.of(
                        new Happening(60, Happening.Kind.BAG, "new bag"),
                        new Happening(60, Happening.Kind.STEP, "next rung"),
                        new Happening(60, Happening.Kind.RATE, "halved")),
                List.of(new Finding(30, "cervix 4 cm")));
        assertThat(marks).containsExactly(new Mark(30, "cervix 4 cm"), new Mark(60, "new bag · halved"));
    }

    private static MarkStrip strip(Trajectory run) {
        return TimeCourseChart.sheet(FigurePlan.titled("Any"), run, Provenance.unknown()).parts().stream()
                .filter(MarkStrip.class::isInstance)
                .map(MarkStrip.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<Label> labels(Sheet sheet) {
        List<Label> labels = new ArrayList<>();
        for (Part part : sheet.parts()) {
            if (part instanceof Label label) {
                labels.add(label);
            } else if (part instanceof PlacedPanel panel) {
                labels.add(panel.heading());
                labels.addAll(panel.words());
            } else if (part instanceof MarkStrip strip) {
                strip.flags().flags().forEach(flag -> labels.add(flag.label()));
            } else if (part instanceof MarkKey key) {
                labels.addAll(key.labels());
            }
        }
        return labels;
    }
}
