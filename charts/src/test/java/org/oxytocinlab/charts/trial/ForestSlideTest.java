package org.oxytocinlab.charts.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oxytocinlab.charts.Caption;
import org.oxytocinlab.charts.Format;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Sheet;

/** A slide of a forest is 16:9, and holds the rows that there is room for. */
class ForestSlideTest {
    private static final Caption CAPTION =
            new Caption("A study", List.of("women: 200, paired ".repeat(5)), List.of("one", "two"));
    private static final Ratio RATIO = new Ratio(1.3, 1.1, 1.5);
    private static final List<ForestRow.Value> VALUES =
            List.of(new ForestRow.Value("low", "40 %"), new ForestRow.Value("high", "52 %"));

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 9, 20})
    void forestShowsAsManyRowsAsFitAndPublishedOnesFirst(int count) {
        List<ForestRow> rows = new ArrayList<>();
        for (int i = 1; i < count; i++) {
            rows.add(ForestRow.of("women with outcome number " + i + " of many", VALUES, RATIO));
        }
        rows.add(new ForestRow(
                "women with tachysystole", VALUES, RATIO, Optional.of(new ForestRow.StudyRatio("A trial", RATIO))));
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
