package org.oxytocinlab.engine.solver;

/**
 * When the sweeps over a chain may end. What a change of the sums moves, and what that moves in turn, is the same small
 * share from sweep to sweep, or a smaller one; so that the next change is known before it is worked out. All changes are
 * shares of what is allowed.
 */
final class Settling {
    /** What may be left to change. A design choice: rows may err by five times what is allowed. */
    private static final double LEFT = 0.5;

    private double sums;
    private double lags;

    /** The smallest of a change of the sums to that before it. */
    private double ratio;

    /** Begins anew, with nothing known. */
    void begin() {
        sums = 0;
        lags = Double.POSITIVE_INFINITY;
        ratio = 1;
    }

    /** Whether what follows the sums would move too little, once they have moved. */
    boolean afterSums(double moved) {
        double share = moved == 0 ? 0 : moved / sums;
        ratio = Math.min(ratio, share);
        sums = moved;
        return share * lags <= LEFT && ratio * sums <= LEFT;
    }

    /** Whether the sums would move too little, once what follows them has moved. */
    boolean afterLags(double moved) {
        lags = moved;
        return ratio * sums <= LEFT;
    }
}
