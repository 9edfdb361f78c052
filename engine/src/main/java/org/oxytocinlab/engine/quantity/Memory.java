package org.oxytocinlab.engine.quantity;

/** Where those who calculate take their arrays from; they are new, unless a memory says otherwise. */
public interface Memory {
    /** Every array is new, and stays with whoever took it. */
    Memory FRESH = new Memory() {};

    /** So many zeros. */
    default double[] numbers(int count) {
        return new double[count];
    }

    /** Places for so many numbers; what they hold before they are filled means nothing. */
    default double[] places(int count) {
        return new double[count];
    }

    /** Places for so many arrays; what they hold before they are filled means nothing. */
    default double[][] rows(int count) {
        return new double[count][];
    }

    /** Arrays that were taken in an earlier turn serve somebody else by now. */
    default int turn() {
        return 0;
    }

    /**
     * Refuses to read what was taken in an earlier turn.
     *
     * @param turn in which it was taken
     */
    default void demand(int turn) {
        if (turn != turn()) {
            throw new IllegalStateException("the memory of this run serves another by now");
        }
    }

    /** So many arrays of so many zeros each. */
    default double[][] table(int rows, int columns) {
        double[][] table = rows(rows);
        for (int i = 0; i < rows; i++) {
            table[i] = numbers(columns);
        }
        return table;
    }

    /** Places for at least so many numbers: where lengths differ from run to run, few of them are used again and again. */
    default double[] room(int least) {
        int more = Integer.highestOneBit(Math.max(1, least));
        return places(more < least ? 2 * more : more);
    }

    /** A copy with another length; behind the numbers there are places. */
    default double[] copy(double[] numbers, int length) {
        double[] copy = places(length);
        System.arraycopy(numbers, 0, copy, 0, Math.min(numbers.length, length));
        return copy;
    }
}
