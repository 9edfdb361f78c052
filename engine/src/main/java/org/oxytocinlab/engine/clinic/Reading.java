package org.oxytocinlab.engine.clinic;

import java.util.List;
import org.oxytocinlab.engine.quantity.Quantity;

/**
 * What a nurse saw at a look, taken before anything is changed. What she could not see is not a number.
 *
 * @param time of the look [min]
 * @param seen the contractions of the last 30 min that she saw
 * @param fetus how the tracing is classed
 * @param examined when she last examined the cervix by herself [min], or not a number
 * @param signs every number that she read, in the unit of the sign
 */
public record Reading(double time, List<Contraction> seen, FetalStatus fetus, double examined, Signs signs)
        implements Onsets {

    /** What somebody saw who only counted. */
    public static Reading of(double time, List<Contraction> seen) {
        return new Reading(time, seen, FetalStatus.NORMAL, Double.NaN, Signs.NONE);
    }

    /** The same with another tracing. */
    public Reading with(FetalStatus status) {
        return new Reading(time, seen, status, examined, signs);
    }

    /** The same with one more sign, or another value of it. */
    public Reading with(Sign sign, double value) {
        return new Reading(time, seen, fetus, examined, signs.with(sign, value));
    }

    /** A number that she read, in the unit of the sign; not a number where she could not. */
    public double value(Sign sign) {
        return signs.value(sign);
    }

    /** Whether what she read lies on a side of a limit. */
    public boolean shows(Sign sign, Sign.Side side, Quantity limit) {
        return sign.lies(value(sign), side, limit);
    }

    @Override
    public int onsetsBetween(double from, double until) {
        int count = 0;
        for (int i = 0; i < seen.size(); i++) {
            double onset = seen.get(i).onset();
            count += onset >= time - from && onset < time - until ? 1 : 0;
        }
        return count;
    }

    /** Contractions per 10 min, averaged over 30 min; not a number in the first 30 min. */
    public double perTenMinutes() {
        return time < Count.WINDOW ? Double.NaN : onsetsInLast(Count.WINDOW) / Count.TENS;
    }

    /** The count that decisions use: the 30-minute average, and before there is one the last 10 min. */
    public double contractions() {
        return time < Count.WINDOW ? inTenMinutes() : perTenMinutes();
    }

    /** Whether she examined the cervix at this look. */
    public boolean isExamination() {
        return examined == time;
    }

    /** Duration of the longest contraction seen [s]; 0 when there was none. */
    public double longest() {
        double longest = 0;
        for (int i = 0; i < seen.size(); i++) {
            longest = Math.max(longest, seen.get(i).duration());
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
