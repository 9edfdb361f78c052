package org.oxytocinlab.charts.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.charts.Caption;
import org.oxytocinlab.charts.Format;
import org.oxytocinlab.charts.Parts;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.ink.ArmLook;
import org.oxytocinlab.charts.ink.Sheet;
import org.oxytocinlab.charts.panel.PlacedPanel;
import org.oxytocinlab.engine.result.Variable;

/** A slide of bands is 16:9, and its panels share it. */
class BandSlideTest {
    private static final Caption CAPTION =
            new Caption("A study", List.of("women: 200, paired ".repeat(5)), List.of("one", "two"));

    @Test
    void armWithoutTheDrugHasNoLineAndLeavesOthersTheirLook() {
        double[] times = {0, 60, 120};
        double[] none = {Double.NaN, Double.NaN, Double.NaN};
        double[] levels = {0, 300, 400};
        List<BandCourse> arms = List.of(
                new BandCourse("without", times, none, none, none),
                new BandCourse("with", times, levels, levels, levels));
        BandPanel panel = new BandPanel(Variable.PLASMA_ATOSIBAN, Optional.empty(), arms);
        Sheet slide = BandChart.sheet(CAPTION, Format.SLIDE, "line: median", List.of(panel), none());
        assertThat(slide.parts().stream()
                        .filter(PlacedPanel.class::isInstance)
                        .map(PlacedPanel.class::cast)
                        .flatMap(placed -> placed.panel().curves().stream()))
                .singleElement()
                .satisfies(curve -> {
                    assertThat(curve.name()).isEqualTo("with");
                    assertThat(curve.look()).isEqualTo(ArmLook.of(1));
                });
        assertThat(slide.description()).contains("Atosiban in plasma, ng/mL: with 0 at the start");
    }

    @Test
    void bandsShareASlide() {
        double[] times = {0, 60, 120};
        double[] low = {1, 2, 3};
        double[] high = {2, 4, 6};
        List<BandCourse> arms =
                List.of(new BandCourse("low", times, low, low, high), new BandCourse("high", times, low, high, high));
        BandPanel pump = new BandPanel(Variable.OXYTOCIN_RATE, Optional.empty(), arms);
        BandPanel other = new BandPanel(Variable.MONTEVIDEO, Optional.empty(), arms);
        Sheet slide = BandChart.sheet(CAPTION, Format.SLIDE_OF_TWO, "line: median", List.of(pump, other), none());
        assertIsSlide(slide);
        List<PlacedPanel> panels = Parts.of(slide, PlacedPanel.class);
        assertThat(panels).hasSize(2);
        assertThat(panels.get(0).frame().box().getMaxY())
                .isLessThan(panels.get(1).frame().box().getMinY());
        assertThat(panels.get(1).bottom()).isLessThan(Format.SLIDE_OF_TWO.height() - 20);
    }

    private static void assertIsSlide(Sheet sheet) {
        assertThat(sheet.width() * 9.0 / sheet.height()).isCloseTo(16, within(0.05));
    }

    private static Provenance none() {
        return Provenance.unknown();
    }
}
