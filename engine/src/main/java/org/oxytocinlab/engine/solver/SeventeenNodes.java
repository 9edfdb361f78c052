package org.oxytocinlab.engine.solver;

import org.oxytocinlab.engine.quantity.Memory;

/**
 * The fine nodes, of degree 16: the coarse ones first, then those between them. Among the even polynomials, too, what lies on
 * either side of the middle of a half goes together. Written out, so that sums need no arrays.
 */
final class SeventeenNodes implements Nodes {
    private static final int DEGREE = 16;
    private static final int HALF = DEGREE / 2;
    private static final int QUARTER = HALF / 2;

    /** Where the nodes lie, as shares of the way. */
    static final double[] SHARES = new double[DEGREE + 1];

    /** Shares of values in the odd coefficients, in every other even one from the second, and in the rest; row by row. */
    private static final double[] ODD_SHARES = new double[HALF * HALF];

    private static final double[] MIDDLE_SHARES = new double[QUARTER * QUARTER];
    private static final double[] EVEN_SHARES = new double[(QUARTER + 1) * (QUARTER + 1)];

    /** The same polynomials at the nodes of the first half and of the first quarter; row by row. */
    private static final double[] ODD = new double[HALF * HALF];

    private static final double[] MIDDLE = new double[QUARTER * QUARTER];
    private static final double[] EVEN = new double[(QUARTER + 1) * (QUARTER + 1)];

    static {
        fill(ODD_SHARES, ODD, HALF, 1, 2);
        fill(MIDDLE_SHARES, MIDDLE, QUARTER, 2, 4);
        fill(EVEN_SHARES, EVEN, QUARTER + 1, 0, 4);
        for (int j = 0; j <= DEGREE; j++) {
            SHARES[place(j)] = (1 + Nodes.polynomial(DEGREE, 1, j)) / 2;
        }
    }

    private final double[] even;
    private final double[] odd;

    /** With arrays from a memory. */
    SeventeenNodes(Memory memory) {
        even = memory.numbers(HALF + 1);
        odd = memory.numbers(HALF);
    }

    /** The place of a node in order of time. */
    private static int place(int node) {
        return node % 2 == 0 ? node / 2 : HALF + (node + 1) / 2;
    }

    private static void fill(double[] shares, double[] polynomials, int size, int first, int step) {
        for (int row = 0; row < size; row++) {
            int n = first + row * step;
            for (int j = 0; j < size; j++) {
                shares[row * size + j] = Nodes.share(DEGREE, n, j);
                polynomials[row * size + j] = Nodes.polynomial(DEGREE, n, j);
            }
        }
    }

    @Override
    public int count() {
        return DEGREE + 1;
    }

    @Override
    public void through(double[] v, double[] coefficients) {
        double odd0 = v[0] - v[8];
        double odd1 = v[9] - v[16];
        double odd2 = v[1] - v[7];
        double odd3 = v[10] - v[15];
        double odd4 = v[2] - v[6];
        double odd5 = v[11] - v[14];
        double odd6 = v[3] - v[5];
        double odd7 = v[12] - v[13];
        double even0 = v[0] + v[8];
        double even1 = v[9] + v[16];
        double even2 = v[1] + v[7];
        double even3 = v[10] + v[15];
        double even4 = v[2] + v[6];
        double even5 = v[11] + v[14];
        double even6 = v[3] + v[5];
        double even7 = v[12] + v[13];
        // Weights are those of the first half, whose outermost node counts half.
        double even8 = 2 * v[4];
        for (int row = 0; row < HALF; row++) {
            coefficients[1 + 2 * row] = Nodes.four(ODD_SHARES, 8 * row, odd0, odd1, odd2, odd3)
                    + Nodes.four(ODD_SHARES, 8 * row + 4, odd4, odd5, odd6, odd7);
        }
        for (int row = 0; row < QUARTER; row++) {
            coefficients[2 + 4 * row] =
                    Nodes.four(MIDDLE_SHARES, 4 * row, even0 - even8, even1 - even7, even2 - even6, even3 - even5);
        }
        for (int row = 0; row <= QUARTER; row++) {
            coefficients[4 * row] =
                    Nodes.four(EVEN_SHARES, 5 * row, even0 + even8, even1 + even7, even2 + even6, even3 + even5)
                            + EVEN_SHARES[5 * row + 4] * even4;
        }
    }

    @Override
    public void values(double[] terms, int at, double start, double[] values) {
        evenParts(terms, at, start);
        oddParts(terms, at);
        for (int j = 0; j < QUARTER; j++) {
            values[j] = even[2 * j] + odd[2 * j];
            values[HALF - j] = even[2 * j] - odd[2 * j];
            values[HALF + 1 + j] = even[2 * j + 1] + odd[2 * j + 1];
            values[DEGREE - j] = even[2 * j + 1] - odd[2 * j + 1];
        }
        values[QUARTER] = even[HALF];
    }

    private void evenParts(double[] terms, int at, double start) {
        double first = start + terms[at];
        double second = terms[at + 2];
        double third = terms[at + 4];
        double fourth = terms[at + 6];
        double fifth = terms[at + 8];
        double sixth = terms[at + 10];
        double seventh = terms[at + 12];
        double eighth = terms[at + 14];
        double ninth = terms[at + 16];
        for (int j = 0; j <= QUARTER; j++) {
            double outer = first
                    + ((EVEN[5 + j] * third + EVEN[10 + j] * fifth) + (EVEN[15 + j] * seventh + EVEN[20 + j] * ninth));
            double inner = j == QUARTER
                    ? 0
                    : (MIDDLE[j] * second + MIDDLE[4 + j] * fourth) + (MIDDLE[8 + j] * sixth + MIDDLE[12 + j] * eighth);
            even[j] = outer + inner;
            even[HALF - j] = outer - inner;
        }
    }

    private void oddParts(double[] terms, int at) {
        double first = terms[at + 1];
        double second = terms[at + 3];
        double third = terms[at + 5];
        double fourth = terms[at + 7];
        double fifth = terms[at + 9];
        double sixth = terms[at + 11];
        double seventh = terms[at + 13];
        // At the nodes the last term cannot be told from the odd one before it.
        double eighth = terms[at + 15] + terms[at + 17];
        for (int j = 0; j < HALF; j++) {
            odd[j] = ((ODD[j] * first + ODD[8 + j] * second) + (ODD[16 + j] * third + ODD[24 + j] * fourth))
                    + ((ODD[32 + j] * fifth + ODD[40 + j] * sixth) + (ODD[48 + j] * seventh + ODD[56 + j] * eighth));
        }
    }
}
