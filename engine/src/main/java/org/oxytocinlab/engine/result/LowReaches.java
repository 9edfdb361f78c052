package org.oxytocinlab.engine.result;

/** Where a variable may be lowest: between rows nobody looks while it surely stays above some row. */
final class LowReaches {
    /** Over so many rows a value is shown to stay above another, if it can be; by trial over the women of an arm. */
    private static final int ROWS = 4;

    private final Readout readout;
    private final Variable variable;
    private final double[] times;
    private final double[] known;
    private final int size;
    private final double least;

    /**
     * Of a stretch of at least two looks.
     *
     * @param times of the looks [min]
     * @param known values then, as far as they are known; not a number elsewhere
     * @param size how many looks there are
     */
    LowReaches(Readout readout, Variable variable, double[] times, double[] known, int size) {
        this.readout = readout;
        this.variable = variable;
        this.times = times;
        this.known = known;
        this.size = size;
        this.least = least(known, size);
    }

    private static double least(double[] known, int size) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            least = known[i] < least ? known[i] : least;
        }
        return least;
    }

    /** Completes the values there. */
    void complete() {
        int row = 0;
        while (row < size - 1) {
            int later = after(row, ROWS);
            if (!staysAbove(row, later)) {
                complete(row, later);
            }
            row = later;
        }
    }

    /** From row to row. */
    private void complete(int first, int last) {
        int row = first;
        while (row < last) {
            int next = after(row, 1);
            if (!staysAbove(row, next)) {
                readout.complete(variable, times, known, row, next + 1);
            }
            row = next;
        }
    }

    /** So many rows after one, or the last look. */
    private int after(int row, int rows) {
        int later = row;
        for (int i = 0; i < rows && later < size - 1; i++) {
            do {
                later++;
            } while (later < size - 1 && Double.isNaN(known[later]));
        }
        return later;
    }

    /** Whether the value surely stays so far above the least row between two looks that it is not even as good as equal. */
    private boolean staysAbove(int first, int last) {
        boolean isBetweenRows = last - first > 1 && !Double.isNaN(known[first] + known[last]);
        return isBetweenRows
                && readout.least(variable, times[first], times[last]) > least + 2 * Stretch.ROUNDING * Math.abs(least);
    }
}
