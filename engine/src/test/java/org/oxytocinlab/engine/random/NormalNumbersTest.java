package org.oxytocinlab.engine.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.api.Test;

/** The numbers are normal, and one number of the stream gives one of them. */
class NormalNumbersTest {
    private static final int NUMBERS = 20_000;

    @Test
    void numbersAreStandardNormal() {
        double[] numbers = numbers();
        double p = new KolmogorovSmirnovTest().kolmogorovSmirnovTest(new NormalDistribution(null, 0, 1), numbers);

        // Were it another distribution, p would be next to nothing; by chance one seed in a hundred stays below.
        assertThat(p).isGreaterThan(0.01);
    }

    @Test
    void tailsAreThoseOfTheNormalDistribution() {
        double beyond = 0;
        for (double number : numbers()) {
            beyond += Math.abs(number) > 3 ? 1 : 0;
        }
        // 0.0027 of 20,000 are 54; the standard deviation of the count is 7.3, four of them allowed.
        assertThat(beyond).isCloseTo(54, within(29.0));
    }

    @Test
    void eachTakesOneNumberOfTheStream() {
        RandomStreams streams = new RandomStreams(3, 1);
        var stream = streams.of("x");
        NormalNumbers normal = new NormalNumbers(stream);
        normal.next();
        normal.next();
        var other = streams.of("x");
        other.nextLong();
        other.nextLong();

        assertThat(stream.nextLong()).isEqualTo(other.nextLong());
    }

    @Test
    void blocksHoldTheNumbersOfTheStreamInTheirOrder() {
        RandomStreams streams = new RandomStreams(3, 1);
        for (int block : new int[] {2, 4, 7, 8}) {
            NormalNumbers blocks = new NormalNumbers(streams.of("x"), block);
            NormalNumbers single = new NormalNumbers(streams.of("x"));
            for (int i = 0; i < 30; i++) {
                assertThat(blocks.next()).isEqualTo(single.next());
            }
        }
    }

    @Test
    void endsOfTheStreamAreFinite() {
        assertThat(new NormalNumbers(() -> 0L).next()).isCloseTo(-8.2, within(0.2));
        assertThat(new NormalNumbers(() -> -1L).next()).isCloseTo(8.2, within(0.2));
    }

    private static double[] numbers() {
        NormalNumbers normal = new RandomStreams(11, 0).normal("normal");
        double[] numbers = new double[NUMBERS];
        for (int i = 0; i < NUMBERS; i++) {
            numbers[i] = normal.next();
        }
        return numbers;
    }
}
