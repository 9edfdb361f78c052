package org.oxytocinlab.engine.clinic;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds falls of the heart in what is told second by second, and holds them to the definition of a variable deceleration of
 * NICHD 2008 [nichd-decelerations]: within 30 s from onset to the beginning of the lowest part, by 15 bpm or more, for 15 s or
 * more and less than 2 min.
 */
public final class AbruptFalls {
    private static final double LEAST = 15;
    private static final int ABRUPT = 30;
    private static final int BRIEFEST = 15;
    private static final int LONGEST = 120;

    /** A fall by less is none [bpm], and from this share of its depth on a fall is at its lowest: design choices. */
    private static final double NONE = 1;

    private static final double LOWEST = 0.9;

    private final List<Fall> falls = new ArrayList<>();
    private final List<Double> running = new ArrayList<>();
    private int second = -1;

    /**
     * A fall, in seconds since the start.
     *
     * @param onset last second before it
     * @param bottom first second at its lowest part
     * @param nadir first second at its lowest
     * @param end first second after it
     * @param depth by how much [bpm]
     */
    public record Fall(int onset, int bottom, int nadir, int end, double depth) {
        /** Whether it is a variable deceleration. */
        public boolean isVariable() {
            int length = end - onset;
            return depth >= LEAST && bottom - onset < ABRUPT && length >= BRIEFEST && length < LONGEST;
        }

        /** Whether it is a prolonged deceleration, as far as it is known by a second. */
        public boolean isProlonged(double known) {
            return depth >= LEAST && Math.min(end, known) - onset >= LONGEST;
        }
    }

    /** Tells by how much the heart is slowed [bpm] a second later; the first is that of the start. */
    public void next(double fall) {
        second++;
        if (fall >= NONE) {
            running.add(fall);
        } else if (!running.isEmpty()) {
            falls.add(upTo(second));
            running.clear();
        }
    }

    /** All that have ended. */
    public List<Fall> ended() {
        return falls;
    }

    /** All that have ended, and the one that has not, as far as it goes. */
    public List<Fall> all() {
        if (running.isEmpty()) {
            return falls;
        }
        List<Fall> all = new ArrayList<>(falls);
        all.add(upTo(second + 1));
        return all;
    }

    /** The fall that runs, which ends at a second. */
    private Fall upTo(int end) {
        int first = end - running.size();
        int nadir = 0;
        for (int i = 1; i < running.size(); i++) {
            nadir = running.get(i) > running.get(nadir) ? i : nadir;
        }
        int bottom = 0;
        while (running.get(bottom) < LOWEST * running.get(nadir)) {
            bottom++;
        }
        return new Fall(first - 1, first + bottom, first + nadir, end, running.get(nadir));
    }
}
