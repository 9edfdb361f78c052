package org.oxytocinlab.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MedianIntervalTest {

    /** Ranks by hand from P(B < k) of a fair coin: of 10, P(B < 2) = 11/1024; of 6, P(B < 1) = 1/64. */
    @ParameterizedTest
    @CsvSource({"6, 1, 6", "8, 1, 8", "9, 2, 8", "10, 2, 9", "20, 6, 15"})
    void endsAreRanks(int size, double low, double high) {
        Estimate interval = MedianInterval.of(counted(size));
        assertThat(interval).isEqualTo(new Estimate((size + 1) / 2.0, low, high));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void ofFewValuesThereIsNone(int size) {
        Estimate interval = MedianInterval.of(counted(size));
        assertThat(interval.value()).isEqualTo((size + 1) / 2.0);
        assertThat(interval.hasInterval()).isFalse();
    }

    @Test
    void ofNoValuesThereIsNothing() {
        assertThat(MedianInterval.of().value()).isNaN();
    }

    @Test
    void whoNeverGetsThereIsLast() {
        double[] values = counted(10);
        values[9] = Double.POSITIVE_INFINITY;
        values[8] = Double.POSITIVE_INFINITY;
        assertThat(MedianInterval.of(values)).isEqualTo(new Estimate(7.5, 4, Double.POSITIVE_INFINITY));
    }

    /** Of a skewed distribution, whose median is ln 2; ranks come whole, so that it may cover more. */
    @ParameterizedTest
    @ValueSource(ints = {10, 40, 200})
    void coversWhateverTheDistribution(int size) {
        Random chance = new Random(size);
        Coverage.of(
                        Math.log(2),
                        () -> MedianInterval.of(chance.doubles(size)
                                .map(uniform -> -Math.log(1 - uniform))
                                .toArray()))
                .isAtLeastNominal();
    }

    private static double[] counted(int size) {
        double[] values = new double[size];
        for (int i = 0; i < size; i++) {
            values[i] = size - i;
        }
        return values;
    }
}
