package org.oxytocinlab.engine.solver;

import java.util.function.DoubleUnaryOperator;

/** Where a function that grows passes 0. */
final class Crossing {
    private static final double TIME_ACCURACY = 1e-11;
    private static final int LOOKS = 200;

    /** What is left to go after a tangent as short as this is of the order of its square [min]. */
    private static final double SHORT = 1e-6;

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

    /** A function with its slope at a time. */
    @FunctionalInterface
    interface Tangent {

        /** Writes its value [1] at a time [min], and behind it its slope [1/min]. */
        void at(double time, double[] tangent);
    }

    /**
     * The time [min], by tangents; where one leads out of what is known, the middle of that.
     *
     * @param guess where it looks first
     * @param tangent where the last one is left
     */
    static double of(Tangent function, double first, double last, double guess, double[] tangent) {
        double low = first;
        double high = last;
        double time = guess;
        for (int i = 0; i < LOOKS && high - low > TIME_ACCURACY; i++) {
            time = time > low && time < high ? time : (low + high) / 2;
            function.at(time, tangent);
            if (tangent[0] < 0) {
                low = time;
            } else {
                high = time;
            }
            double ahead = -tangent[0] / tangent[1];
            time += ahead;
            if (Math.abs(ahead) <= SHORT) {
                return Math.min(high, Math.max(low, time));
            }
        }
        return high;
    }
}
