package org.oxytocinlab.engine;

import org.oxytocinlab.engine.body.Answer;
import org.oxytocinlab.engine.body.Moments;
import org.oxytocinlab.engine.quantity.Memory;

/** Columns of answers at many times, worked out for as many of them at once as can be asked together. */
final class Columns {
    private final Memory memory;
    private final Mover mover;
    private final double[] values;

    /** Of times at which a value is missing: which these are, and where the values go. */
    private final double[] missing;

    private final int[] places = new int[Moments.MOST];

    Columns(Memory memory, Mover mover) {
        this.memory = memory;
        this.mover = mover;
        this.values = memory.places(Moments.MOST);
        this.missing = memory.places(Moments.MOST);
    }

    /** Who knows the stretches. */
    @FunctionalInterface
    interface Mover {

        /**
         * Moves to as many times as can be asked at once.
         *
         * @param times in order [min]
         * @param first of them, in any case
         * @param end the first that is not one of them
         */
        Moments to(double[] times, int first, int end);
    }

    /** One column for each answer. */
    double[][] of(Answer[] asked, double[] times) {
        double[][] columns = memory.table(asked.length, times.length);
        int row = 0;
        while (row < times.length) {
            Moments all = mover.to(times, row, times.length);
            for (int column = 0; column < asked.length; column++) {
                asked[column].at(all, values);
                System.arraycopy(values, 0, columns[column], row, all.size());
            }
            row += all.size();
        }
        return columns;
    }

    /** Fills in what is not a number from the first time, inclusive, to the end, exclusive. */
    void complete(Answer asked, double[] times, double[] column, int first, int end) {
        int count = 0;
        for (int i = first; i < end; i++) {
            if (Double.isNaN(column[i])) {
                missing[count] = times[i];
                places[count++] = i;
            }
            if (count == places.length) {
                fillIn(asked, count, column);
                count = 0;
            }
        }
        fillIn(asked, count, column);
    }

    private void fillIn(Answer asked, int count, double[] column) {
        int done = 0;
        while (done < count) {
            Moments all = mover.to(missing, done, count);
            asked.at(all, values);
            for (int i = 0; i < all.size(); i++) {
                column[places[done + i]] = values[i];
            }
            done += all.size();
        }
    }
}
