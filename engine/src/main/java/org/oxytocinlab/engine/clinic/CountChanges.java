package org.oxytocinlab.engine.clinic;

import java.util.function.IntToDoubleFunction;
import org.oxytocinlab.engine.quantity.Memory;

/** Moments at which something that is counted changes, in order, from a start to an end. */
public final class CountChanges {
    private final Memory memory;
    private final double start;
    private final double end;
    private double[] times;
    private int size;

    /**
     * None yet.
     *
     * @param memory where there is room for them
     * @param start earlier moments are left out [min]
     * @param end later ones, too [min]
     * @param room for so many; more find room, too
     */
    public CountChanges(Memory memory, double start, double end, int room) {
        this.memory = memory;
        this.start = start;
        this.end = end;
        this.times = memory.room(room);
    }

    /** Adds a moment [min]. */
    public CountChanges with(double time) {
        return with(1, i -> time);
    }

    /**
     * Adds moments that are in order.
     *
     * @param count how many
     * @param ordered the time of each [min]
     */
    public CountChanges with(int count, IntToDoubleFunction ordered) {
        int from = 0;
        int until = count;
        while (from < until && ordered.applyAsDouble(from) < start) {
            from++;
        }
        while (from < until && ordered.applyAsDouble(until - 1) > end) {
            until--;
        }
        merge(from, until, ordered);
        return this;
    }

    /** From the last to the first, so that whatever is moved is moved once. */
    private void merge(int from, int until, IntToDoubleFunction ordered) {
        int old = size - 1;
        size += until - from;
        if (size > times.length) {
            times = memory.copy(times, 2 * size);
        }
        int place = size - 1;
        for (int i = until - 1; i >= from; i--) {
            double time = ordered.applyAsDouble(i);
            while (old >= 0 && times[old] > time) {
                times[place] = times[old];
                place--;
                old--;
            }
            times[place] = time;
            place--;
        }
    }

    /** Leaves each moment once. */
    public CountChanges once() {
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (distinct == 0 || times[i] != times[distinct - 1]) {
                times[distinct++] = times[i];
            }
        }
        size = distinct;
        return this;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** All of them, and behind them room to spare [min]. */
    public double[] times() {
        return times;
    }
}
