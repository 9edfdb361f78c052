package org.oxytocinlab.charts.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oxytocinlab.charts.FigurePlan;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.Runs;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Sheet;
import org.oxytocinlab.charts.ink.Style;
import org.oxytocinlab.charts.ink.Trace;
import org.oxytocinlab.charts.panel.Band;
import org.oxytocinlab.charts.panel.Curve;
import org.oxytocinlab.charts.panel.MarkKey;
import org.oxytocinlab.charts.panel.MarkStrip;
import org.oxytocinlab.charts.panel.PlacedPanel;
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

    private static List<Label> labels(Sheet sheet) {
        List<Label> labels = new ArrayList<>();
        for (Paintable part : sheet.parts()) {
            if (part instanceof Label label) {
                labels.add(label);
            } else if (part instanceof PlacedPanel panel) {
                labels.add(panel.heading());
                labels.addAll(panel.words());
            } else if (part instanceof MarkStrip strip) {
                labels.addAll(strip.words());
            } else if (part instanceof MarkKey key) {
                labels.addAll(key.labels());
            }
        }
        return labels;
    }
}
