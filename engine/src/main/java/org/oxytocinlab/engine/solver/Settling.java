package org.oxytocinlab.engine.solver;

/**
 * When the sweeps over a chain may end. By how much a change of the sums moves what follows them, and by how much that moves
 * the sums in turn, is known from earlier sweeps; so that the next change is known before it is worked out. All changes are
 * shares of what is allowed.
 */
final class Settling {
    /** What may be left to change, by trial: of 12,000 protocols at random no row then errs by five times what is allowed. */
    private static final double LEFT = 0.2;

    private double sums;
    private double lags;

    /** By how much what follows the sums moves for each change of them, and the sums for each change of that. */
    private double toLags;

    private double toSums;

    /** Begins anew, with nothing known. */
    void begin() {
        lags = Double.POSITIVE_INFINITY;
        toLags = 0;
        toSums = 0;
    }

    /** Whether what follows the sums would move too little, once they have moved. */
    boolean afterSums(double moved) {
        sums = moved;
        toSums = Math.max(toSums, share(sums, lags));
        return toLags * sums <= LEFT;
    }

    /** Whether the sums would move too little, once what follows them has moved. */
    boolean afterLags(double moved) {
        lags = moved;
        toLags = Math.max(toLags, share(lags, sums));
        return toSums * lags <= LEFT;
    }

    private static double share(double moved, double mover) {
        return moved == 0 ? 0 : moved / mover;
    }
}
