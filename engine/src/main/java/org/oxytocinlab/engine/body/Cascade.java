package org.oxytocinlab.engine.body;

import org.oxytocinlab.engine.quantity.Memory;

/**
 * Rooms in a chain of causes: each state follows what drives it after a delay, dx/dt = (drive − x)/delay, or adds it up,
 * dx/dt = drive. Such a chain can be solved link by link, each over a long time at once.
 */
public interface Cascade extends Loop {

    /** After what delay each state follows its drive [min]; infinite for one that adds it up. */
    double[] delays();

    /** For each state which other one it adds up, where that is all that drives it; -1 for all others. */
    int[] addends();

    /** States whose drive has limits; their places. */
    default int[] limited() {
        return new int[0];
    }

    /** Its links, at so many times at once, with arrays from a memory. */
    Links links(int times, Memory memory);

    /** What drives the states of a chain, at several times at once. */
    interface Links {

        /** Turns to other times, and reads there what the states of the chain have no part in. */
        void turnTo(Series earlier);

        /**
         * Works out what drives a state that does not add up another, or would drive it if there were no limits.
         *
         * @param state its place
         * @param states of the chain, each at all times; not changed
         * @param times how many of the times, from the first
         * @param drive where the drive at these times goes
         */
        void drive(int state, double[][] states, int times, double[] drive);

        /**
         * Writes what a drive that has limits does not fall below or rise above, at all times.
         *
         * @param state its place
         */
        default void limits(int state, double[] least, double[] most) {
            throw new IllegalArgumentException("no limits of state " + state);
        }
    }
}
