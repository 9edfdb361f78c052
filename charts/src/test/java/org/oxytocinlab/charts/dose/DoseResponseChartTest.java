package org.oxytocinlab.charts.dose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oxytocinlab.charts.Caption;
import org.oxytocinlab.charts.Format;
import org.oxytocinlab.charts.Parts;
import org.oxytocinlab.charts.PathPieces;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.file.PngFile;
import org.oxytocinlab.charts.file.SvgFile;
import org.oxytocinlab.charts.ink.Drawn;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Palette;
import org.oxytocinlab.charts.panel.Band;
import org.oxytocinlab.charts.panel.Corridor;
import org.oxytocinlab.charts.panel.PanelHead;
import org.oxytocinlab.engine.result.Goal;
import org.oxytocinlab.engine.result.Variable;

/** The figure of dose and response holds the values at their doses, dose 0 included, and says what its marks mean. */
class DoseResponseChartTest {

    static Stream<List<DosePanel>> figures() {
        return Stream.of(
                SyntheticDoses.woman(),
                List.of(SyntheticDoses.contractions()),
                List.of(SyntheticDoses.clearance(), SyntheticDoses.contractions()),
                List.of(SyntheticDoses.group(6, false), SyntheticDoses.group(2, false)),
                List.of(SyntheticDoses.group(6, true), SyntheticDoses.group(2, true)),
                Collections.nCopies(6, SyntheticDoses.group(3, false)));
    }

    @Test
    void zeroDoseHasAPlaceOfItsOwn() {
        PlacedDosePanel panel = panels(SyntheticDoses.woman()).get(0);
        DoseFrame frame = panel.frame();
        double octave = frame.at(2) - frame.at(1);
        assertThat(frame.at(0.5) - frame.at(0)).isGreaterThan(octave);
        assertThat(frame.at(0)).isGreaterThan(frame.box().getX());
        double broken = frame.x(frame.dose().interruption());
        assertThat(broken).isBetween(frame.at(0), frame.at(0.5));
        Label zero = panel.doses().labels().get(0);
        assertThat(zero.text()).isEqualTo("0");
        assertThat(zero.bounds().getCenterX()).isCloseTo(frame.at(0), within(0.5));
    }

    @Test
    void linesAreInterruptedBetweenNoDoseAndTheLowest() {
        PlacedDosePanel panel = panels(SyntheticDoses.woman()).get(1);
        DoseFrame frame = panel.frame();
        double[] moves = PathPieces.moves((Path2D) ((Drawn) panel.ink().front().get(0)).shape());
        assertThat(moves).hasSize(2);
        assertThat(moves[0]).isLessThan(frame.at(0));
        assertThat(moves[1]).isCloseTo(frame.at(0.5), within(1e-9));
    }

    @Test
    void withoutDoseZeroTheAxisIsWhole() {
        double[] rates = {1, 2, 4};
        DosePanel panel = DosePanel.of(
                Variable.CONTRACTIONS, List.of(DoseCurve.of("", new DoseValues("steady state", rates, rates))));
        DoseScale scale = DoseScale.of(List.of(panel));
        assertThat(scale.zero()).isFalse();
        assertThat(scale.labelled()).containsExactly(1, 2, 4);
        PlacedDosePanel placed = panels(List.of(panel)).get(0);
        assertThat(PathPieces.moves((Path2D) placed.doses().lines().get(0).shape()))
                .hasSize(1);
    }

    @Test
    void octavesTakeEqualRoomAndPowersOfTwoAreWritten() {
        PlacedDosePanel panel = panels(SyntheticDoses.woman()).get(3);
        DoseFrame frame = panel.frame();
        assertThat(frame.at(32) - frame.at(16)).isCloseTo(frame.at(1) - frame.at(0.5), within(1e-9));
        assertThat(panel.doses().labels())
                .extracting(Label::text)
                .containsExactly("0", "0.5", "1", "2", "4", "8", "16", "32", "Oxytocin infusion (mU/min, log scale)");
    }

