package org.oxytocinlab.engine.statistics;

import org.apache.commons.math3.fitting.leastsquares.MultivariateJacobianFunction;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.util.FastMath;
import org.apache.commons.math3.util.Pair;

/**
 * The curve at given doses, and how it changes with E0, ln Emax, ln ED50 and ln n.
 *
 * <pre>
 *  E = E0 + Emax·f,  f = 1 / (1 + eᵘ),  u = n · (ln ED50 − ln R)
 *  dE = dE0 + Emax·f · d ln Emax − Emax·f·(1 − f)·n · d ln ED50 − Emax·f·(1 − f)·u · d ln n
 * </pre>
 *
 * @param doses in one unit; at 0 only E0 counts
 */
record EmaxModel(double[] doses) implements MultivariateJacobianFunction {

    @Override
    public Pair<RealVector, RealMatrix> value(RealVector point) {
        Emax curve = curve(point);
        double[] responses = new double[doses.length];
        double[][] slopes = new double[doses.length][];
        for (int i = 0; i < doses.length; i++) {
            responses[i] = curve.at(doses[i]);
            slopes[i] = doses[i] == 0 ? new double[] {1, 0, 0, 0} : slopes(curve, doses[i]);
        }
        return new Pair<>(new ArrayRealVector(responses, false), new Array2DRowRealMatrix(slopes, false));
    }

    private static Emax curve(RealVector point) {
        return new Emax(
                point.getEntry(0),
                FastMath.exp(point.getEntry(1)),
                FastMath.exp(point.getEntry(2)),
                FastMath.exp(point.getEntry(3)));
    }

    private static double[] slopes(Emax curve, double dose) {
        double u = curve.steepness() * FastMath.log(curve.halfDose() / dose);
        double f = 1 / (1 + FastMath.exp(u));
        double steep = -curve.rise() * f / (1 + FastMath.exp(-u));
        return new double[] {1, curve.rise() * f, steep * curve.steepness(), steep * u};
    }
}
