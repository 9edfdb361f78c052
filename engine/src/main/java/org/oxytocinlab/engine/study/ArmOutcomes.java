package org.oxytocinlab.engine.study;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.oxytocinlab.engine.result.Variable;

/** The columns of one arm of a trial. */
final class ArmOutcomes {
    private final double[] times;
    private final int[] women;
    private final Map<Measure, double[]> measures = new HashMap<>();
    private final Map<Baseline, double[]> baselines = new EnumMap<>(Baseline.class);
    private final double[][][] samples;
    private int size;

    /**
     * An arm without women.
     *
     * @param most women whom it may get
     * @param times of the bands [min]
     */
    ArmOutcomes(int most, List<Measure> all, double[] times) {
        this.times = times;
        this.women = new int[most];
        all.forEach(measure -> measures.put(measure, new double[most]));
        List.of(Baseline.values()).forEach(baseline -> baselines.put(baseline, new double[most]));
        this.samples = new double[Bands.VARIABLES.size()][times.length][most];
    }

    void add(int woman, Participant.Course course) {
        women[size] = woman;
        measures.forEach((measure, column) -> column[size] = course.value(measure));
        baselines.forEach((baseline, column) -> column[size] = baseline.of(course.treated()));
        for (int variable = 0; variable < samples.length; variable++) {
            for (int time = 0; time < times.length; time++) {
                samples[variable][time][size] = course.samples()[variable][time];
            }
        }
        size++;
    }

    int size() {
        return size;
    }

    double[] times() {
        return times.clone();
    }

    /** The values of the women with indices from, inclusive, until, exclusive. */
    double[] column(Measure measure, int from, int until) {
        return Arrays.copyOfRange(all(measure), place(from), place(until));
    }

    double[] baseline(Baseline baseline) {
        return Arrays.copyOf(baselines.getOrDefault(baseline, new double[0]), size);
    }

    double[] at(Variable variable, int time) {
        return Arrays.copyOf(samples[Bands.VARIABLES.indexOf(variable)][time], size);
    }

    private double[] all(Measure measure) {
        double[] column = measures.get(measure);
        if (column == null) {
            throw new IllegalArgumentException("not computed: " + measure);
        }
        return column;
    }

    /** Where the first woman stands whose index is not below the given one. */
    private int place(int woman) {
        int found = Arrays.binarySearch(women, 0, size, woman);
        return found < 0 ? -found - 1 : found;
    }
}
