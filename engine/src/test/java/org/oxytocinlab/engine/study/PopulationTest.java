package org.oxytocinlab.engine.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.random.RandomStreams;
import org.oxytocinlab.engine.statistics.Moments;
import org.oxytocinlab.engine.statistics.Spread;

/** Women are drawn as their population says. */
class PopulationTest {
    private static final int MANY = 20_000;
    private static final Trait CLEARANCE = new Trait.Factor(List.of(Women.parameter("clearance")), 0.35);
    private static final Trait WEIGHT = new Trait.Weight(Quantity.of("72", Unit.KILOGRAM), 0.14);

    private static double[] drawn(Population population, Trait trait) {
        return IntStream.range(0, MANY)
                .mapToDouble(woman -> trait.value(population.drawn(Women.asked(), new RandomStreams(1, woman))))
                .toArray();
    }

    private static double[] logarithms(double[] values) {
        return Arrays.stream(values).map(Math::log).toArray();
    }

    private static Population of(List<Trait> traits, Correlation... correlations) {
        return new Population("test", traits, null, null, null, false, List.of(correlations));
    }

    /** Of 20,000 log-normal values the median is known to 1.25·σ/√n, here 0.3 %, and the CV to about 1 % of itself. */
    @Test
    void logNormalTraitHasItsMedianAndVariation() {
        double[] values = drawn(of(List.of(CLEARANCE)), CLEARANCE);
        assertThat(Spread.of(values).median()).isCloseTo(1.4, within(4 * 0.003 * 1.4));
        Moments moments = Moments.of(values);
        assertThat(moments.deviation() / moments.mean()).isCloseTo(0.35, within(4 * 0.0035));
    }

    @Test
    void normalTraitHasItsMeanAndDeviation() {
        Trait threshold =
                new Trait.Shift(Women.parameter("osmotic threshold"), Quantity.of("2", Unit.MILLIOSMOLE_PER_KILOGRAM));
        Moments moments = Moments.of(drawn(of(List.of(threshold)), threshold));
        assertThat(moments.mean()).isCloseTo(275, within(4 * 2 / Math.sqrt(MANY)));
        assertThat(moments.deviation()).isCloseTo(2, within(4 * 2 / Math.sqrt(2.0 * MANY)));
    }

    @Test
    void parametersOfOneFactorKeepTheirRatio() {
        Trait amplitude =
                new Trait.Factor(List.of(Women.parameter("amplitude at rest"), Women.parameter("amplitude rise")), 0.2);
        Case woman = of(List.of(amplitude)).drawn(Women.asked(), new RandomStreams(1, 7));
        double rest = woman.settings().value(Women.parameter("amplitude at rest"));
        double rise = woman.settings().value(Women.parameter("amplitude rise"));
        assertThat(rest).isNotEqualTo(18);
        assertThat(rise / rest).isCloseTo(40.0 / 18, within(1e-12));
    }

    /** The standard error of a correlation is (1 − r²)/√n, here 0.005. */
    @Test
    void correlatedTraitsAreCorrelatedSo() {
        Population together = of(List.of(CLEARANCE, WEIGHT), new Correlation("clearance", "weight", 0.6));
        double[] one = logarithms(drawn(together, CLEARANCE));
        double[] other = logarithms(drawn(together, WEIGHT));
        assertThat(new PearsonsCorrelation().correlation(one, other)).isCloseTo(0.6, within(0.02));
        double[] alone = logarithms(drawn(of(List.of(CLEARANCE, WEIGHT)), WEIGHT));
        assertThat(new PearsonsCorrelation().correlation(one, alone)).isCloseTo(0, within(0.03));
    }

    @Test
    void impossibleCorrelationsAreFound() {
        Trait halfLife = new Trait.Factor(List.of(Women.parameter("plasma half-life")), 0.3);
        List<Trait> three = List.of(CLEARANCE, WEIGHT, halfLife);
        assertThat(Population.isPossible(
                        three,
                        List.of(
                                new Correlation("clearance", "weight", 0.9),
                                new Correlation("weight", "plasma half-life", 0.9),
                                new Correlation("clearance", "plasma half-life", -0.9))))
                .isFalse();
        assertThat(Population.isPossible(three, List.of(new Correlation("clearance", "weight", 0.9))))
                .isTrue();
    }

    @Test
    void aFurtherTraitLeavesTheOthersAsTheyWere() {
        RandomStreams streams = new RandomStreams(3, 11);
        Case few = of(List.of(CLEARANCE)).drawn(Women.asked(), streams);
        Case more = of(List.of(WEIGHT, CLEARANCE)).drawn(Women.asked(), streams);
        assertThat(CLEARANCE.value(more)).isEqualTo(CLEARANCE.value(few));
    }

    @Test
    void noVariationIsTheWomanOfTheCase() {
        assertThat(Population.NONE.drawn(Women.asked(), new RandomStreams(1, 5)))
                .isEqualTo(Women.asked());
    }

    @Test
    void weeksAndBirthsStayInTheirRange() {
        int first = 0;
        for (int i = 0; i < 500; i++) {
            Case woman = Women.VARIED.drawn(Women.asked(), new RandomStreams(1, i));
            assertThat(woman.woman().gestation().internal()).isBetween(37.0, 42.0);
            first += Integer.valueOf(0).equals(woman.woman().parity()) ? 1 : 0;
        }
        assertThat(first).isBetween(200, 300);
    }
}
