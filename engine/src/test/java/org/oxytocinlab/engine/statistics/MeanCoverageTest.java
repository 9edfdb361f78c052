package org.oxytocinlab.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intervals of means hold the truth 95 times in 100. */
@Tag("many-women")
class MeanCoverageTest {

    /** Means 5 and 3, standard deviations 1 and 2, as normal as Student's t asks for: true to the definition at any size. */
    @ParameterizedTest
    @CsvSource({"3, 0", "40, 0", "40, 0.5", "40, 0.9", "200, 0.5", "1000, 0.9"})
    void differenceOfPairedMeansCovers(int women, double correlation) {
        MadeUpArms arms = new MadeUpArms(women);
        Coverage.of(2, () -> {
                    double[][] values = arms.normals(women, correlation);
                    return Difference.paired(each(values[0], x -> 5 + x), each(values[1], x -> 3 + 2 * x));
                })
                .isNominal();
    }

    @ParameterizedTest
    @CsvSource({"40, 40", "40, 15", "15, 40", "200, 200", "1000, 1000"})
    void differenceOfIndependentMeansCovers(int first, int second) {
        MadeUpArms arms = new MadeUpArms(first + second);
        Coverage.of(2, () -> {
                    double[] one = each(arms.normals(first, 0)[0], x -> 5 + x);
                    double[] other = each(arms.normals(second, 0)[0], x -> 3 + 2 * x);
                    return Difference.independent(one, other);
                })
                .isNominal();
    }

    /** Quantities as skewed as levels in plasma: exp of a normal value of standard deviation 0.5 and 0.3. */
    @ParameterizedTest
    @CsvSource({"200, 0", "200, 0.5", "200, 0.9", "1000, 0", "1000, 0.9"})
    void ratioOfPairedMeansCovers(int women, double correlation) {
        pairedRatio(women, correlation).isNominal();
    }

    /**
     * A limit: Student's t asks for differences without skew γ. By the expansion of Edgeworth they cost up to about
     * φ(z)·z·(z⁴ + 2z² − 3)/9 · γ²/n = 0.25·γ²/n of coverage. Here γ is the skewness of x/E(x) − y/E(y), from the
     * moments of exp of normal values.
     */
    @ParameterizedTest
    @CsvSource({"40, 0, 1.02", "40, 0.5, 1.39", "40, 0.9, 2.29"})
    void skewedRatioOfFewWomenCoversLittleLess(int women, double correlation, double skewness) {
        double loss = 0.25 * skewness * skewness / women;
        assertThat(pairedRatio(women, correlation).share()).isBetween(Coverage.LEAST - loss, Coverage.MOST);
    }

    @ParameterizedTest
    @CsvSource({"40, 40", "60, 40", "200, 200", "1000, 1000"})
    void ratioOfIndependentMeansCovers(int first, int second) {
        MadeUpArms arms = new MadeUpArms(3L * first + second);
        Coverage.of(skewedRatio(), () -> {
                    double[] one = each(arms.normals(first, 0)[0], MeanCoverageTest::wide);
                    double[] other = each(arms.normals(second, 0)[0], MeanCoverageTest::narrow);
                    return MeanRatio.independent(one, other);
                })
                .isNominal();
    }

    private static Coverage pairedRatio(int women, double correlation) {
        MadeUpArms arms = new MadeUpArms(7L * women);
        return Coverage.of(skewedRatio(), () -> {
            double[][] values = arms.normals(women, correlation);
            return MeanRatio.paired(each(values[0], MeanCoverageTest::wide), each(values[1], MeanCoverageTest::narrow));
        });
    }

    private static double wide(double normal) {
        return Math.exp(1 + 0.5 * normal);
    }

    private static double narrow(double normal) {
        return Math.exp(0.7 + 0.3 * normal);
    }

    /** The mean of exp(m + s·x) is exp(m + s²/2). */
    private static double skewedRatio() {
        return Math.exp(1 + 0.5 * 0.5 / 2 - (0.7 + 0.3 * 0.3 / 2));
    }

    private static double[] each(double[] values, DoubleUnaryOperator change) {
        return Arrays.stream(values).map(change).toArray();
    }
}
