package org.oxytocinlab.engine.solver;

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

    /** The polynomials of the same at the nodes of the first half and of the first quarter; node by node. */
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

    /** The place of a node in order of time. */
    private static int place(int node) {
        return node % 2 == 0 ? node / 2 : HALF + (node + 1) / 2;
    }

    private static void fill(double[] shares, double[] polynomials, int size, int first, int step) {
        for (int row = 0; row < size; row++) {
            int n = first + row * step;
            for (int j = 0; j < size; j++) {
                shares[row * size + j] = Nodes.share(DEGREE, n, j);
                polynomials[j * size + row] = Nodes.polynomial(DEGREE, n, j);
            }
        }
    }

    @Override
    public int count() {
        return DEGREE + 1;
    }

    @Override
    public void through(double[] v, double[] coefficients) {
        for (int row = 0; row < HALF; row++) {
            coefficients[1 + 2 * row] = Nodes.four(
                            ODD_SHARES, 8 * row, v[0] - v[8], v[9] - v[16], v[1] - v[7], v[10] - v[15])
                    + Nodes.four(ODD_SHARES, 8 * row + 4, v[2] - v[6], v[11] - v[14], v[3] - v[5], v[12] - v[13]);
        }
        double even0 = v[0] + v[8];
        double even1 = v[9] + v[16];
        double even2 = v[1] + v[7];
        double even3 = v[10] + v[15];
        double even5 = v[11] + v[14];
        double even6 = v[3] + v[5];
        double even7 = v[12] + v[13];
        // Weights are those of the first half, whose outermost node counts half.
        double even8 = 2 * v[4];
        for (int row = 0; row < QUARTER; row++) {
            coefficients[2 + 4 * row] =
                    Nodes.four(MIDDLE_SHARES, 4 * row, even0 - even8, even1 - even7, even2 - even6, even3 - even5);
        }
        for (int row = 0; row <= QUARTER; row++) {
            coefficients[4 * row] =
                    Nodes.four(EVEN_SHARES, 5 * row, even0 + even8, even1 + even7, even2 + even6, even3 + even5)
                            + EVEN_SHARES[5 * row + 4] * (v[2] + v[6]);
        }
    }

    @Override
    public double values(double[] terms, int at, double start, double[] values) {
        double most = 0;
        for (int j = 0; j < QUARTER; j++) {
            double outer = start + even(terms, at, j);
            double inner = Nodes.four(MIDDLE, 4 * j, terms[at + 2], terms[at + 6], terms[at + 10], terms[at + 14]);
            double moved = spread(terms, at, j, outer + inner, values);
            most = Math.max(most, Math.max(moved, spread(terms, at, HALF - j, outer - inner, values)));
        }
        return Math.max(most, spread(terms, at, QUARTER, start + even(terms, at, QUARTER), values));
    }

    private static double even(double[] terms, int at, int node) {
        return Nodes.four(EVEN, 5 * node, terms[at], terms[at + 4], terms[at + 8], terms[at + 12])
                + EVEN[5 * node + 4] * terms[at + 16];
    }

    private static double spread(double[] terms, int at, int node, double even, double[] values) {
        double odd = node == HALF ? 0 : odd(terms, at, node);
        double left = even + odd;
        double right = even - odd;
        int earlier = place(node);
        int later = place(DEGREE - node);
        double moved = Math.max(Math.abs(left - values[earlier]), Math.abs(right - values[later]));
        values[earlier] = left;
        values[later] = right;
        return moved;
    }

    /** At the nodes the last term cannot be told from the odd one before it. */
    private static double odd(double[] terms, int at, int node) {
        return Nodes.four(ODD, 8 * node, terms[at + 1], terms[at + 3], terms[at + 5], terms[at + 7])
                + Nodes.four(
                        ODD,
                        8 * node + 4,
                        terms[at + 9],
                        terms[at + 11],
                        terms[at + 13],
                        terms[at + 15] + terms[at + 17]);
    }
}
