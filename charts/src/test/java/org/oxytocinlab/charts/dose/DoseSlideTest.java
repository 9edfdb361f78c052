package org.oxytocinlab.charts.dose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.charts.Caption;
import org.oxytocinlab.charts.Format;
import org.oxytocinlab.charts.Parts;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.ink.Sheet;

/** A slide of a dose-response study is 16:9, and holds one panel. */
class DoseSlideTest {
    private static final Caption CAPTION =
            new Caption("A study", List.of("women: 200, paired ".repeat(5)), List.of("one", "two"));

    @Test
    void doseResponseFillsASlideWithOnePanel() {
        Sheet slide = DoseResponseChart.sheet(
                CAPTION, Format.SLIDE, SyntheticDoses.woman().subList(0, 1), none());
        assertIsSlide(slide);
        PlacedDosePanel panel = Parts.of(slide, PlacedDosePanel.class).get(0);
        assertThat(panel.bottom()).isLessThan(Format.SLIDE.height() - 20);
        assertThat(panel.frame().box().getHeight()).isGreaterThan(100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DoseResponseChart.sheet(CAPTION, Format.SLIDE, SyntheticDoses.woman(), none()));
    }

    private static void assertIsSlide(Sheet sheet) {
        assertThat(sheet.width() * 9.0 / sheet.height()).isCloseTo(16, within(0.05));
    }

    private static Provenance none() {
        return Provenance.unknown();
    }
}
