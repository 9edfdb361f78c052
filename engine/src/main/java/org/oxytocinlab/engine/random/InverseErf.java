package org.oxytocinlab.engine.random;

import org.apache.commons.math3.special.Erf;
import org.oxytocinlab.engine.quantity.Logarithm;

/**
 * The inverse of the error function [giles2010], which each contraction asks twice: as Commons Math has it, with a logarithm that
 * costs a fifth.
 */
// The coefficients stand as they are published, though some have more digits than a double.
@SuppressWarnings("FloatingPointLiteralPrecision")
final class InverseErf {
    /** Beyond it lie two numbers in a thousand. */
    private static final double TAILS = 6.25;

    private static final double MIDDLE = 3.125;

    /** From the highest power of the distance from the middle to the constant. */
    private static final double[] COEFFICIENTS = {
        -3.6444120640178196996e-21,
        -1.685059138182016589e-19,
        1.2858480715256400167e-18,
        1.115787767802518096e-17,
        -1.333171662854620906e-16,
        2.0972767875968561637e-17,
        6.6376381343583238325e-15,
        -4.0545662729752068639e-14,
        -8.1519341976054721522e-14,
        2.6335093153082322977e-12,
        -1.2975133253453532498e-11,
        -5.4154120542946279317e-11,
        1.051212273321532285e-09,
        -4.1126339803469836976e-09,
        -2.9070369957882005086e-08,
        4.2347877827932403518e-07,
        -1.3654692000834678645e-06,
        -1.3882523362786468719e-05,
        0.0001867342080340571352,
        -0.00074070253416626697512,
        -0.0060336708714301490533,
        0.24015818242558961693,
        1.6536545626831027356
    };

    private InverseErf() {}

    /**
     * Of numbers between −1 and 1, each in its place: their sums go side by side, where one alone waits for itself at every
     * power.
     *
     * @param distances room for as many
     * @param sums room for as many
     */
    static void raise(double[] x, double[] distances, double[] sums) {
        for (int i = 0; i < x.length; i++) {
            distances[i] = distance(x[i]);
            sums[i] = 0;
        }
        for (double coefficient : COEFFICIENTS) {
            for (int i = 0; i < x.length; i++) {
                sums[i] = coefficient + sums[i] * distances[i];
            }
        }
        for (int i = 0; i < x.length; i++) {
            x[i] = value(x[i], distances[i], sums[i]);
        }
    }

    private static double distance(double x) {
        return -Logarithm.of((1 - x) * (1 + x)) - MIDDLE;
    }

    private static double value(double x, double distance, double sum) {
        return distance < TAILS - MIDDLE ? sum * x : Erf.erfInv(x);
    }
}
