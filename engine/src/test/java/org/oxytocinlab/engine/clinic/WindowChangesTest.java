package org.oxytocinlab.engine.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oxytocinlab.engine.quantity.Memory;

/** Every moment at which a window changes comes once, in order. */
class WindowChangesTest {
    private static final double[] WINDOWS = {0, 10, 30};

    static LongStream seeds() {
        return LongStream.range(0, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void momentsAreThoseOfAllWindows(long seed) {
        List<Contraction> strip = Strips.drawn(seed);
        WindowChanges changes = WindowChanges.at(new Tally(strip, Memory.FRESH), WINDOWS);
        assertThat(walked(changes)).containsExactly(expected(strip).toArray());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void justAfterThemIsTheNextNumber(long seed) {
        List<Contraction> strip = Strips.drawn(seed);
        WindowChanges changes = WindowChanges.justAfter(new Tally(strip, Memory.FRESH), WINDOWS);
        assertThat(walked(changes))
                .containsExactly(expected(strip).map(Math::nextUp).toArray());
    }

    private static DoubleStream expected(List<Contraction> strip) {
        return strip.stream()
                .mapToDouble(Contraction::onset)
                .flatMap(onset -> DoubleStream.of(WINDOWS).map(window -> onset + window))
                .sorted()
                .distinct();
    }

    private static double[] walked(WindowChanges changes) {
        return DoubleStream.iterate(changes.after(0), Double::isFinite, changes::after)
                .toArray();
    }
}
