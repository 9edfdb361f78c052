package org.oxytocinlab.engine.random;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * A counter-based generator, Philox 4x64 of ten rounds [salmon2011]: four numbers from a key of two words and a counter
 * of four, by multiplication alone. Its numbers are those of Commons RNG, which is not used here because it looks for a
 * method of the machine when it starts; a browser has none.
 */
final class Philox implements UniformRandomProvider {
    private static final int WORDS = 4;
    private static final int ROUNDS = 10;
    private static final long FACTOR_0 = 0xd2e7470ee14c6c93L;
    private static final long FACTOR_1 = 0xca5a826395121157L;
    private static final long WEYL_0 = 0x9e3779b97f4a7c15L;
    private static final long WEYL_1 = 0xbb67ae8584caa73bL;
    private static final long LOW_HALF = 0xffffffffL;
    private static final int HALF = 32;

    private final long key0;
    private final long key1;
    private final long[] numbers = new long[WORDS];
    private long counter0;
    private long counter1;
    private int given = WORDS;

    /**
     * The numbers of a key, from a counter on.
     *
     * @param counter0 lowest word of the counter of the numbers that were given before
     * @param counter1 the next word; the other two are 0
     */
    Philox(long key0, long key1, long counter0, long counter1) {
        this.key0 = key0;
        this.key1 = key1;
        this.counter0 = counter0;
        this.counter1 = counter1;
    }

    @Override
    public long nextLong() {
        if (given == WORDS) {
            // A carry beyond the second word would take 2^128 numbers.
            counter0++;
            counter1 += counter0 == 0 ? 1 : 0;
            fill();
            given = 0;
        }
        return numbers[given++];
    }

    private void fill() {
        long word0 = counter0;
        long word1 = counter1;
        long word2 = 0;
        long word3 = 0;
        long round0 = key0;
        long round1 = key1;
        for (int round = 0; round < ROUNDS; round++) {
            long high0 = highProduct(FACTOR_0, word0);
            long high1 = highProduct(FACTOR_1, word2);
            long low0 = FACTOR_0 * word0;
            long low1 = FACTOR_1 * word2;
            word0 = high1 ^ word1 ^ round0;
            word2 = high0 ^ word3 ^ round1;
            word1 = low1;
            word3 = low0;
            round0 += WEYL_0;
            round1 += WEYL_1;
        }
        numbers[0] = word0;
        numbers[1] = word1;
        numbers[2] = word2;
        numbers[3] = word3;
    }

    /** The upper word of the product of two words without sign. */
    private static long highProduct(long one, long other) {
        long low = (one & LOW_HALF) * (other & LOW_HALF);
        long mixed = (one >>> HALF) * (other & LOW_HALF) + (low >>> HALF);
        long rest = (one & LOW_HALF) * (other >>> HALF) + (mixed & LOW_HALF);
        return (one >>> HALF) * (other >>> HALF) + (mixed >>> HALF) + (rest >>> HALF);
    }
}