    @Test
    void linesAndMarksLieAtTheirDosesAndValues() {
        PlacedDosePanel panel = panels(SyntheticDoses.woman()).get(4);
        DoseFrame frame = panel.frame();
        List<Rectangle2D> rings = panel.ink().front().stream()
                .filter(part -> part instanceof Drawn drawn
                        && drawn.stroke().isEmpty()
                        && drawn.colour().equals(Palette.PAPER))
                .map(part -> ((Drawn) part).shape().getBounds2D())
                .toList();
        assertThat(rings).hasSize(SyntheticDoses.LADDER.length);
        assertThat(rings.get(7).getCenterX()).isCloseTo(frame.at(32), within(1e-9));
        assertThat(rings.get(7).getCenterY()).isCloseTo(frame.y(-2.4 * 0.9), within(1e-9));
        Rectangle2D line = ((Drawn) panel.ink().front().get(0)).shape().getBounds2D();
        assertThat(line.getMinY()).isCloseTo(frame.y(4), within(1e-9));
        assertThat(line.getMaxY()).isCloseTo(frame.y(-2.4), within(1e-9));
        assertThat(line.getMaxX()).isCloseTo(frame.at(32), within(1e-9));
    }

    @Test
    void panelWithNegativeValuesShowsWhereZeroIs() {
        PlacedDosePanel negative = panels(SyntheticDoses.woman()).get(4);
        assertThat(negative.frame().scale().low()).isLessThanOrEqualTo(-2.4 * 1.1);
        assertThat(negative.values().axis().getTickUnit().valueToString(-2)).isEqualTo("−2");
        assertThat(negative.frame().zeroLine().isEmpty()).isFalse();
        PlacedDosePanel positive = panels(SyntheticDoses.woman()).get(1);
        assertThat(positive.frame().scale().low()).isZero();
        assertThat(positive.frame().zeroLine().isEmpty()).isTrue();
    }

    @Test
    void uprightLinesStandAtTheirDoses() {
        PlacedDosePanel panel = panels(SyntheticDoses.woman()).get(0);
        assertThat(panel.poles())
                .extracting(pole -> pole.getX1())
                .contains(panel.frame().at(5), panel.frame().at(45))
                .allMatch(x -> x <= panel.frame().box().getMaxX());
        assertThat(panel.words())
                .extracting(Label::text)
                .containsExactlyInAnyOrder("ED50 5 mU/min", "ED90 45 mU/min", "a published law");
        DosePanel far = SyntheticDoses.contractions().withLines(List.of(new DosePanel.MarkedDose(500, "far away")));
        assertThat(panels(List.of(far)).get(0).poles()).isEmpty();
    }

    @Test
    void lineUnderTheTitleSaysWhatIsThereAndNothingElse() {
        assertThat(DoseResponseChart.key(SyntheticDoses.woman()))
                .isEqualTo("line: steady state; band: 5–95 % between women; dots: counted over 2 h, mean and 95 %"
                        + " interval; fine line: fitted to the dots; open circles: after 40 min");
        assertThat(DoseResponseChart.key(List.of(SyntheticDoses.woman().get(1))))
                .isEqualTo("line: steady state");
    }

    @Test
    void axesHoldWhatEveryPartReaches() {
        double[] rates = {0.125, 64};
        double[] answers = {-1, 20};
        DosePanel panel = SyntheticDoses.clearance().withLaw(new DoseValues("a law", rates, answers));
        PlacedDosePanel placed = panels(List.of(panel)).get(0);
        assertThat(placed.frame().scale().low()).isLessThanOrEqualTo(-1);
        assertThat(placed.frame().scale().high()).isGreaterThanOrEqualTo(20);
        assertThat(placed.doses().labels()).extracting(Label::text).contains("0", "0.125", "32");
        assertThat(placed.frame().at(64)).isLessThan(placed.frame().box().getMaxX());
        Rectangle2D box = placed.frame().box();
        assertThat(placed.ink().boxes()).isNotEmpty().allMatch(box::contains);
    }

