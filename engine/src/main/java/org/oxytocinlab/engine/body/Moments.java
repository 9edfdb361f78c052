package org.oxytocinlab.engine.body;

import java.util.Arrays;
import java.util.List;
import org.oxytocinlab.engine.quantity.Memory;
import org.oxytocinlab.engine.quantity.Substance;

/**
 * Several times of one stretch, side by side, for whoever asks the same at each of them: a state that is read is worked out at
 * all of them at once, which a processor does sooner than one after the other. It is moved rather than made anew.
 */
public final class Moments {
    /** So many at once, few enough that what is known of them stays near the processor. */
    public static final int MOST = 64;

    private static final double[] NOTHING = {};

    private final Memory memory;
    private final States source;
    private final double[][][] states = new double[Stage.COUNT][][];

    /** For which turn each state was worked out. */
    private final int[][] known = new int[Stage.COUNT][];

    private final double[] times;
    private final Moment one = Moment.reading((state, time) -> of(state)[place()]);
    private Given given = Given.NOTHING;
    private int size;
    private int place;
    private int turn;

    /** Of a body whose states come from somewhere; arrays come from a memory. */
    public Moments(Memory memory, States source) {
        this.memory = memory;
        this.source = source;
        this.times = memory.places(MOST);
    }

    /** Where a state comes from. */
    @FunctionalInterface
    public interface States {

        /**
         * The values of a state at several times of a stretch.
         *
         * @param count how many of them
         * @param values where they go
         */
        void at(State state, double[] times, int count, double[] values);
    }

    /**
     * Moves to some times, and says what flows then, and what takes out of the accounts of others.
     *
     * @param all times in order, of which those from the first, inclusive, until the end, exclusive, lie in the stretch [min]
     */
    public Moments at(double[] all, int first, int end, Given flows, List<Drain> drains) {
        size = end - first;
        System.arraycopy(all, first, times, 0, size);
        given = flows;
        one.drained(drains);
        turn++;
        return this;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** How often it was moved: what was worked out in an earlier turn is of other times. */
    int turn() {
        return turn;
    }

    /** The times, and behind them room to spare [min]. */
    double[] times() {
        return times;
    }

    /** One of them [min]. */
    public double time(int index) {
        return times[index];
    }

    /** One of them, for what is asked one by one. */
    Moment one(int index) {
        place = index;
        return one.at(times[index], given);
    }

    private int place() {
        return place;
    }

    /** Room for a number of each. */
    double[] room() {
        return memory.places(MOST);
    }

    /** The values of a state, in its own unit. */
    double[] of(State state) {
        int stage = state.stage().place();
        int at = state.place();
        makeRoom(stage, at);
        if (known[stage][at] != turn) {
            if (states[stage][at].length == 0) {
                states[stage][at] = room();
            }
            source.at(state, times, size, states[stage][at]);
            known[stage][at] = turn;
        }
        return states[stage][at];
    }

    private void makeRoom(int stage, int at) {
        if (states[stage] == null) {
            states[stage] = new double[0][];
            known[stage] = new int[0];
        }
        int had = states[stage].length;
        if (had <= at) {
            states[stage] = Arrays.copyOf(states[stage], at + 1);
            Arrays.fill(states[stage], had, at + 1, NOTHING);
            known[stage] = Arrays.copyOf(known[stage], at + 1);
        }
    }

    /** What was given of a substance so far, since the start of the run [its unit]. */
    public void total(Substance substance, double[] values) {
        given.total(substance, times, size, values);
    }

    /** Lessens numbers by what other loops have taken out of the account of a substance so far [its unit]. */
    void lessTaken(Substance substance, double[] values) {
        if (one.isDrained()) {
            for (int i = 0; i < size; i++) {
                values[i] -= one(i).taken(substance);
            }
        }
    }
}
