package org.oxytocinlab.engine.solver;

/** The coarse nodes, of degree 8, in order of time. Written out, so that sums need no arrays. */
final class NineNodes implements Nodes {
    static final int DEGREE = 8;
    private static final int HALF = DEGREE / 2;

    /** Shares of values in odd coefficients and in even ones; row by row. */
    private static final double[] ODD_SHARES = new double[HALF * HALF];

    private static final double[] EVEN_SHARES = new double[(HALF + 1) * (HALF + 1)];

    /** The polynomials at the nodes up to the middle; node by node. */
    private static final double[] ODD = new double[HALF * HALF];

    private static final double[] EVEN = new double[(HALF + 1) * (HALF + 1)];

    static {
        fill(ODD_SHARES, ODD, HALF, 1);
        fill(EVEN_SHARES, EVEN, HALF + 1, 0);
    }

    private static void fill(double[] shares, double[] polynomials, int size, int first) {
        for (int row = 0; row < size; row++) {
            for (int j = 0; j < size; j++) {
                shares[row * size + j] = Nodes.share(DEGREE, first + 2 * row, j);
                polynomials[j * size + row] = Nodes.polynomial(DEGREE, first + 2 * row, j);
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
        double odd1 = v[1] - v[7];
        double odd2 = v[2] - v[6];
        double odd3 = v[3] - v[5];
        double even0 = v[0] + v[8];
        double even1 = v[1] + v[7];
        double even2 = v[2] + v[6];
        double even3 = v[3] + v[5];
        double even4 = v[4];
        for (int row = 0; row < HALF; row++) {
            coefficients[1 + 2 * row] = Nodes.four(ODD_SHARES, 4 * row, odd0, odd1, odd2, odd3);
        }
        for (int row = 0; row <= HALF; row++) {
            coefficients[2 * row] =
                    Nodes.four(EVEN_SHARES, 5 * row, even0, even1, even2, even3) + EVEN_SHARES[5 * row + 4] * even4;
        }
    }

    @Override
    public void values(double[] terms, int at, double start, double[] values) {
        for (int j = 0; j <= HALF; j++) {
            double even = start
                    + (Nodes.four(EVEN, 5 * j, terms[at], terms[at + 2], terms[at + 4], terms[at + 6])
                            + EVEN[5 * j + 4] * terms[at + 8]);
            // At the nodes the last term cannot be told from the odd one before it.
            double odd = j == HALF
                    ? 0
                    : Nodes.four(
                            ODD, 4 * j, terms[at + 1], terms[at + 3], terms[at + 5], terms[at + 7] + terms[at + 9]);
            values[j] = even + odd;
            values[DEGREE - j] = even - odd;
        }
    }
}
