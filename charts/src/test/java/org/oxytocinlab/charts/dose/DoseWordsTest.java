package org.oxytocinlab.charts.dose;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oxytocinlab.charts.Caption;
import org.oxytocinlab.charts.Format;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.Words;
import org.oxytocinlab.charts.ink.ArmLook;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Margins;
import org.oxytocinlab.charts.ink.Paintable;
import org.oxytocinlab.charts.ink.Sheet;
import org.oxytocinlab.engine.result.Variable;

/** Words in a figure of dose and response name every curve, and hide nothing. */
class DoseWordsTest {
    private static final String FIGURES = "org.oxytocinlab.charts.dose.DoseResponseChartTest#figures";

    @Test
    void manyCurvesAreNamedAtTheRightInTheOrderOfTheirEnds() {
        PlacedDosePanel many = DoseResponseChartTest.panels(List.of(SyntheticDoses.group(6, false)))
                .get(0);
        assertThat(many.names().names())
                .extracting(Label::text)
                .containsExactly("group 6", "group 5", "group 4", "group 3", "group 2", "group 1");
        assertThat(many.names().names())
                .allMatch(name -> name.x() > many.frame().box().getMaxX())
                .extracting(Label::colour)
                .startsWith(ArmLook.of(5).colour());
        PlacedDosePanel two = DoseResponseChartTest.panels(List.of(SyntheticDoses.group(2, false)))
                .get(0);
        assertThat(two.names().names()).isEmpty();
        assertThat(two.words()).hasSize(2).allMatch(name -> two.frame().box().contains(name.bounds()));
    }

    @Test
    void namesTooLongForTheRightAreShortened() {
        DoseCurve curve = SyntheticDoses.curve("a name that nobody could call short ".repeat(4), dose -> dose);
        PlacedDosePanel panel = DoseResponseChartTest.panels(List.of(
                        DosePanel.of(Variable.AMPLITUDE, List.of(curve, curve, curve)), SyntheticDoses.clearance()))
                .get(0);
        assertThat(panel.names().names())
                .extracting(Label::text)
                .hasSize(3)
                .allMatch(text -> text.startsWith("a name that") && text.endsWith("…"));
        assertThat(panel.names().names()).allMatch(name -> name.bounds().getMaxX() < Margins.WIDTH / 2.0);
        assertThat(panel.frame().box().getWidth()).isGreaterThan(200);
    }

    @Test
    void lawIsNamedBesideItOrUnderTheTitleAndNotTwice() {
        DoseValues law = SyntheticDoses.values("a published law", SyntheticDoses.hill(1, 4, 3));
        DosePanel few = SyntheticDoses.group(2, false).withLaw(law);
        DosePanel many = SyntheticDoses.group(3, false).withLaw(law);

        assertThat(DoseResponseChart.key(List.of(few))).doesNotContain("law");
        assertThat(DoseResponseChartTest.panels(List.of(few)).get(0).words())
                .extracting(Label::text)
                .contains("a published law");
        assertThat(DoseResponseChart.key(List.of(many))).endsWith("; grey dashes and dots: a published law");
        assertThat(DoseResponseChartTest.panels(List.of(many)).get(0).words())
                .extracting(Label::text)
                .doesNotContain("a published law");
    }

    @ParameterizedTest
    @MethodSource(FIGURES)
    void everyCurveIsNamed(List<DosePanel> figure) {
        List<PlacedDosePanel> placed = DoseResponseChartTest.panels(figure);
        for (int i = 0; i < figure.size(); i++) {
            List<String> words = Stream.of(
                            placed.get(i).words(), placed.get(i).names().names())
                    .flatMap(List::stream)
                    .map(Label::text)
                    .toList();
            assertThat(words)
                    .containsAll(figure.get(i).curves().stream()
                            .map(DoseCurve::name)
                            .filter(name -> !name.isEmpty())
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource(FIGURES)
    void wordsDoNotOverlapAndStayOnThePaper(List<DosePanel> figure) {
        Sheet sheet = DoseResponseChart.sheet(Caption.titled("Any"), Format.PAGE, figure, Provenance.unknown());
        Rectangle2D paper = new Rectangle2D.Double(0, 0, sheet.width(), sheet.height());
        List<Label> labels = new ArrayList<>();
        List<Rectangle2D> axes = new ArrayList<>();
        for (Paintable part : sheet.parts()) {
            if (part instanceof Label label && !label.text().isEmpty()) {
                labels.add(label);
            } else if (part instanceof PlacedDosePanel panel) {
                labels.add(panel.heading());
                labels.addAll(panel.words());
                labels.addAll(panel.names().names());
                labels.addAll(panel.doses().labels());
                Rectangle2D box = panel.frame().box();
                double room = Margins.LEFT - Margins.EDGE;
                axes.add(new Rectangle2D.Double(box.getX() - room, box.getY(), room, box.getHeight()));
            }
        }
        assertThat(labels).allMatch(label -> paper.contains(label.bounds()));
        assertThat(labels).allMatch(label -> axes.stream().noneMatch(label.bounds()::intersects));
        Words.keepApart(labels);
    }

    @ParameterizedTest
    @MethodSource(FIGURES)
    void wordsKeepClearOfLinesAndMarks(List<DosePanel> figure) {
        for (PlacedDosePanel panel : DoseResponseChartTest.panels(figure)) {
            for (Label word : panel.words()) {
                Rectangle2D box = word.bounds();
                assertThat(panel.ink().traces())
                        .as(word.text())
                        .noneMatch(trace -> box.getX() < panel.frame().box().getMaxX() && trace.crosses(box));
                assertThat(panel.ink().boxes()).as(word.text()).noneMatch(box::intersects);
                assertThat(panel.frame().zeroLine().intersects(box)).isFalse();
                assertThat(panel.poles()).as(word.text()).noneMatch(pole -> pole.intersects(box));
            }
        }
    }
}
