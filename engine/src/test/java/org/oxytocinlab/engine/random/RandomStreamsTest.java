package org.oxytocinlab.engine.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.rng.ArbitrarilyJumpableUniformRandomProvider;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.Philox4x64;
import org.junit.jupiter.api.Test;

/** Streams are named by seed, woman and process, and by nothing else. */
class RandomStreamsTest {
    private static final String INTERVAL = "contraction interval";
    private static final String HEIGHT = "contraction height";

    @Test
    void equalNamesGiveEqualStreams() {
        assertThat(draws(new RandomStreams(7, 3).of(INTERVAL)))
                .containsExactly(draws(new RandomStreams(7, 3).of(INTERVAL)));
    }

    @Test
    void seedWomanAndProcessEachMakeAnotherStream() {
        long[] one = draws(new RandomStreams(7, 3).of(INTERVAL));
        assertThat(draws(new RandomStreams(8, 3).of(INTERVAL))).doesNotContain(one);
        assertThat(draws(new RandomStreams(7, 4).of(INTERVAL))).doesNotContain(one);
        assertThat(draws(new RandomStreams(7, 3).of(HEIGHT))).doesNotContain(one);
    }

    @Test
    void streamsDoNotDependOnOrderOfDraws() {
        RandomStreams streams = new RandomStreams(1, 0);
        UniformRandomProvider interval = streams.of(INTERVAL);
        UniformRandomProvider height = streams.of(HEIGHT);
        long[] mixed = new long[50];
        for (int i = 0; i < mixed.length; i++) {
            height.nextLong();
            mixed[i] = interval.nextLong();
            height.nextDouble();
        }
        assertThat(mixed).containsExactly(draws(streams.of(INTERVAL)));
    }

    @Test
    void numbersAreThoseOfCommonsRng() {
        for (long woman : new long[] {0, 1, 2, 3, 4, 5, 1023, 1L << 40}) {
            ArbitrarilyJumpableUniformRandomProvider theirs =
                    new Philox4x64(new long[] {woman * 31 - 7, Long.MIN_VALUE + woman, 0, 0, 0, 0});
            theirs.jump(woman * 0x1p64);
            Philox ours = new Philox(woman * 31 - 7, Long.MIN_VALUE + woman, woman << 62, woman >>> 2);
            assertThat(draws(ours)).as("woman %d", woman).containsExactly(draws(theirs));
        }
    }

    @Test
    void counterCarriesIntoItsSecondWord() {
        ArbitrarilyJumpableUniformRandomProvider theirs = new Philox4x64(new long[] {1, 2, -3, 4, 0, 0});
        assertThat(draws(new Philox(1, 2, -3, 4))).containsExactly(draws(theirs));
    }

    @Test
    void neighbouringSeedsAreUnrelated() {
        double[] products = IntStream.range(0, 4000)
                .mapToDouble(seed -> (first(seed) - 0.5) * (first(seed + 1) - 0.5) * 12)
                .toArray();
        // Mean of 4000 products of variance 1: standard error 0.016, four of them allowed.
        assertThat(Arrays.stream(products).average().orElseThrow()).isCloseTo(0, within(0.064));
    }

    private static double first(long seed) {
        return new RandomStreams(seed, 0).of(INTERVAL).nextDouble();
    }

    private static long[] draws(UniformRandomProvider stream) {
        return IntStream.range(0, 50).mapToLong(i -> stream.nextLong()).toArray();
    }
}
