package org.oxytocinlab.engine.statistics;

import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Where a function of several inputs is evaluated to share its variance out among them, by the scheme of [saltelli2010]: N points of a
 * matrix A, N of a matrix B, and for each input i the points of A with that one column from B.
 *
 * <pre>  N·(k + 2) points; A and B are the halves of a Sobol sequence [joe2008] in 2k dimensions, moved by one random shift modulo 1  </pre>
 *
 * The shift makes the points depend on a seed and never lie on an edge.
 */
public final class SobolDesign {
    /** As many dimensions as the sequence has. */
    private static final int MOST_INPUTS = 500;

    private final int samples;
    private final int inputs;
    private final double[][] points;

    /**
     * A design.
     *
     * @param samples N, best a power of 2
     * @param inputs k
     * @param shift where the shift is drawn from
     */
    public SobolDesign(int samples, int inputs, UniformRandomProvider shift) {
        if (samples < 2 || inputs < 1 || inputs > MOST_INPUTS) {
            throw new IllegalArgumentException(samples + " samples of " + inputs + " inputs");
        }
        this.samples = samples;
        this.inputs = inputs;
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(2 * inputs);
        double[] moved = new double[2 * inputs];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = shift.nextDouble();
        }
        points = new double[samples][];
        for (int sample = 0; sample < samples; sample++) {
            points[sample] = sequence.nextVector();
            for (int i = 0; i < moved.length; i++) {
                double place = points[sample][i] + moved[i];
                points[sample][i] = place - Math.floor(place);
            }
        }
    }

    /** How many points there are. */
    public int size() {
        return samples * (inputs + 2);
    }

    int samples() {
        return samples;
    }

    int inputs() {
        return inputs;
    }

    /** A point by its number, from 0: a place from 0 to 1 for each input. */
    public double[] point(int number) {
        int sample = number / (inputs + 2);
        int kind = number % (inputs + 2);
        double[] place = new double[inputs];
        for (int input = 0; input < inputs; input++) {
            boolean isOfB = kind == 1 || kind == input + 2;
            place[input] = points[sample][isOfB ? inputs + input : input];
        }
        return place;
    }

    /** The value at a point of A. */
    double ofA(double[] values, int sample) {
        return values[sample * (inputs + 2)];
    }

    /** The value at a point of B. */
    double ofB(double[] values, int sample) {
        return values[sample * (inputs + 2) + 1];
    }

    /** The value at a point of A with one input from B. */
    double mixed(double[] values, int sample, int input) {
        return values[sample * (inputs + 2) + 2 + input];
    }
}
