package org.oxytocinlab.engine.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oxytocinlab.engine.quantity.Memory;

/** Contractions side by side are counted as they are one by one. */
class TallyTest {

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    /** Every onset, the moment at which it leaves the window, and what lies around them; at last from the beginning again. */
    private static double[] moments(List<Contraction> strip) {
        DoubleStream near = strip.stream()
                .mapToDouble(Contraction::onset)
                .flatMap(onset -> DoubleStream.of(
                        Math.nextDown(onset), onset, Math.nextUp(onset), onset + 30, Math.nextUp(onset + 30)));
        return DoubleStream.concat(near, DoubleStream.of(0, 29.9, 30, 77.7)).toArray();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itCountsAsAMidwifeDoes(long seed) {
        List<Contraction> strip = Strips.drawn(seed);
        Tally tally = new Tally(strip, Memory.FRESH);
        Count count = new Count(strip);
        double[] moments = moments(strip);
        assertSame(moments, tally::perTenMinutes, count::perTenMinutes);
        assertSame(moments, tally::montevideoUnits, count::montevideoUnits);
        assertSame(moments, time -> tally.onsetsBetween(time - 10, time), time -> count.onsetsBetween(time - 10, time));
        assertSame(moments, time -> tally.shortestBetween(time - 10, time), time -> shortest(count, time));
    }

    private static void assertSame(double[] moments, DoubleUnaryOperator actual, DoubleUnaryOperator expected) {
        assertThat(Arrays.stream(moments).map(actual).toArray())
                .isEqualTo(Arrays.stream(moments).map(expected).toArray());
    }

    private static double shortest(Count count, double time) {
        return count.between(time - 10, time).stream()
                .mapToDouble(Contraction::duration)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    @Test
    void onsetsAreTogetherWithinTheMinutesThatTheyTake() {
        Tally tally = new Tally(
                List.of(
                        new Contraction(2, 50, 60, 10),
                        new Contraction(7, 50, 60, 10),
                        new Contraction(12, 50, 60, 10),
                        new Contraction(13, 50, 60, 10)),
                Memory.FRESH);
        assertThat(tally.isEver(3, 6)).isTrue();
        assertThat(tally.isEver(3, 5.9)).isFalse();
        assertThat(tally.isEver(5, 1000)).isFalse();
        assertThat(tally.size()).isEqualTo(4);
        assertThat(tally.onset(3)).isEqualTo(13);
    }
}
