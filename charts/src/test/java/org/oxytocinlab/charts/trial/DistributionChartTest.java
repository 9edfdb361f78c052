package org.oxytocinlab.charts.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oxytocinlab.charts.Caption;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.VirtualTrial;
import org.oxytocinlab.charts.file.PngFile;
import org.oxytocinlab.charts.file.SvgFile;
import org.oxytocinlab.charts.ink.ArmKey;
import org.oxytocinlab.charts.ink.Label;
import org.oxytocinlab.charts.ink.Scale;
import org.oxytocinlab.engine.quantity.Unit;

/** Each arm is the share of its women at or below each value; those who never came to a result are missing at the top. */
class DistributionChartTest {

    @Test
    void sharesRiseByOneWomanAtEachValue() {
        Shares shares = Shares.of(new double[] {3, 1, 3, 2});
        assertThat(shares.values()).containsExactly(1, 1, 2, 2, 3, 3);
        assertThat(shares.percents()).containsExactly(0, 25, 25, 50, 50, 100);
        assertThat(shares.median()).isEqualTo(2.5);
        assertThat(shares.never()).isZero();
        assertThat(shares.until(10)).isEqualTo(shares);
    }

    @Test
    void womenWhoNeverCameToAResultKeepTheLineBelowAll() {
        Shares shares = Shares.of(new double[] {4, Double.NaN, 2, 6}).until(10);
        assertThat(shares.values()).containsExactly(2, 2, 4, 4, 6, 6, 10);
        assertThat(shares.percents()).endsWith(75, 75);
        assertThat(shares.never()).isEqualTo(25);
        assertThat(shares.median()).isEqualTo(5);
    }

    @Test
    void medianIsMissingWhereMostNeverCameToAResult() {
        assertThat(Shares.of(new double[] {4, Double.NaN, Double.NaN}).median()).isNaN();
        assertThat(Shares.of(new double[] {}).median()).isNaN();
        assertThat(Shares.of(new double[] {Double.NaN}).until(1).percents()).containsExactly(0);
    }

    @Test
    void medianIsMissingWhereTheUpperMiddleWomanNeverCameToAResult() {
        assertThat(Shares.of(new double[] {4, 5, Double.NaN, Double.NaN}).median())
                .isNaN();
        assertThat(Shares.of(new double[] {4, 5, Double.NaN}).median()).isEqualTo(5);
    }

    @Test
    void valuesThatDifferByRoundingAreOneStep() {
        Shares shares = Shares.of(new double[] {136 + 2e-10, 136, 136 - 2e-10});
        assertThat(shares.percents()).containsExactly(0, 100);
    }

    @Test
    void rungsAreStepsHoweverSmall() {
        double[] rungs = new double[200];
        Arrays.fill(rungs, 0, 199, 6);
        rungs[199] = 12;
        assertThat(Shares.of(rungs).values()).containsExactly(6, 6, 12, 12);
        assertThat(Shares.of(rungs).percents()).containsExactly(0, 99.5, 99.5, 100);
    }

    @Test
    void smallStepsAreSlopesAndLargeOnesAreSteps() {
        assertThat(Shares.of(VirtualTrial.women(1, 2, 0)).values()).hasSize(201);
        double[] twoValues = new double[200];
        Arrays.fill(twoValues, 0, 100, 5);
        assertThat(Shares.of(twoValues).percents()).containsExactly(0, 50, 50, 100);
    }

    @Test
    void panelsStandInTwoColumnsWithTheirUnits() {
        List<SharePanel> panels = panels(2);
        assertThat(panels.get(0).axes().box().getY())
                .isEqualTo(panels.get(1).axes().box().getY());
        assertThat(panels.get(1).axes().box().getX())
                .isGreaterThan(panels.get(0).axes().box().getMaxX());
        assertThat(panels.get(0).axes().scale()).isEqualTo(new Scale(0, 12, 2));
        assertThat(panels.get(1).axes().scale().low()).isEqualTo(124);
        assertThat(panels.get(0).axes().percents())
                .extracting(Label::text)
                .containsExactly("0", "25", "50", "75", "100");
        assertThat(panels.get(0).axes().numbers())
                .extracting(Label::text)
                .startsWith("0", "2")
                .endsWith("12");
    }

