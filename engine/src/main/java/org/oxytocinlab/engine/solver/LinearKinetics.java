package org.oxytocinlab.engine.solver;

import java.util.Optional;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.oxytocinlab.engine.body.Layout;
import org.oxytocinlab.engine.body.Rates;
import org.oxytocinlab.engine.quantity.Memory;

/**
 * Solves a linear system with constant input exactly, by its modes: dx/dt = A·x + b. It takes no steps and leaves no error
 * but that of rounding.
 */
public final class LinearKinetics implements Solver {
    /** Modes so alike that more than four digits would be lost are left to a solver that takes steps. */
    private static final double MOST_LOST = 1e4;

    /** A rate below this share of the fastest is no decay but a sum. */
    private static final double STANDING = 1e-13;

    /** A part of a mode below this share of the largest is rounding. */
    private static final double TRACE = 1e-14;

    /** A share below this part of what it is the difference of, or of what is usual for a state, is rounding. */
    private static final double ROUNDING = 4e-16;

    private final Memory memory;
    private final double[] scales;
    private final double[] rates;
    private final double[][] vectors;
    private final double[][] inverse;

    private LinearKinetics(Memory memory, double[] scales, double[] rates, double[][] vectors, double[][] inverse) {
        this.memory = memory;
        this.scales = scales;
        this.rates = rates;
        this.vectors = vectors;
        this.inverse = inverse;
    }

    /**
     * The solver of a linear system; none where its modes oscillate or are too much alike.
     *
     * @param rates without anything given, linear in the states
     */
    public static Optional<Solver> of(Layout layout, Rates rates) {
        return of(layout, rates, Memory.FRESH);
    }

    /**
     * The same with arrays from a memory.
     *
     * @param rates without anything given, linear in the states
     */
    public static Optional<Solver> of(Layout layout, Rates rates, Memory memory) {
        EigenDecomposition modes = new EigenDecomposition(matrix(layout.scales(), rates));
        if (modes.hasComplexEigenvalues()) {
            return Optional.empty();
        }
        RealMatrix vectors = modes.getV();
        LUDecomposition split = new LUDecomposition(vectors);
        if (!split.getSolver().isNonSingular()) {
            return Optional.empty();
        }
        double[][] inverse = split.getSolver().getInverse().getData();
        LinearKinetics solver = new LinearKinetics(
                memory,
                layout.scales(),
                decays(modes.getRealEigenvalues()),
                withoutTraces(vectors.getData()),
                withoutTraces(inverse));
        return solver.mostLost() > MOST_LOST ? Optional.empty() : Optional.of(solver);
    }

    /** The system in units of what is usual for each state, so that sizes can be compared. */
    private static RealMatrix matrix(double[] scales, Rates rates) {
        int size = scales.length;
        double[] still = new double[size];
        rates.at(0, new double[size], still);
        RealMatrix matrix = MatrixUtils.createRealMatrix(size, size);
        double[] rate = new double[size];
        for (int column = 0; column < size; column++) {
            double[] unit = new double[size];
            unit[column] = scales[column];
            rates.at(0, unit, rate);
            for (int row = 0; row < size; row++) {
                matrix.setEntry(row, column, (rate[row] - still[row]) / scales[row]);
            }
        }
        return matrix;
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

    private static double[] decays(double[] eigenvalues) {
        double fastest = 0;
        for (double value : eigenvalues) {
            fastest = Math.max(fastest, Math.abs(value));
        }
        double[] decays = new double[eigenvalues.length];
        for (int i = 0; i < decays.length; i++) {
            decays[i] = Math.abs(eigenvalues[i]) < STANDING * fastest ? 0 : -eigenvalues[i];
        }
        return decays;
    }

    /** By how much parts that cancel may exceed what is left of them. */
    private double mostLost() {
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

    /** How fast a mode decays [1/min]. */
    double rate(int mode) {
        return rates[mode];
    }

    @Override
    public Solution begin(Layout layout, Rates given, double from, double[] start, double guess) {
        int size = start.length;
        double[] input = memory.numbers(size);
        given.at(from, memory.numbers(size), input);
        double[] levels = memory.numbers(size);
        double[] slopes = memory.numbers(size);
        double[][] shares = memory.table(size, size);
        for (int mode = 0; mode < size; mode++) {
            double amount = 0;
            double inflow = 0;
            for (int i = 0; i < size; i++) {
                amount += inverse[mode][i] * start[i] / scales[i];
                inflow += inverse[mode][i] * input[i] / scales[i];
            }
            spread(mode, amount, inflow, levels, slopes, shares);
        }
        return new Modes(memory, this, from, memory.copy(start, size), levels, slopes, shares);
    }

    private void spread(int mode, double amount, double inflow, double[] levels, double[] slopes, double[][] shares) {
        boolean stands = rates[mode] == 0;
        double rest = stands ? amount : inflow / rates[mode];
        for (int i = 0; i < levels.length; i++) {
            double part = vectors[i][mode] * scales[i];
            levels[i] += part * rest;
            slopes[i] += stands ? part * inflow : 0;
            double share = stands ? 0 : part * (amount - rest);
            double size = scales[i] + Math.abs(part) * (Math.abs(amount) + Math.abs(rest));
            shares[i][mode] = Math.abs(share) < ROUNDING * size ? 0 : share;
        }
    }
}
