package org.oxytocinlab.charts.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oxytocinlab.charts.Caption;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.FigurePlan;
import org.oxytocinlab.charts.Format;
import org.oxytocinlab.charts.Parts;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.Runs;
import org.oxytocinlab.charts.Topic;
import org.oxytocinlab.charts.file.SvgFile;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Sheet;
import org.oxytocinlab.charts.ink.Style;
import org.oxytocinlab.charts.panel.Panel;
import org.oxytocinlab.charts.panel.PlacedPanel;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.result.Trajectory;

/** A slide is 16:9, legible, and holds the panels that were chosen. */
class SlideTest {
    private static final Caption CAPTION = new Caption(
            "Any",
            List.of("woman: S 0.3 (average induction), 75 kg, 40 weeks ".repeat(3), "regimen: 1 mU/min ".repeat(4)),
            List.of("one", "two", "three"));

    /** Points on a slide of 7.5 inches. */
    private static final double POINTS = 540;

    private static final double SMALLEST = 15;

    static Stream<Map.Entry<String, Trajectory>> runs() {
        return Runs.each();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void onePanelFillsTheSlide(Map.Entry<String, Trajectory> run) {
        Sheet sheet = slide(run.getValue(), EnumSet.of(Topic.CONTRACTIONS), Format.SLIDE);
        assertThat(sheet.width() * 9.0 / sheet.height()).isCloseTo(16, within(0.05));
        assertThat(panels(sheet)).singleElement().satisfies(panel -> {
            assertThat(panel.heading().text()).isEqualTo("Contractions");
            assertThat(panel.frame().box().getHeight()).isGreaterThan(60);
        });
    }

    @Test
    void chosenPanelsShareASlideAndKeepApart() {
        Sheet sheet = slide(Runs.stopped(), EnumSet.of(Topic.PUMP, Topic.CONTRACTIONS), Format.SLIDE_OF_TWO);
        assertThat(panels(sheet))
                .extracting(panel -> panel.panel().heading())
                .containsExactly("Oxytocin infusion", "Contractions");
        Rectangle2D upper = panels(sheet).get(0).frame().box();
        Rectangle2D lower = panels(sheet).get(1).frame().box();
        assertThat(upper.getMaxY()).isLessThan(lower.getMinY());
        assertThat(panels(sheet).get(1).bottom()).isLessThan(sheet.bottom() - 10);
    }

    @Test
    void comparedTopicsHaveAPanelEachOnASlideThatTheyShare() {
        Trajectory born = Cases.lasting(60).born().circulating(0).run();
        FigurePlan plan = FigurePlan.titled("Any").about(EnumSet.of(Topic.CIRCULATION, Topic.BLEEDING));
        List<Trajectory> runs = List.of(born, born);
        Sheet shared = ComparisonChart.sheet(
                plan.as(Format.SLIDE_OF_TWO), List.of("one", "other"), runs, Provenance.unknown());
        assertThat(panels(shared))
                .extracting(panel -> panel.panel().heading())
                .containsExactly("Mean arterial pressure", "Uterine tone, 0 to 10");
        Sheet page = ComparisonChart.sheet(plan, List.of("one", "other"), runs, Provenance.unknown());
        assertThat(panels(page)).hasSize(4);
    }

    @Test
    void typeIsLegibleFromTheLastRow() {
        for (Format format : List.of(Format.SLIDE, Format.SLIDE_OF_TWO)) {
            Sheet sheet = slide(Runs.stopped(), EnumSet.of(Topic.PUMP), format);
            double point = POINTS / format.height();
            assertThat(labels(sheet)).allMatch(label -> label.font().getSize2D() * point >= SMALLEST);
            assertThat(Style.TICK.getSize2D() * point).isGreaterThan(16);
        }
    }

    @Test
    void whoAndWhatTakesTwoLinesAndNotesOne() {
        List<String> texts = labels(slide(Runs.stopped(), EnumSet.of(Topic.PUMP), Format.SLIDE)).stream()
                .map(Label::text)
                .toList();
        assertThat(texts.get(2)).endsWith(" …");
        assertThat(texts).contains("note: one; and 2 more, see summary.json");
    }

    @Test
    void ticksOfALowPanelDoNotCrowd() {
        Panel low = ContractionPanel.of(Runs.induction()).orElseThrow().as(60);
        assertThat((low.scale().high() - low.scale().low()) / low.scale().step())
                .isLessThanOrEqualTo(2);
        Panel high = ContractionPanel.of(Runs.induction()).orElseThrow();
        assertThat(high.as(high.height())).isEqualTo(high);
    }

    @Test
    void textCanStayText() {
        Drawing drawing = TimeCourseChart.of(FigurePlan.titled("Any"), Runs.hour(), Provenance.unknown());
        String shapes = new String(SvgFile.of(drawing, Provenance.unknown()), StandardCharsets.UTF_8);
        String text = new String(SvgFile.withText(drawing, Provenance.unknown()), StandardCharsets.UTF_8);
        assertThat(shapes).doesNotContain("<text");
        assertThat(text).contains("Oxytocin in plasma</text", "font-family=\"Inter, Helvetica, Arial, sans-serif\"");
        assertThat(text).doesNotContain("'Inter").contains("font-weight=\"600\"");
        assertThat(SvgFile.withText(drawing, Provenance.unknown())).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Sheet slide(Trajectory run, Set<Topic> topics, Format format) {
        FigurePlan plan =
                FigurePlan.titled("Any").captioned(CAPTION).about(topics).as(format);
        return TimeCourseChart.sheet(plan, run, Provenance.unknown());
    }

    private static List<PlacedPanel> panels(Sheet sheet) {
        return Parts.of(sheet, PlacedPanel.class);
    }

    private static List<Label> labels(Sheet sheet) {
        return Parts.of(sheet, Label.class);
    }
}