    @Test
    void medianLiesAtItsValueAndAtHalf() {
        SharePanel panel = panels(2).get(1);
        double median = panel.lines().get(0).shares().median();
        assertThat(median).isCloseTo(131, within(0.1));
        assertThat(panel.lines().get(0).median()).hasValueSatisfying(at -> {
            assertThat(at.getX()).isEqualTo(panel.axes().x(median));
            assertThat(at.getY()).isCloseTo(panel.axes().box().getCenterY(), within(1e-9));
        });
    }

    @Test
    void wordsTellNamesMediansAndWhoIsMissing() {
        assertThat(panels(1).get(0).words())
                .extracting(Label::text)
                .containsExactlyInAnyOrder("7.7", "low dose", "25 % not by the end");
        assertThat(panels(2).get(0).words())
                .extracting(Label::text)
                .contains("7.7", "4.5", "low dose", "high dose", "15 % not by the end");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void wordsKeepClearOfLinesAndOfEachOther(int arms) {
        for (SharePanel panel : panels(arms)) {
            assertThat(panel.words()).isNotEmpty();
            for (Label word : panel.words()) {
                assertThat(panel.axes().box().contains(word.bounds())).isTrue();
                assertThat(panel.lines()).noneMatch(line -> line.trace().crosses(word.bounds()));
                assertThat(panel.words())
                        .noneMatch(
                                other -> !other.equals(word) && other.bounds().intersects(word.bounds()));
            }
        }
    }

    @Test
    void namesThatFindNoRoomAreInAKey() {
        DistributionPanel.Women one = new DistributionPanel.Women("low dose", VirtualTrial.women(1, 2, 0));
        DistributionPanel.Women same = new DistributionPanel.Women("high dose", VirtualTrial.women(1, 2, 0));
        DistributionPanel panel = new DistributionPanel("Same", Unit.HOUR, List.of(one, same));
        assertThat(keys(List.of(panel))).hasSize(1);
        assertThat(keys(VirtualTrial.distributions(2))).isEmpty();
        assertThat(keys(VirtualTrial.distributions(6))).hasSize(1);
    }

    @Test
    void mediansHaveTheDigitsOfTheirUnit() {
        DistributionPanel.Women one = new DistributionPanel.Women("low dose", new double[] {131, 134.42, 137});
        DistributionPanel panel = new DistributionPanel("Lowest plasma sodium", Unit.MILLIMOLE_PER_LITRE, List.of(one));
        assertThat(parts(List.of(panel), SharePanel.class).get(0).words())
                .extracting(Label::text)
                .contains("134.4");
    }

    @Test
    void nothingAtAllIsStillDrawn() {
        DistributionPanel never = new DistributionPanel(
                "Never", Unit.HOUR, List.of(new DistributionPanel.Women("low dose", new double[] {Double.NaN})));
        DistributionPanel equal = new DistributionPanel(
                "Equal", Unit.HOUR, List.of(new DistributionPanel.Women("low dose", new double[] {5, 5})));
        Drawing drawing = DistributionChart.of(Caption.titled("Odd"), List.of(never, equal), Provenance.unknown());
        assertThat(SvgFile.of(drawing, Provenance.unknown())).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 6})
    void secondRenderingGivesTheSameBytes(int arms) {
        assertThat(PngFile.of(drawing(arms), Provenance.unknown()))
                .isEqualTo(PngFile.of(drawing(arms), Provenance.unknown()));
        assertThat(SvgFile.of(drawing(arms), Provenance.unknown()))
                .isEqualTo(SvgFile.of(drawing(arms), Provenance.unknown()));
    }

    private static Drawing drawing(int arms) {
        return DistributionChart.of(Caption.titled("Trial"), VirtualTrial.distributions(arms), Provenance.unknown());
    }

    private static List<SharePanel> panels(int arms) {
        return parts(VirtualTrial.distributions(arms), SharePanel.class);
    }

    private static List<ArmKey> keys(List<DistributionPanel> panels) {
        return parts(panels, ArmKey.class);
    }

    private static <T> List<T> parts(List<DistributionPanel> panels, Class<T> kind) {
        return DistributionChart.sheet(Caption.titled("Trial"), panels, Provenance.unknown()).parts().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
