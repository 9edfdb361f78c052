package org.oxytocinlab.engine.solver;

import java.util.Optional;
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

    /** A share below this part of what it is the difference of, or of what is usual for a state, is rounding. */
    private static final double ROUNDING = 4e-16;

    private final Memory memory;
    private final double[] scales;
    private final double[] rates;
    private final double[][] vectors;
    private final double[][] inverse;

    private LinearKinetics(Memory memory, double[] scales, Spectrum modes) {
        this.memory = memory;
        this.scales = scales;
        this.rates = decays(modes.values(), memory);
        this.vectors = modes.vectors();
        this.inverse = modes.inverse();
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
        double[][] matrix = matrix(layout.scales(), rates, memory);
        Spectrum oneWay = OneWay.of(matrix, memory);
        Spectrum modes = oneWay == null ? Spectrum.of(matrix) : oneWay;
        return modes == null || !(modes.mostLost() <= MOST_LOST)
                ? Optional.empty()
                : Optional.of(new LinearKinetics(memory, layout.scales(), modes));
    }

    /** The system in units of what is usual for each state, so that sizes can be compared. */
    private static double[][] matrix(double[] scales, Rates rates, Memory memory) {
        int size = scales.length;
        double[] still = memory.numbers(size);
        double[] unit = memory.numbers(size);
        rates.at(0, unit, still);
        double[][] matrix = memory.table(size, size);
        double[] rate = memory.numbers(size);
        for (int column = 0; column < size; column++) {
            unit[column] = scales[column];
            rates.at(0, unit, rate);
            unit[column] = 0;
            for (int row = 0; row < size; row++) {
                matrix[row][column] = (rate[row] - still[row]) / scales[row];
            }
        }
        return matrix;
    }

    private static double[] decays(double[] eigenvalues, Memory memory) {
        double fastest = 0;
        for (double value : eigenvalues) {
            fastest = Math.max(fastest, Math.abs(value));
        }
        double[] decays = memory.numbers(eigenvalues.length);
        for (int i = 0; i < decays.length; i++) {
            decays[i] = Math.abs(eigenvalues[i]) < STANDING * fastest ? 0 : -eigenvalues[i];
        }
        return decays;
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
        double[] shares = memory.numbers(size * size);
        for (int mode = 0; mode < size; mode++) {
            double amount = 0;
            double inflow = 0;
            for (int i = 0; i < size; i++) {
                amount += inverse[mode][i] * start[i] / scales[i];
                inflow += inverse[mode][i] * input[i] / scales[i];
            }
            if (amount != 0 || inflow != 0) {
                spread(mode, amount, inflow, levels, slopes, shares);
            }
        }
        return new Modes(memory, this, from, memory.copy(start, size), levels, slopes, shares);
    }

    private void spread(int mode, double amount, double inflow, double[] levels, double[] slopes, double[] shares) {
        boolean stands = rates[mode] == 0;
        double rest = stands ? amount : inflow / rates[mode];
        for (int i = 0; i < levels.length; i++) {
            double part = vectors[i][mode] * scales[i];
            levels[i] += part * rest;
            slopes[i] += stands ? part * inflow : 0;
            double share = stands ? 0 : part * (amount - rest);
            double size = scales[i] + Math.abs(part) * (Math.abs(amount) + Math.abs(rest));
            shares[i * levels.length + mode] = Math.abs(share) < ROUNDING * size ? 0 : share;
        }
    }
}