    @Test
    void bandsLetTheGridShowThrough() {
        PlacedDosePanel panel = panels(SyntheticDoses.woman()).get(0);
        assertThat(panel.ink().bands()).hasSize(1);
        Corridor band = panel.ink().bands().get(0);
        assertThat(band.alpha()).isBetween(20, 80);
        DoseFrame frame = panel.frame();
        assertThat(frame.box()
                        .contains(new Point2D.Double(
                                frame.x(band.low().end()), frame.y(band.high().highest(0)))))
                .isTrue();
        assertThat(band.low().times()).containsExactly(band.high().times());
    }

    @Test
    void headAxisAndMeaningAreThoseOfTheTimeCourse() {
        DosePanel panel = SyntheticDoses.contractions().withMeaning(Optional.of(Goal.USUAL));
        assertThat(panel.head()).isEqualTo(new PanelHead("Contractions (model)", "per 10 min"));
        assertThat(SyntheticDoses.woman().get(1).head())
                .isEqualTo(new PanelHead("Amplitude above resting tone", "mmHg"));
        assertThat(panel.bands()).extracting(Band::words).containsExactly("tachysystole: more than 5", "goal: 3–5");
        PlacedDosePanel placed = panels(List.of(panel)).get(0);
        assertThat(placed.frame().scale().high()).isGreaterThan(6.5);
        assertThat(placed.words()).extracting(Label::text).contains("tachysystole: more than 5", "goal: 3–5");
    }

    @ParameterizedTest
    @MethodSource("figures")
    void renderingsAreTheSameBytes(List<DosePanel> figure) {
        Provenance from = Provenance.unknown();
        byte[] svg = SvgFile.of(DoseResponseChart.of(Caption.titled("Same"), Format.PAGE, figure, from), from);
        assertThat(SvgFile.of(DoseResponseChart.of(Caption.titled("Same"), Format.PAGE, figure, from), from))
                .isEqualTo(svg);
        byte[] png = PngFile.of(DoseResponseChart.of(Caption.titled("Same"), Format.PAGE, figure, from), from);
        assertThat(PngFile.of(DoseResponseChart.of(Caption.titled("Same"), Format.PAGE, figure, from), from))
                .isEqualTo(png);
    }

    @Test
    void gapsAndInfinitiesDoNotStopTheDrawing() {
        double[] torn = {Double.NaN, 1, 2, Double.POSITIVE_INFINITY, 3, 4, 5, Double.NaN};
        double[] nothing = new double[torn.length];
        Arrays.fill(nothing, Double.NaN);
        for (double[] values : List.of(torn, nothing)) {
            DoseValues course = new DoseValues("any", SyntheticDoses.LADDER, values);
            DoseCurve curve = DoseCurve.of("torn", course)
                    .withBand(DoseValues.range("any", SyntheticDoses.LADDER, values, values))
                    .withCounts(new DoseValues("any", SyntheticDoses.LADDER, values, values, values))
                    .withFit(course)
                    .withDwell(course);
            List<DosePanel> figure = List.of(DosePanel.of(Variable.AMPLITUDE, List.of(curve, curve, curve))
                    .withLaw(course));
            String svg = new String(
                    SvgFile.of(
                            DoseResponseChart.of(Caption.titled("Torn"), Format.PAGE, figure, Provenance.unknown()),
                            Provenance.unknown()),
                    StandardCharsets.UTF_8);
            assertThat(svg).doesNotContain("NaN").doesNotContain("Infinity");
        }
    }

    @Test
    void tooFewOrTooManyPanelsOrCurvesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> SyntheticDoses.group(7, true));
        assertThatIllegalArgumentException().isThrownBy(() -> panels(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> panels(Collections.nCopies(7, SyntheticDoses.clearance())));
    }

    static List<PlacedDosePanel> panels(List<DosePanel> figure) {
        return Parts.of(
                DoseResponseChart.sheet(Caption.titled("Any"), Format.PAGE, figure, Provenance.unknown()),
                PlacedDosePanel.class);
    }
}
