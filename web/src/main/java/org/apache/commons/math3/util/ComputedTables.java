package org.apache.commons.math3.util;

/**
 * Two tables of the mathematics library, computed by the library's own methods as they were when they were printed into it, to
 * the last bit ({@code ComputedTablesTest}). It stands in this package because those methods are open to it alone.
 */
public final class ComputedTables {
    private static final int FRACTIONS = 1024;
    private static final int MANTISSAS = 1024;
    private static final int MANTISSA_SHIFT = 42;
    private static final long ONE = 0x3ff0000000000000L;

    private ComputedTables() {}

    /** The leading parts of e to the 0/1024, 1/1024, ... 1. */
    public static double[] exponentials() {
        return exponentials(0);
    }

    /** What is left of the same beyond their leading parts. */
    public static double[] restsOfExponentials() {
        return exponentials(1);
    }

    private static double[] exponentials(int part) {
        double[] table = new double[FRACTIONS + 1];
        double[] parts = new double[2];
        for (int i = 0; i <= FRACTIONS; i++) {
            FastMathCalc.slowexp(i * (1d / FRACTIONS), parts);
            table[i] = parts[part];
        }
        return table;
    }

    /** The logarithms of 1, 1 + 1/1024, ... 2, each in two parts. */
    public static double[][] logarithms() {
        double[][] table = new double[MANTISSAS][];
        for (int i = 0; i < MANTISSAS; i++) {
            table[i] = FastMathCalc.slowLog(Double.longBitsToDouble(((long) i << MANTISSA_SHIFT) | ONE));
        }
        return table;
    }
}
