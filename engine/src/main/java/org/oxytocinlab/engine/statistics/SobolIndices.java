package org.oxytocinlab.engine.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * How much of the variance of a function each of its inputs explains: alone (first order, S), by the
 * estimator of Saltelli [saltelli2010], and with all its interactions (total, T), by that of Jansen [jansen1999].
 *
 * <pre>
 *   Sᵢ = Σ (f(B)ⱼ − f̄)·(f(ABᵢ)ⱼ − f(A)ⱼ) / (N·V)
 *   Tᵢ = Σ (f(A)ⱼ − f(ABᵢ)ⱼ)² / (2N·V)         f̄, V = mean and variance of all f(A), f(B)
 * </pre>
 *
 * An input of no effect has exactly 0 in both. Intervals are 2.5 and 97.5 % of 1000 bootstrap samples of the N points. Points of a Sobol sequence lie more evenly than chance, so
 * that the intervals are rather too wide. An estimate can be a little below 0 or above 1. Inputs are taken to be independent.
 *
 * @param variance V, in the square of the unit of the function
 * @param first S, one for each input
 * @param total T, one for each input
 */
public record SobolIndices(double variance, List<Estimate> first, List<Estimate> total) {
    private static final int RESAMPLES = 1000;
    private static final double TAIL = 0.025;

    /**
     * Of the values at all points of a design.
     *
     * @param values one for each point, by its number
     * @param chance of the bootstrap
     */
    public static SobolIndices of(SobolDesign design, double[] values, UniformRandomProvider chance) {
        if (values.length != design.size()) {
            throw new IllegalArgumentException(values.length + " values of " + design.size() + " points");
        }
        int[] all = new int[design.samples()];
        Arrays.setAll(all, sample -> sample);
        double[][] best = indices(design, values, all);
        double[][][] again = new double[RESAMPLES][][];
        for (int i = 0; i < RESAMPLES; i++) {
            int[] some = new int[design.samples()];
            Arrays.setAll(some, sample -> chance.nextInt(design.samples()));
            again[i] = indices(design, values, some);
        }
        return new SobolIndices(
                variance(moments(design, values, all)), estimates(best[0], again, 0), estimates(best[1], again, 1));
    }

    /** Of all f(A) and f(B). */
    private static Moments moments(SobolDesign design, double[] values, int[] samples) {
        double[] both = new double[2 * samples.length];
        for (int i = 0; i < samples.length; i++) {
            both[2 * i] = design.ofA(values, samples[i]);
            both[2 * i + 1] = design.ofB(values, samples[i]);
        }
        return Moments.of(both);
    }

    private static double variance(Moments moments) {
        return moments.deviation() * moments.deviation();
    }

    private static double[][] indices(SobolDesign design, double[] values, int[] samples) {
        Moments moments = moments(design, values, samples);
        double all = samples.length * variance(moments);
        double[][] indices = new double[2][design.inputs()];
        for (int input = 0; input < design.inputs(); input++) {
            double alone = 0;
            double together = 0;
            for (int sample : samples) {
                double change = design.mixed(values, sample, input) - design.ofA(values, sample);
                alone += (design.ofB(values, sample) - moments.mean()) * change;
                together += change * change;
            }
            indices[0][input] = alone / all;
            indices[1][input] = together / (2 * all);
        }
        return indices;
    }

    private static List<Estimate> estimates(double[] best, double[][][] again, int order) {
        List<Estimate> estimates = new ArrayList<>();
        for (int input = 0; input < best.length; input++) {
            double[] sorted = new double[again.length];
            for (int i = 0; i < again.length; i++) {
                sorted[i] = again[i][order][input];
            }
            Arrays.sort(sorted);
            int cut = (int) (TAIL * (sorted.length - 1));
            estimates.add(new Estimate(best[input], sorted[cut], sorted[sorted.length - 1 - cut]));
        }
        return List.copyOf(estimates);
    }
}
