package org.oxytocinlab.engine.statistics;

import org.apache.commons.math3.util.FastMath;

/**
 * A response that rises with the dose and levels off [holford1981].
 *
 * <pre>  E(R) = E0 + Emax · Rⁿ / (ED50ⁿ + Rⁿ)  </pre>
 *
 * @param baseline E0, response without the drug, in the unit of the response
 * @param rise Emax, how far the largest dose could lift it, in the unit of the response
 * @param halfDose ED50, dose of half that rise, in the unit of the dose
 * @param steepness n, 1 is a hyperbola, above it an S
 */
public record Emax(double baseline, double rise, double halfDose, double steepness) {

    /** Response at a dose, in the unit of the response. */
    public double at(double dose) {
        return baseline + rise * occupied(dose);
    }

    /**
     * The dose of a share of the rise between no drug and the highest dose that was given, in the unit of the dose. It
     * lies within what was tried; ED50, the half of what could be reached, need not.
     *
     * @param share of the rise, from 0 to 1
     * @param highest dose that reaches all of it, in the unit of the dose
     */
    public double doseOf(double share, double highest) {
        double part = share * occupied(highest);
        return halfDose * FastMath.pow(part / (1 - part), 1 / steepness);
    }

    /** Share of Emax that a dose reaches. */
    private double occupied(double dose) {
        return 1 / (1 + FastMath.pow(halfDose / dose, steepness));
    }
}
