package org.oxytocinlab.engine.random;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * Random streams named by seed, woman and process. Seed and process give the key of a counter-based generator (Philox
 * 4x64), the woman's index a jump along it, so that a stream depends on nothing that was drawn before, nor on the arm,
 * the thread or the order in which women are run.
 *
 * @param seed of the case or study
 * @param woman index of the woman, 0 or more
 */
public record RandomStreams(long seed, long woman) {
    /** Room for 2^64 numbers of one woman, four for each step of the counter. */
    private static final int LOG_OF_STEPS = 62;

    /** Normal numbers drawn at once: four steps of the generator. */
    private static final int BLOCK = 16;

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /** Other streams of the same woman, for the next time that she is drawn: 1 and more. */
    public RandomStreams again(int time) {
        return new RandomStreams(seed ^ hash("again " + time), woman);
    }

    /** The stream of one process, from its beginning. */
    public UniformRandomProvider of(String process) {
        return new Philox(
                mixed(seed), mixed(hash(process)), woman << LOG_OF_STEPS, woman >>> (Long.SIZE - LOG_OF_STEPS));
    }

    /** Standard normal numbers from the stream of one process. */
    public NormalNumbers normal(String process) {
        return new NormalNumbers(of(process), BLOCK);
    }

    private static long hash(String name) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    /** The finaliser of SplitMix64, so that neighbouring seeds give unrelated keys. */
    private static long mixed(long value) {
        long mixed = value + 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
