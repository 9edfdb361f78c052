package org.oxytocinlab.charts.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Only points that nobody could see are left out. */
class ThinningTest {

    @Test
    void straightRunsKeepTheirEnds() {
        double[] x = IntStream.range(0, 5000).asDoubleStream().toArray();
        assertThat(Thinning.needed(x, new double[5000]).cardinality()).isEqualTo(2);
    }

    @Test
    void cornersPeaksAndGapsStay() {
        double[] x = {0, 1, 2, 2, 3, 4, 5, 6, 7, 8};
        double[] y = {0, 0, 0, 5, 5, Double.NaN, 1, 9, 1, 1};
        assertThat(Thinning.needed(x, y).stream()).containsExactly(0, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void fullSawtoothOfThreeDaysIsKept() {
        double[] x = IntStream.range(0, 5000).mapToDouble(i -> i * 0.2).toArray();
        double[] y = IntStream.range(0, 5000).mapToDouble(i -> i % 2 * 10).toArray();
        assertThat(Thinning.needed(x, y).cardinality()).isEqualTo(5000);
    }

    @Test
    void nothingIsNothing() {
        assertThat(Thinning.needed(new double[0], new double[0]).cardinality()).isZero();
    }
}
