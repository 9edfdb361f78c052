package org.oxytocinlab.engine.clinic;

import java.util.List;

/**
 * What a nurse saw at a look, taken before anything is changed. What she could not see is not a number.
 *
 * @param time of the look [min]
 * @param seen the contractions of the last 30 min that she saw
 * @param tone resting tone by catheter [mmHg]
 * @param montevideo Montevideo units by catheter, averaged over 30 min
 * @param fetus how the tracing is classed
 * @param balance fluid in less urine [mL]
 * @param sodium last measured plasma sodium [mmol/L]
 * @param cervix dilatation at the last examination [cm]
 * @param examined when that was, where she examined by herself [min]
 * @param fluidIn fluid given so far [mL]
 * @param given oxytocin given so far [mU]
 */
public record Reading(
        double time,
        List<Contraction> seen,
        double tone,
        double montevideo,
        FetalStatus fetus,
        double balance,
        double sodium,
        double cervix,
        double examined,
        double fluidIn,
        double given)
        implements Onsets {
    /** What is added up over many stretches is there only to within this [mU]. */
    private static final double MOMENT = 1e-6;

    /** What was seen by somebody who keeps no account of what was given. */
    public Reading(
            double time,
            List<Contraction> seen,
            double tone,
            double montevideo,
            FetalStatus fetus,
            double balance,
            double sodium,
            double cervix) {
        this(time, seen, tone, montevideo, fetus, balance, sodium, cervix, Double.NaN, Double.NaN, Double.NaN);
    }

    @Override
    public int onsetsBetween(double from, double until) {
        return new Count(seen).onsetsBetween(time - from, time - until);
    }

    /** Contractions per 10 min, averaged over 30 min; not a number in the first 30 min. */
    public double perTenMinutes() {
        return new Count(seen).perTenMinutes(time);
    }

    /** The count that decisions use: the 30-minute average, and before there is one the last 10 min. */
    public double contractions() {
        return time < Count.WINDOW ? inTenMinutes() : perTenMinutes();
    }

    /** Whether she examined the cervix at this look. */
    public boolean isExamination() {
        return examined == time;
    }

    /** Whether an amount of oxytocin has been given so far [mU]; never when nobody keeps account. */
    public boolean hasGiven(double amount) {
        return given >= amount - MOMENT;
    }

    /** Duration of the longest contraction seen [s]; 0 when there was none. */
    public double longest() {
        double longest = 0;
        for (Contraction contraction : seen) {
            longest = Math.max(longest, contraction.duration());
        }
        return longest;
    }

    /** Duration of the shortest contraction of the last 10 min [s]; 0 when there was none. */
    public double shortestInTenMinutes() {
        double shortest = Double.POSITIVE_INFINITY;
        for (Contraction contraction : seen) {
            shortest = contraction.onset() >= time - 10 ? Math.min(shortest, contraction.duration()) : shortest;
        }
        return shortest == Double.POSITIVE_INFINITY ? 0 : shortest;
    }
}
