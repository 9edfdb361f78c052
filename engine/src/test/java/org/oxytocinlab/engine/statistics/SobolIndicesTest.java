package org.oxytocinlab.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oxytocinlab.engine.random.RandomStreams;

class SobolIndicesTest {
    private static final double A = 7;
    private static final double B = 0.1;

    private static SobolIndices of(int samples, int inputs, long seed, ToDoubleFunction<double[]> function) {
        RandomStreams streams = new RandomStreams(seed, 0);
        SobolDesign design = new SobolDesign(samples, inputs, streams.of("shift"));
        double[] values = new double[design.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = function.applyAsDouble(design.point(i));
        }
        return SobolIndices.of(design, values, streams.of("bootstrap"));
    }

    /** sin x₁ + 7 sin² x₂ + 0.1 x₃⁴ sin x₁ for x uniform from −π to π [ishigami1990]. */
    private static double ishigami(double[] place) {
        double[] x = new double[place.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = Math.PI * (2 * place[i] - 1);
        }
        double sine = Math.sin(x[1]);
        return Math.sin(x[0]) + A * sine * sine + B * Math.pow(x[2], 4) * Math.sin(x[0]);
    }

    /**
     * The indices in closed form. V₁ = ½(1 + bπ⁴/5)², V₂ = a²/8, V₁₃ = b²π⁸(1/18 − 1/50): 0.3139, 0.4424 and 0 alone, 0.5576,
     * 0.4424 and 0.2437 in total. With 8192 points of the sequence estimates are within 0.01.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void functionOfIshigamiHasItsKnownIndices(long seed) {
        double one = 0.5 * Math.pow(1 + B * Math.pow(Math.PI, 4) / 5, 2);
        double two = A * A / 8;
        double both = B * B * Math.pow(Math.PI, 8) * (1 / 18.0 - 1 / 50.0);
        double all = one + two + both;
        SobolIndices indices = of(8192, 3, seed, SobolIndicesTest::ishigami);
        assertThat(indices.variance()).isCloseTo(all, within(0.01 * all));
        double[] first = {one / all, two / all, 0};
        double[] total = {(one + both) / all, two / all, both / all};
        for (int i = 0; i < first.length; i++) {
            assertThat(indices.first().get(i).value()).isCloseTo(first[i], within(0.01));
            assertThat(indices.total().get(i).value()).isCloseTo(total[i], within(0.01));
            assertThat(indices.first().get(i).excludes(first[i])).isFalse();
            assertThat(indices.total().get(i).excludes(total[i])).isFalse();
        }
    }

    /** Of x₁ + 2 x₂ the shares are 1 to 4, nothing interacts, and a third input is worth nothing. */
    @Test
    void sumSharesItsVarianceAsTheSquares() {
        SobolIndices indices = of(4096, 3, 1, place -> place[0] + 2 * place[1]);
        double[] shares = {0.2, 0.8, 0};
        for (int i = 0; i < shares.length; i++) {
            assertThat(indices.first().get(i).value()).isCloseTo(shares[i], within(0.005));
            assertThat(indices.total().get(i).value()).isCloseTo(shares[i], within(0.005));
        }
        assertThat(indices.first().get(2).value()).isZero();
        assertThat(indices.total().get(2).value()).isZero();
    }

    /** Of a product of two centred inputs nothing is explained by one alone, and all by both. */
    @Test
    void productIsInteractionAlone() {
        SobolIndices indices = of(4096, 2, 1, place -> (place[0] - 0.5) * (place[1] - 0.5));
        assertThat(indices.first())
                .allSatisfy(first -> assertThat(first.value()).isCloseTo(0, within(0.02)));
        assertThat(indices.total())
                .allSatisfy(total -> assertThat(total.value()).isCloseTo(1, within(0.02)));
    }

    @Test
    void seedDecides() {
        SobolIndices one = of(64, 3, 1, SobolIndicesTest::ishigami);
        assertThat(of(64, 3, 1, SobolIndicesTest::ishigami)).isEqualTo(one);
        assertThat(of(64, 3, 2, SobolIndicesTest::ishigami)).isNotEqualTo(one);
    }

    /** Of 40 seeds an interval of 95 % misses the truth at most a few times; points more even than chance make it wide. */
    @Test
    void intervalsHoldTheTruth() {
        int missed = 0;
        for (long seed = 0; seed < 40; seed++) {
            missed += of(128, 2, seed, place -> place[0] + 2 * place[1])
                            .first()
                            .get(0)
                            .excludes(0.2)
                    ? 1
                    : 0;
        }
        assertThat(missed).isLessThanOrEqualTo(4);
    }
}
