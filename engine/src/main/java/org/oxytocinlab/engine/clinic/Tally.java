package org.oxytocinlab.engine.clinic;

import java.util.List;
import org.oxytocinlab.engine.quantity.Memory;

/**
 * The contractions of a run that is over, side by side, for whoever counts them at many times in order. It counts as
 * {@link Count} does, to the last bit.
 */
public final class Tally {
    /** More than rounding can make of a difference of two times [min]. */
    private static final double SPARE = 1e-6;

    private final double[] onsets;
    private final double[] amplitudes;
    private final double[] durations;
    private final int size;

    /** The window of the time at hand: from the first, inclusive, to the last, exclusive. */
    private int first;

    private int last;

    /**
     * Nothing counted yet.
     *
     * @param contractions in order of onset; those that are added later do not count
     * @param memory where arrays come from
     */
    public Tally(List<Contraction> contractions, Memory memory) {
        this.size = contractions.size();
        this.onsets = memory.room(size);
        this.amplitudes = memory.room(size);
        this.durations = memory.room(size);
        for (int i = 0; i < size; i++) {
            onsets[i] = contractions.get(i).onset();
            amplitudes[i] = contractions.get(i).amplitude();
            durations[i] = contractions.get(i).duration();
        }
    }

    /** How many contractions there are. */
    public int size() {
        return size;
    }

    /** When one of them begins [min]. */
    public double onset(int contraction) {
        return onsets[contraction];
    }

    /** Contractions per 10 min at a time [min]; not a number before the first full window. */
    public double perTenMinutes(double time) {
        return time < Count.WINDOW ? Double.NaN : onsetsBetween(time - Count.WINDOW, time) / Count.TENS;
    }

    /** Onsets in [from, until). */
    public int onsetsBetween(double from, double until) {
        first = firstAtOrAfter(from, first);
        last = firstAtOrAfter(until, last);
        return last - first;
    }

    /** Montevideo units at a time [min], averaged over the window; not a number before the first full window. */
    public double montevideoUnits(double time) {
        if (time < Count.WINDOW) {
            return Double.NaN;
        }
        onsetsBetween(time - Count.WINDOW, time);
        double sum = 0;
        for (int i = first; i < last; i++) {
            sum += amplitudes[i];
        }
        return sum / Count.TENS;
    }

    /** Duration of the shortest with an onset in [from, until); without end where there is none [s]. */
    public double shortestBetween(double from, double until) {
        onsetsBetween(from, until);
        double shortest = Double.POSITIVE_INFINITY;
        for (int i = first; i < last; i++) {
            shortest = Math.min(shortest, durations[i]);
        }
        return shortest;
    }

    /** Whether so many of them anywhere begin within so many minutes, with a little to spare. */
    public boolean isEver(int onsetsTogether, double minutes) {
        for (int i = onsetsTogether - 1; i < size; i++) {
            if (onsets[i] - onsets[i - onsetsTogether + 1] <= minutes + SPARE) {
                return true;
            }
        }
        return false;
    }

    private int firstAtOrAfter(double time, int near) {
        int found = near;
        while (found > 0 && onsets[found - 1] >= time) {
            found--;
        }
        while (found < size && onsets[found] < time) {
            found++;
        }
        return found;
    }
}
