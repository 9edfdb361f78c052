package org.oxytocinlab.engine.statistics;

import java.util.Arrays;
import java.util.Optional;

/**
 * The curve of dose and response that comes nearest to mean responses at several doses.
 *
 * <pre>  Σ ((Eᵢ − E(Rᵢ)) / SEᵢ)² is smallest  </pre>
 *
 * Found from several starts by the method of Levenberg and Marquardt [marquardt1963]. Emax, ED50 and n are kept
 * positive by fitting their logarithms, so a response that falls with the dose has no fit; E0 may be 0 or, by chance,
 * a little below.
 *
 * @param baseline E0, in the unit of the response
 * @param rise Emax, in the unit of the response
 * @param halfDose ED50, in the unit of the dose
 * @param steepness n
 * @param residualSum sum of squared weighted residuals; around the number of doses minus 4 if the curve is right
 */
public record EmaxFit(Fitted baseline, Fitted rise, Fitted halfDose, Fitted steepness, double residualSum) {
    /** Different doses that four parameters need, so that one is left to contradict them. */
    public static final int FEWEST_DOSES = 5;

    /**
     * Fits the curve, unless there are fewer than {@value #FEWEST_DOSES} different doses or they do not hold it: no
     * start converges, or a parameter comes out with a standard error as large as itself. So it is where the response
     * is flat, falls, or has not begun to level off.
     *
     * @param doses 0 or more, in any order, in one unit
     * @param responses mean response at each
     * @param standardErrors of those means, above 0: a mean without spread would outweigh all others
     */
    public static Optional<EmaxFit> of(double[] doses, double[] responses, double[] standardErrors) {
        check(doses, responses, standardErrors);
        if (Arrays.stream(doses).distinct().count() < FEWEST_DOSES) {
            return Optional.empty();
        }
        return new EmaxSearch(doses, responses, standardErrors).best();
    }

    /** The curve of these parameters. */
    public Emax curve() {
        return new Emax(baseline.value(), rise.value(), halfDose.value(), steepness.value());
    }

    private static void check(double[] doses, double[] responses, double[] standardErrors) {
        if (responses.length != doses.length || standardErrors.length != doses.length) {
            throw new IllegalArgumentException("a response and a standard error for each dose");
        }
        for (int i = 0; i < doses.length; i++) {
            boolean fit = doses[i] >= 0 && Double.isFinite(doses[i]) && Double.isFinite(responses[i]);
            if (!fit || !(standardErrors[i] > 0) || !Double.isFinite(standardErrors[i])) {
                throw new IllegalArgumentException("response " + responses[i] + " with standard error "
                        + standardErrors[i] + " at dose " + doses[i]);
            }
        }
    }
}
