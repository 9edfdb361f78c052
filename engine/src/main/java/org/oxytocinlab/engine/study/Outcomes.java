package org.oxytocinlab.engine.study;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.statistics.Sketch;
import org.oxytocinlab.engine.statistics.Spread;

/** Gathers what became of the women of a trial, in the order of their indices: each number of few, sums and sketches of many. */
public final class Outcomes implements Consumer<Participant> {
    private final Trial trial;
    private final List<Variable> followed;
    private final double[] times;
    private final Gathered women;

    /** Those that somebody has asked for: a figure, a slide and a table ask for the same, and of many women they take long. */
    private final Map<Integer, Spread> spreads = new ConcurrentHashMap<>();

    /** Nothing yet, and all of it in memory. */
    public Outcomes(Trial trial) {
        this(trial, Columns.IN_MEMORY, Trial.MOST_KEPT);
    }

    /**
     * Nothing yet.
     *
     * @param keeper where the numbers of the women are kept, if they are; outlives the outcomes
     * @param mostKept of how many women every number is kept
     */
    public Outcomes(Trial trial, Columns.Keeper keeper, int mostKept) {
        this.trial = trial;
        Bands bands = trial.bands();
        this.followed = bands.variables();
        this.times = bands.times();
        this.women = trial.size() <= mostKept ? new KeptWomen(trial, keeper) : new SummedWomen(trial);
    }

    /**
     * How much room the numbers of all women take, wherever they are kept [bytes].
     *
     * @param mostKept of how many women every number is kept
     */
    public static long bytes(Trial trial, int mostKept) {
        if (trial.size() > mostKept) {
            return 0;
        }
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
        women.accept(participant);
        spreads.clear();
    }

    /** The trial that was carried out. */
    public Trial trial() {
        return trial;
    }

    /** Whether quantiles are those of all women, and not within {@link Sketch#ERROR} of these. */
    public boolean isExact() {
        return women instanceof KeptWomen;
    }

    /** Whether every woman is in every arm. */
    boolean isPaired() {
        return trial.design() == Trial.Design.PAIRED;
    }

    /** How many women an arm has. */
    public int size(int arm) {
        return women.size(arm);
    }

    /** An endpoint of the women of an arm. */
    public Sample sample(int arm, Measure measure) {
        return sample(arm, measure, Gathered.ALL);
    }

    Sample sample(int arm, Measure measure, int replicate) {
        return women.sample(arm, measure, replicate);
    }

    SamplePair pair(int arm, Measure measure, int replicate) {
        return women.pair(arm, measure, replicate);
    }

    /** One value for each woman of an arm, in the unit of the measure; not a number where she has none. Of kept women only. */
    public double[] column(int arm, Measure measure) {
        return kept().column(arm, measure, Gathered.ALL);
    }

    /** The same for the women of one replicate, from 0. */
    public double[] column(int arm, Measure measure, int replicate) {
        return kept().column(arm, measure, replicate);
    }

    private KeptWomen kept() {
        if (women instanceof KeptWomen kept) {
            return kept;
        }
        throw new IllegalStateException("the numbers of " + trial.size() + " women are not kept");
    }

    /** Whether all women of all arms have the same value, as rates have where there is no drip. */
    public boolean isAlike(Measure measure) {
        double first = sample(0, measure).lowest();
        return IntStream.range(0, trial.arms().size())
                .mapToObj(arm -> sample(arm, measure))
                .allMatch(sample -> sample.size() == 0
                        || (sample.known() == sample.size() && sample.lowest() == first && sample.highest() == first));
    }

    /** Whether every woman has the same value of every endpoint in two arms, the first before the later. */
    public boolean areIdentical(int first, int later) {
        return women.areIdentical(first, later);
    }

    /** Who the women of an arm are; not a number where nobody knows. */
    public Sample baseline(int arm, Baseline baseline) {
        return women.baseline(arm, baseline);
    }

    /** Times of the bands [min]. */
    public double[] times() {
        return times.clone();
    }

    /** Median and spread of the women of an arm who are not yet delivered at a time of the bands, in the unit of the variable. */
    public Spread spread(int arm, Variable variable, int time) {
        int column = followed.indexOf(variable);
        if (column < 0) {
            throw new IllegalArgumentException("not followed: " + variable);
        }
        int place = (arm * followed.size() + column) * times.length + time;
        return spreads.computeIfAbsent(place, absent -> women.spread(arm, variable, time));
    }

    /** One value for each woman of an arm at a time of the bands, in the unit of the variable; not a number after a birth. Of kept women only. */
    public double[] at(int arm, Variable variable, int time) {
        return kept().at(arm, variable, time);
    }

    /** A copy of a column with "never" as longer than everything. */
    public static double[] withNever(double[] column) {
        return Arrays.stream(column)
                .map(value -> Double.isNaN(value) ? Double.POSITIVE_INFINITY : value)
                .toArray();
    }
}
