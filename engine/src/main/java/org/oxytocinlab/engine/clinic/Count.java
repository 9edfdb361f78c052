package org.oxytocinlab.engine.clinic;

import java.util.List;

/** Counts contractions as a midwife does, by their onsets in the window [t − 30 min, t). */
public final class Count {
    /** Window over which a contraction rate is averaged [min] [nichd2008]. */
    public static final double WINDOW = 30;

    /** More contractions per 10 min than this, averaged over 30 min, are tachysystole [nichd2008]. */
    public static final double TACHYSYSTOLE = 5;

    private static final int MOST_AT_ONCE = 8;
    /** Times of 10 min in it. */
    static final double TENS = WINDOW / 10;

    private final List<Contraction> contractions;

    /** Where a window was last found: times usually come in order, so that the next is near. */
    private int first;

    private int last;

    /**
     * Nothing counted yet.
     *
     * @param contractions in order of onset, a list that may grow at its end
     */
    public Count(List<Contraction> contractions) {
        this.contractions = contractions;
    }

    /** Contractions per 10 min at a time [min]; not a number before the first full window. */
    public double perTenMinutes(double time) {
        return time < WINDOW ? Double.NaN : onsetsBetween(time - WINDOW, time) / TENS;
    }

    /** Montevideo units at a time [min], averaged over the window; not a number before the first full window. */
    public double montevideoUnits(double time) {
        if (time < WINDOW) {
            return Double.NaN;
        }
        find(time - WINDOW, time);
        double sum = 0;
        for (int i = first; i < last; i++) {
            sum += contractions.get(i).amplitude();
        }
        return sum / TENS;
    }

    /** The contractions with an onset in [from, until); they stay the same when the list grows. */
    public List<Contraction> between(double from, double until) {
        find(from, until);
        return new Window(contractions, first, last - first);
    }

    /** Onsets in [from, until). */
    public int onsetsBetween(double from, double until) {
        find(from, until);
        return last - first;
    }

    /** Minutes before the end during which the count said tachysystole [nichd2008]. */
    public double minutesOfTachysystole(double end) {
        int enough = (int) (TACHYSYSTOLE * TENS) + 1;
        double minutes = 0;
        double covered = WINDOW;
        for (int i = enough - 1; i < contractions.size(); i++) {
            double from = Math.max(covered, contractions.get(i).onset());
            double until = Math.min(end, contractions.get(i - enough + 1).onset() + WINDOW);
            minutes += Math.max(0, until - from);
            covered = Math.max(covered, until);
        }
        return minutes;
    }

    /** The contractions under way at a time [min], and perhaps a few that have just ended. */
    public List<Contraction> runningAt(double time) {
        int begun = firstAtOrAfter(time, last);
        return contractions.subList(Math.max(0, begun - MOST_AT_ONCE), begun);
    }

    private void find(double from, double until) {
        first = firstAtOrAfter(from, first);
        last = firstAtOrAfter(until, last);
    }

    private int firstAtOrAfter(double time, int near) {
        int found = near;
        while (found > 0 && contractions.get(found - 1).onset() >= time) {
            found--;
        }
        while (found < contractions.size() && contractions.get(found).onset() < time) {
            found++;
        }
        return found;
    }
}
