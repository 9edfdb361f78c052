package org.oxytocinlab.engine.random;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * Standard normal numbers, each from one number of a stream.
 *
 * <pre>  z = √2 · erf⁻¹(2u − 1)  </pre>
 *
 * <p>The inverse is slower than a ziggurat, but every operation in it is defined to the last bit, on any processor.
 */
public final class NormalNumbers {
    private static final double ROOT_OF_TWO = Math.sqrt(2);
    private static final double GRAIN = 0x1p-52;
    private static final int DROPPED_BITS = 12;

    private final UniformRandomProvider stream;

    /** The numbers of a stream, from where it stands. */
    public NormalNumbers(UniformRandomProvider stream) {
        this.stream = stream;
    }

    /** The next number. */
    public double next() {
        // In the middle of its grain, so that it is neither 0 nor 1, whose numbers would be infinite.
        double uniform = ((stream.nextLong() >>> DROPPED_BITS) + 0.5) * GRAIN;
        return ROOT_OF_TWO * InverseErf.of(2 * uniform - 1);
    }
}
