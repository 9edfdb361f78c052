package org.oxytocinlab.engine.solver;

import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/** Where a function that grows passes 0. */
final class Crossing {
    private static final double TIME_ACCURACY = 1e-10;
    private static final int LOOKS = 200;

    private Crossing() {}

    /** The time [min]; the function is not above 0 at the first, and not below it at the last. */
    static double of(UnivariateFunction function, double first, double last) {
        return new BrentSolver(TIME_ACCURACY).solve(LOOKS, function, first, last);
    }
}
