package org.oxytocinlab.engine.study;

import java.util.Arrays;
import java.util.List;
import org.oxytocinlab.engine.result.Variable;

/** The columns of one arm of a trial: the measures, who the women are, and each variable of the bands at each time. */
final class ArmOutcomes {
    private final List<Measure> measures;
    private final Bands bands;
    private final double[] times;
    private final Columns columns;

    /** Who the women are, in rising order; grows. */
    private int[] women = new int[16];

    private int size;

    /** An arm without women. */
    ArmOutcomes(List<Measure> measures, Bands bands, Columns.Keeper keeper) {
        this.measures = measures;
        this.bands = bands;
        this.times = bands.times();
        this.columns = keeper.columns(width(measures, bands));
    }

    /** How many numbers there are of a woman in an arm. */
    static int width(List<Measure> measures, Bands bands) {
        return measures.size() + Baseline.ALL.size() + bands.variables().size() * bands.times().length;
    }

    void add(int woman, Participant.Course course) {
        double[] row = new double[width(measures, bands)];
        int next = measures.size();
        System.arraycopy(course.values(), 0, row, 0, next);
        System.arraycopy(course.baselines(), 0, row, next, Baseline.ALL.size());
        next += Baseline.ALL.size();
        for (double[] samples : course.samples()) {
            System.arraycopy(samples, 0, row, next, times.length);
            next += times.length;
        }
        columns.append(row);
        if (size == women.length) {
            women = Arrays.copyOf(women, 2 * size);
        }
        women[size++] = woman;
    }

    int size() {
        return size;
    }

    /** The values of the women with indices from, inclusive, until, exclusive. */
    double[] column(Measure measure, int from, int until) {
        int column = measures.indexOf(measure);
        if (column < 0) {
            throw new IllegalArgumentException("not computed: " + measure);
        }
        return columns.read(column, place(from), place(until));
    }

    double[] baseline(Baseline baseline) {
        return columns.read(measures.size() + Baseline.ALL.indexOf(baseline), 0, size);
    }

    double[] at(Variable variable, int time) {
        int samples = measures.size() + Baseline.ALL.size();
        int place = bands.variables().indexOf(variable);
        if (place < 0) {
            throw new IllegalArgumentException("not followed: " + variable);
        }
        return columns.read(samples + place * times.length + time, 0, size);
    }

    /** Where the first woman stands whose index is not below the given one. */
    private int place(int woman) {
        int found = Arrays.binarySearch(women, 0, size, woman);
        return found < 0 ? -found - 1 : found;
    }
}
