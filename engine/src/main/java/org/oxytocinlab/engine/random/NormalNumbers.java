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

    /** Numbers that are drawn, of which some are given. */
    private final double[] drawn;

    /** Room to work out their inverses in. */
    private final double[] distances;

    private final double[] sums;

    private int given;

    /** The numbers of a stream, from where it stands; others may read it, too. */
    public NormalNumbers(UniformRandomProvider stream) {
        this(stream, 1);
    }

    /**
     * The numbers of a stream that nobody else reads.
     *
     * @param block so many are drawn at once, as a processor works out several inverses side by side
     */
    NormalNumbers(UniformRandomProvider stream, int block) {
        this.stream = stream;
        this.drawn = new double[block];
        this.distances = new double[block];
        this.sums = new double[block];
        this.given = block;
    }

    /** The next number. */
    public double next() {
        if (given == drawn.length) {
            draw();
            given = 0;
        }
        return drawn[given++];
    }

    private void draw() {
        for (int i = 0; i < drawn.length; i++) {
            // In the middle of its grain, so that it is neither 0 nor 1, whose numbers would be infinite.
            double uniform = ((stream.nextLong() >>> DROPPED_BITS) + 0.5) * GRAIN;
            drawn[i] = 2 * uniform - 1;
        }
        InverseErf.raise(drawn, distances, sums);
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] *= ROOT_OF_TWO;
        }
    }
}
