package org.oxytocinlab.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Slides of studies are 16:9, and hold what there is room for. */
class StudySlideTest {
    private static final Caption CAPTION =
            new Caption("A study", List.of("women: 200, paired ".repeat(5)), List.of("one", "two"));
    private static final Ratio RATIO = new Ratio(1.3, 1.1, 1.5);
    private static final List<ArmValue> VALUES = List.of(new ArmValue("low", "40 %"), new ArmValue("high", "52 %"));

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 9, 20})
    void forestShowsAsManyRowsAsFitAndPublishedOnesFirst(int count) {
        List<ForestRow> rows = new ArrayList<>();
        for (int i = 1; i < count; i++) {
            rows.add(ForestRow.of("women with outcome number " + i + " of many", VALUES, RATIO));
        }
        rows.add(new ForestRow(
                "women with tachysystole", VALUES, RATIO, Optional.of(new PublishedRatio("A trial", RATIO))));
        Sheet slide =
                ForestChart.sheet(CAPTION, Format.SLIDE_OF_ROWS, rows, "less with high", "more with high", none());
        assertIsSlide(slide);
        List<Double> heights = slide.parts().stream()
                .filter(Label.class::isInstance)
                .map(part -> ((Label) part).bounds().getMaxY())
                .toList();
        assertThat(heights).allMatch(height -> height <= Format.SLIDE_OF_ROWS.height());
        List<String> texts = texts(slide);
        assertThat(texts).contains("women with tachysystole", "A trial");
        long shown = texts.stream().filter(text -> text.startsWith("1.30 (")).count() - 1;
        assertThat(shown).isBetween(1L, 9L);
        assertThat(shown == count).isEqualTo(count <= 4);
    }

    @Test
    void doseResponseFillsASlideWithOnePanel() {
        Sheet slide = DoseResponseChart.sheet(
                CAPTION, Format.SLIDE, SyntheticDoses.woman().subList(0, 1), none());
        assertIsSlide(slide);
        PlacedDosePanel panel = slide.parts().stream()
                .filter(PlacedDosePanel.class::isInstance)
                .map(PlacedDosePanel.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(panel.bottom()).isLessThan(Format.SLIDE.height() - 20);
        assertThat(panel.frame().box().getHeight()).isGreaterThan(100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DoseResponseChart.sheet(CAPTION, Format.SLIDE, SyntheticDoses.woman(), none()));
    }

    @Test
    void bandsShareASlide() {
        double[] times = {0, 60, 120};
        double[] low = {1, 2, 3};
        double[] high = {2, 4, 6};
        List<BandCourse> arms =
                List.of(new BandCourse("low", times, low, low, high), new BandCourse("high", times, low, high, high));
        BandPanel pump = new BandPanel("Oxytocin infusion", "mU/min", BandPanel.Kind.RATE, Optional.empty(), arms);
        BandPanel other = new BandPanel("Contractions", "per 10 min", BandPanel.Kind.PLAIN, Optional.empty(), arms);
        Sheet slide = BandChart.sheet(CAPTION, Format.SLIDE_OF_TWO, "line: median", List.of(pump, other), none());
        assertIsSlide(slide);
        List<PlacedPanel> panels = slide.parts().stream()
                .filter(PlacedPanel.class::isInstance)
                .map(PlacedPanel.class::cast)
                .toList();
        assertThat(panels).hasSize(2);
        assertThat(panels.get(0).frame().box().getMaxY())
                .isLessThan(panels.get(1).frame().box().getMinY());
        assertThat(panels.get(1).bottom()).isLessThan(Format.SLIDE_OF_TWO.height() - 20);
    }

    private static void assertIsSlide(Sheet sheet) {
        assertThat(sheet.width() * 9.0 / sheet.height()).isCloseTo(16, within(0.05));
    }

    private static List<String> texts(Sheet sheet) {
        return sheet.parts().stream()
                .filter(Label.class::isInstance)
                .map(part -> ((Label) part).text())
                .toList();
    }

    private static Provenance none() {
        return Provenance.unknown();
    }
}
