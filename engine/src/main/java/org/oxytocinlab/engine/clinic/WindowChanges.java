package org.oxytocinlab.engine.clinic;

/**
 * Moments at which something changes that is seen in windows of some lengths, in order: when a contraction begins, and when it
 * leaves a window.
 */
public final class WindowChanges {
    private final Tally contractions;
    private final double[] windows;
    private final boolean isJustAfter;

    /** For each window the contraction that leaves it next, and when. */
    private final int[] next;

    private final double[] when;

    private WindowChanges(Tally contractions, boolean isJustAfter, double... windows) {
        this.contractions = contractions;
        this.windows = windows;
        this.isJustAfter = isJustAfter;
        this.next = new int[windows.length];
        this.when = new double[windows.length];
        for (int window = 0; window < windows.length; window++) {
            when[window] = leaves(window);
        }
    }

    /** The moments themselves. */
    public static WindowChanges at(Tally contractions, double... windows) {
        return new WindowChanges(contractions, false, windows);
    }

    /** Just after them, as a window that ends at a moment does not contain it. */
    public static WindowChanges justAfter(Tally contractions, double... windows) {
        return new WindowChanges(contractions, true, windows);
    }

    /**
     * The first of them after a time; without end where there is none [min].
     *
     * @param time not before that of the last call [min]
     */
    public double after(double time) {
        double first = Double.POSITIVE_INFINITY;
        for (int window = 0; window < windows.length; window++) {
            while (when[window] <= time) {
                next[window]++;
                when[window] = leaves(window);
            }
            first = Math.min(first, when[window]);
        }
        return first;
    }

    private double leaves(int window) {
        if (next[window] == contractions.size()) {
            return Double.POSITIVE_INFINITY;
        }
        double moment = contractions.onset(next[window]) + windows[window];
        return isJustAfter ? Math.nextUp(moment) : moment;
    }
}
