package org.oxytocinlab.engine.solver;

import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.jspecify.annotations.Nullable;

/**
 * The modes of a linear system.
 *
 * @param values by which each mode grows [1/min]; negative where it decays
 * @param vectors of each state its part in every mode
 * @param inverse of each mode what every state has in it
 */
record Spectrum(double[] values, double[][] vectors, double[][] inverse) {
    /** A part of a mode below this share of the largest is rounding. */
    private static final double TRACE = 1e-14;

    /** Of any system; none where its modes oscillate, or where there are too few of them. */
    static @Nullable Spectrum of(double[][] matrix) {
        EigenDecomposition modes = new EigenDecomposition(MatrixUtils.createRealMatrix(matrix));
        if (modes.hasComplexEigenvalues()) {
            return null;
        }
        LUDecomposition split = new LUDecomposition(modes.getV());
        if (!split.getSolver().isNonSingular()) {
            return null;
        }
        return new Spectrum(
                modes.getRealEigenvalues(),
                withoutTraces(modes.getV().getData()),
                withoutTraces(split.getSolver().getInverse().getData()));
    }

    /** Without what rounding leaves where there is nothing. */
    private static double[][] withoutTraces(double[][] matrix) {
        double largest = 0;
        for (double[] row : matrix) {
            for (double value : row) {
                largest = Math.max(largest, Math.abs(value));
            }
        }
        for (double[] row : matrix) {
            for (int i = 0; i < row.length; i++) {
                row[i] = Math.abs(row[i]) < TRACE * largest ? 0 : row[i];
            }
        }
        return matrix;
    }

    /** By how much parts that cancel may exceed what is left of them; no number where modes coincide. */
    double mostLost() {
        double most = 0;
        for (double[] vector : vectors) {
            for (int column = 0; column < vectors.length; column++) {
                double sum = 0;
                for (int mode = 0; mode < vectors.length; mode++) {
                    sum += Math.abs(vector[mode] * inverse[mode][column]);
                }
                most = Math.max(most, sum);
            }
        }
        return most;
    }
}
