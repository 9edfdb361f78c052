package org.oxytocinlab.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SketchTest {

    private static Sketch of(double... values) {
        Sketch sketch = new Sketch();
        Arrays.stream(values).forEach(sketch);
        return sketch;
    }

    /** Over twenty powers of ten: every tenth is 0, every fourth of the others is below. */
    private static double[] skewed(long seed, int size) {
        Random chance = new Random(seed);
        double[] values = new double[size];
        for (int i = 0; i < size; i++) {
            double value = StrictMath.exp(8 * chance.nextGaussian());
            values[i] = i % 10 == 0 ? 0 : chance.nextInt(4) == 0 ? -value : value;
        }
        return values;
    }

    private static double[] sorted(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    /** The error is stated neither too small nor far too large. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyRankLiesWithinTheStatedError(long seed) {
        double[] values = skewed(seed, 20_011);
        double[] sorted = sorted(values);
        Histogram histogram = of(values).histogram();
        double worst = 0;
        for (int rank = 0; rank < sorted.length; rank++) {
            double off = Math.abs(histogram.at(rank) - sorted[rank]);
            assertThat(off).isLessThanOrEqualTo(Sketch.ERROR * Math.abs(sorted[rank]));
            worst = Math.max(worst, sorted[rank] == 0 ? 0 : off / Math.abs(sorted[rank]));
        }
        assertThat(worst).isGreaterThan(0.9 * Sketch.ERROR);
    }

    /** Interpolated between two ranks that lie near one another. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 20, 21, 22, 1_003, 20_000})
    void quantilesLieWithinTheStatedError(int size) {
        Random chance = new Random(size);
        double[] values = chance.doubles(size, 130, 145).toArray();
        Spread exact = Spread.of(values);
        Spread sketched = of(values).spread();
        assertThat(sketched.median()).isCloseTo(exact.median(), within(Sketch.ERROR * exact.median()));
        assertThat(sketched.p5()).isCloseTo(exact.p5(), within(Sketch.ERROR * exact.p5()));
        assertThat(sketched.p95()).isCloseTo(exact.p95(), within(Sketch.ERROR * exact.p95()));
    }

    /** To the last bit: neither the order nor who counts first matters. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void piecesMergedInAnyOrderAreOneSketch(long seed) {
        Random chance = new Random(seed);
        double[] values = skewed(seed, 5_000);
        Sketch whole = of(values);
        List<Sketch> pieces = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            pieces.add(new Sketch());
        }
        List<Double> shuffled = new ArrayList<>(Arrays.stream(values).boxed().toList());
        Collections.shuffle(shuffled, chance);
        shuffled.forEach(value -> pieces.get(chance.nextInt(pieces.size())).accept(value));
        Collections.shuffle(pieces, chance);
        Sketch merged = new Sketch();
        pieces.forEach(merged::add);
        assertThat(merged.size()).isEqualTo(whole.size());
        assertThat(merged.histogram().values()).isEqualTo(whole.histogram().values());
        assertThat(merged.histogram().counts()).isEqualTo(whole.histogram().counts());
        assertThat(merged.spread()).isEqualTo(whole.spread());
        assertThat(new double[] {merged.lowest(), merged.highest()})
                .containsExactly(sorted(values)[0], sorted(values)[values.length - 1]);
    }

    @Test
    void whatRepeatsIsExact() {
        Sketch sketch = of(4.5, 0.1, 0, 4.5, 0.1, 0.1, -0.0, 7);
        assertThat(sketch.histogram().values()).containsExactly(0, 0.1, 4.5, 7);
        assertThat(sketch.histogram().counts()).containsExactly(2, 3, 2, 1);
        assertThat(sketch.spread()).isEqualTo(Spread.of(4.5, 0.1, 0, 4.5, 0.1, 0.1, 0, 7));
        Sketch both = of(0.1);
        both.add(of(0.1));
        assertThat(both.spread().median()).isEqualTo(0.1);
    }

    @Test
    void whatNeverComesIsLongerThanAll() {
        assertThat(of(1, 2, 3).spread(2))
                .isEqualTo(Spread.of(1, 2, 3, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY));
        assertThat(of(1, 2, Double.POSITIVE_INFINITY).spread()).isEqualTo(Spread.of(1, 2, Double.POSITIVE_INFINITY));
        assertThat(of(-1, Double.NEGATIVE_INFINITY).lowest()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(of().spread(3).median()).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void nothingHasNoQuantiles() {
        assertThat(of().spread()).isEqualTo(Spread.of());
        assertThat(of().lowest()).isNaN();
        assertThat(of().highest()).isNaN();
        assertThat(of().histogram().values()).isEmpty();
        Sketch sketch = of();
        assertThatThrownBy(() -> sketch.accept(Double.NaN)).hasMessageContaining("no rank");
    }
}
