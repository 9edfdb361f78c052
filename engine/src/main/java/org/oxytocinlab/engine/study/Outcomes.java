package org.oxytocinlab.engine.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.statistics.Spread;

/** Gathers what became of the women of a trial, column by column, in the order of their indices. */
public final class Outcomes implements Consumer<Participant> {
    private final Trial trial;
    private final List<ArmOutcomes> arms = new ArrayList<>();

    /** Nothing yet, and all of it in memory. */
    public Outcomes(Trial trial) {
        this(trial, Columns.IN_MEMORY);
    }

    /**
     * Nothing yet.
     *
     * @param keeper where the numbers of the women are kept; outlives the outcomes
     */
    public Outcomes(Trial trial, Columns.Keeper keeper) {
        this.trial = trial;
        Bands bands = trial.bands();
        trial.arms().forEach(arm -> arms.add(new ArmOutcomes(trial.measures(), bands, keeper)));
    }

    /** How much room the numbers of all women take, wherever they are kept [bytes]. */
    public static long bytes(Trial trial) {
        long courses = trial.design() == Trial.Design.PAIRED
                ? (long) trial.size() * trial.arms().size()
                : trial.size();
        return courses * ArmOutcomes.width(trial.measures(), trial.bands()) * Double.BYTES;
    }

    /** Carries a trial out and gathers everything. */
    public static Outcomes of(Trial trial, Workforce workforce) {
        Outcomes outcomes = new Outcomes(trial);
        trial.carryOut(workforce, outcomes);
        return outcomes;
    }

    @Override
    public void accept(Participant participant) {
        for (Participant.Course course : participant.courses()) {
            arms.get(course.arm()).add(participant.woman(), course);
        }
    }

    /** The trial that was carried out. */
    public Trial trial() {
        return trial;
    }

    /** How many women an arm has. */
    public int size(int arm) {
        return arms.get(arm).size();
    }

    /** One value for each woman of an arm, in the unit of the measure; not a number where she has none. */
    public double[] column(int arm, Measure measure) {
        return arms.get(arm).column(measure, 0, trial.size());
    }

    /** The same for the women of one replicate, from 0. */
    public double[] column(int arm, Measure measure, int replicate) {
        int first = replicate * trial.women();
        return arms.get(arm).column(measure, first, first + trial.women());
    }

    /** Whether all women of all arms have the same value, as rates have where there is no drip. */
    public boolean isAlike(Measure measure) {
        double[] first = column(0, measure);
        return IntStream.range(0, arms.size())
                .mapToObj(arm -> column(arm, measure))
                .flatMapToDouble(Arrays::stream)
                .allMatch(value -> value == first[0]);
    }

    /** Who the women of an arm are, one value for each; not a number where nobody knows. */
    public double[] baseline(int arm, Baseline baseline) {
        return arms.get(arm).baseline(baseline);
    }

    /** Times of the bands [min]. */
    public double[] times() {
        return arms.get(0).times();
    }

    /** Median and spread of the women of an arm who are not yet delivered at a time of the bands, in the unit of the variable. */
    public Spread spread(int arm, Variable variable, int time) {
        return Bands.spread(at(arm, variable, time));
    }

    /** One value for each woman of an arm at a time of the bands, in the unit of the variable; not a number after a birth. */
    public double[] at(int arm, Variable variable, int time) {
        return arms.get(arm).at(variable, time);
    }

    /** How long the women of an arm are followed [min]. */
    public double followed(int arm) {
        return trial.arms().get(arm).asked().duration().internal();
    }

    /** A copy of a column with "never" as longer than everything. */
    public static double[] withNever(double[] column) {
        return Arrays.stream(column)
                .map(value -> Double.isNaN(value) ? Double.POSITIVE_INFINITY : value)
                .toArray();
    }
}
