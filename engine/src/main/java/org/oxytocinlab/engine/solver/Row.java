package org.oxytocinlab.engine.solver;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A row of the tableau without its zeros: a weighted sum of the rates of some stages. */
final class Row {
    /** Terms that are added at once, so that a processor need not wait for one to add the next. */
    private static final int BLOCK = 4;

    private final int[] stages;
    private final double[] shares;

    private Row(int[] stages, double[] shares) {
        this.stages = stages;
        this.shares = shares;
    }

    /** Of the shares of the first stages, filled up with shares of 0 to whole blocks, one at least. */
    static Row of(double[] all) {
        int[] used = IntStream.range(0, all.length).filter(i -> all[i] != 0).toArray();
        int size = Math.max(1, (used.length + BLOCK - 1) / BLOCK) * BLOCK;
        double[] shares = Arrays.stream(used).mapToDouble(i -> all[i]).toArray();
        return new Row(Arrays.copyOf(used, size), Arrays.copyOf(shares, size));
    }

    /** The rows of a matrix. */
    static Row[] of(double[][] matrix) {
        return Arrays.stream(matrix).map(Row::of).toArray(Row[]::new);
    }

    /** The states that these rates lead to in a time [min]. */
    void go(double[] before, double length, double[][] k, double[] after) {
        sum(k, after);
        for (int i = 0; i < after.length; i++) {
            after[i] = before[i] + length * after[i];
        }
    }

    /**
     * The sum for every state.
     *
     * @param k rates of every state, stage by stage
     * @param sums where the sums go
     */
    void sum(double[][] k, double[] sums) {
        set(k, sums);
        for (int block = BLOCK; block < stages.length; block += BLOCK) {
            add(block, k, sums);
        }
    }

    /** The first block, in the place of whatever was there. */
    private void set(double[][] k, double[] sums) {
        double a = shares[0];
        double b = shares[1];
        double c = shares[2];
        double d = shares[3];
        double[] first = k[stages[0]];
        double[] second = k[stages[1]];
        double[] third = k[stages[2]];
        double[] fourth = k[stages[3]];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = a * first[i] + b * second[i] + c * third[i] + d * fourth[i];
        }
    }

    private void add(int block, double[][] k, double[] sums) {
        double a = shares[block];
        double b = shares[block + 1];
        double c = shares[block + 2];
        double d = shares[block + 3];
        double[] first = k[stages[block]];
        double[] second = k[stages[block + 1]];
        double[] third = k[stages[block + 2]];
        double[] fourth = k[stages[block + 3]];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = sums[i] + a * first[i] + b * second[i] + c * third[i] + d * fourth[i];
        }
    }
}
