package org.oxytocinlab.engine.solver;

import java.util.function.DoubleUnaryOperator;

/** Where a function that grows passes 0. */
final class Crossing {
    private static final double TIME_ACCURACY = 1e-10;
    private static final int LOOKS = 200;

    private Crossing() {}

    /** The time [min]; the function is not above 0 at the first, and not below it at the last. */
    static double of(DoubleUnaryOperator function, double first, double last) {
        return of(function, first, function.applyAsDouble(first), last, function.applyAsDouble(last));
    }

    /**
     * The time [min], by false position that does not get stuck at one end [dowell1971].
     *
     * @param atFirst value at the first, not above 0
     * @param atLast value at the last, not below 0
     */
    static double of(DoubleUnaryOperator function, double first, double atFirst, double last, double atLast) {
        double low = first;
        double high = last;
        double under = atFirst;
        double over = atLast;
        int side = 0;
        for (int i = 0; i < LOOKS && high - low > TIME_ACCURACY && under < 0; i++) {
            double slope = (over - under) / (high - low);
            double middle = low - under / slope;
            if (!(middle > low && middle < high)) {
                middle = (low + high) / 2;
            }
            double value = function.applyAsDouble(middle);
            if (Math.abs(value) <= TIME_ACCURACY * slope) {
                return middle;
            }
            if (value < 0) {
                low = middle;
                under = value;
                over = side < 0 ? over / 2 : over;
                side = -1;
            } else {
                high = middle;
                over = value;
                under = side > 0 ? under / 2 : under;
                side = 1;
            }
        }
        return under == 0 ? low : high;
    }
}
