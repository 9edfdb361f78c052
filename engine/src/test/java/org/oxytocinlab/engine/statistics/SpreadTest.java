package org.oxytocinlab.engine.statistics;

import static java.lang.Double.NaN;
import static java.lang.Double.POSITIVE_INFINITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.descriptive.Quantile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Quantiles of a sample, in which a woman may never get there. */
class SpreadTest {
    private static final Quantile TYPE_7 = Quantile.withDefaults().with(Quantile.EstimationMethod.HF7);

    /** Position of 5 %: 11 · 0.05 = 0.55, so 1 + 0.55 · 0.5; of 95 %: 10.45, so 9.3 + 0.45 · 0.4. */
    @Test
    void positionIsCountedFromTheFirst() {
        Spread spread = Spread.of(3, 1, 4, 1.5, 9, 2.6, 5.3, 5.8, 9.7, 9.3, 2.3, 8.4);
        assertThat(spread.median()).isEqualTo((4 + 5.3) / 2);
        assertThat(spread.p5()).isCloseTo(1.275, within(1e-14));
        assertThat(spread.p95()).isCloseTo(9.48, within(1e-14));
    }

    @Test
    void wholePositionsAreValuesThemselves() {
        double[] sample =
                IntStream.rangeClosed(0, 40).mapToDouble(i -> i / 10.0).toArray();
        assertThat(Spread.of(sample)).isEqualTo(new Spread(2, 0.2, 3.8));
    }

    /** Another library's type 7; both round a few times, so equal to 1e-14 of a value near 1. */
    @ParameterizedTest
    @MethodSource("sizes")
    void agreesWithTypeSevenOfCommonsStatistics(int size) {
        double[] sample = sample(size);
        double[] expected = TYPE_7.evaluate(sample.clone(), 0.5, 0.05, 0.95);
        Spread spread = Spread.of(sample);
        assertThat(new double[] {spread.median(), spread.p5(), spread.p95()}).containsExactly(expected, within(1e-14));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void mirroredSampleHasMirroredSpread(int size) {
        double[] sample = sample(size);
        Spread spread = Spread.of(sample);
        Spread mirrored = Spread.of(Arrays.stream(sample).map(x -> -x).toArray());
        assertThat(mirrored).isEqualTo(new Spread(-spread.median(), -spread.p95(), -spread.p5()));
    }

    @Test
    void neverIsLongerThanEverything() {
        assertThat(Spread.of(3, POSITIVE_INFINITY, 1)).isEqualTo(new Spread(3, 1.2, POSITIVE_INFINITY));
    }

    @Test
    void quantileBetweenValueAndNeverIsNever() {
        Spread half = Spread.of(1, 2, POSITIVE_INFINITY, POSITIVE_INFINITY);
        assertThat(half.median()).isEqualTo(POSITIVE_INFINITY);
        assertThat(half.p5()).isCloseTo(1.15, within(1e-15));
        assertThat(Spread.of(1, POSITIVE_INFINITY).p5()).isEqualTo(POSITIVE_INFINITY);
    }

    @Test
    void ofWomenWhoAllNeverGetThereEverythingIsNever() {
        assertThat(Spread.of(POSITIVE_INFINITY, POSITIVE_INFINITY, POSITIVE_INFINITY, POSITIVE_INFINITY))
                .isEqualTo(new Spread(POSITIVE_INFINITY, POSITIVE_INFINITY, POSITIVE_INFINITY));
    }

    @Test
    void rareNeverDoesNotReachTheQuantile() {
        double[] sample = IntStream.rangeClosed(0, 100).mapToDouble(i -> i).toArray();
        sample[100] = POSITIVE_INFINITY;
        assertThat(Spread.of(sample)).isEqualTo(new Spread(50, 5, 95));
    }

    @Test
    void oneValueIsItsOwnSpread() {
        assertThat(Spread.of(7)).isEqualTo(new Spread(7, 7, 7));
    }

    @Test
    void nothingIsSaidWithoutValuesOrOfWhatIsNotNumber() {
        Spread nothing = new Spread(NaN, NaN, NaN);
        assertThat(Spread.of()).isEqualTo(nothing);
        assertThat(Spread.of(1, NaN, 2)).isEqualTo(nothing);
    }

    @Test
    void sampleIsLeftInItsOrder() {
        double[] sample = {3, 1, 2};
        Spread.of(sample);
        assertThat(sample).containsExactly(3, 1, 2);
    }

    static IntStream sizes() {
        return IntStream.rangeClosed(1, 60);
    }

    private static double[] sample(int size) {
        UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(size);
        return random.doubles(size, -1, 2).toArray();
    }
}
