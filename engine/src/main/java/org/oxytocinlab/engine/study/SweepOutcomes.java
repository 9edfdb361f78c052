package org.oxytocinlab.engine.study;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.oxytocinlab.engine.statistics.Estimate;
import org.oxytocinlab.engine.statistics.MedianInterval;
import org.oxytocinlab.engine.statistics.Moments;
import org.oxytocinlab.engine.statistics.Share;

/** Gathers what became of the women in every cell of a sweep: the measures alone, and no courses over time. */
public final class SweepOutcomes implements Consumer<Participant> {
    private final Sweep sweep;
    private final List<Measure> measures;
    private final double[][][] values;

    /** Nothing yet. */
    public SweepOutcomes(Sweep sweep) {
        this.sweep = sweep;
        this.measures = sweep.trial().measures();
        this.values = new double[sweep.size()][measures.size()][sweep.trial().size()];
    }

    /** Carries a sweep out and gathers everything. */
    public static SweepOutcomes of(Sweep sweep, Workforce workforce) {
        SweepOutcomes outcomes = new SweepOutcomes(sweep);
        sweep.trial().carryOut(workforce, outcomes);
        return outcomes;
    }

    @Override
    public void accept(Participant participant) {
        for (Participant.Course course : participant.courses()) {
            for (int measure = 0; measure < measures.size(); measure++) {
                values[course.arm()][measure][participant.woman()] = course.values()[measure];
            }
        }
    }

    /** What was carried out. */
    public Sweep sweep() {
        return sweep;
    }

    /** One value for each woman of a cell, in the unit of the measure; not a number where she has none. */
    public double[] column(int cell, Measure measure) {
        return values[cell][measures.indexOf(measure)].clone();
    }

    /** A number of a cell, with the Monte Carlo error of its women: the share of those to whom it happened, otherwise a median. */
    public CellValue of(int cell, Measure measure) {
        double[] column = column(cell, measure);
        double[] known =
                Arrays.stream(column).filter(value -> !Double.isNaN(value)).toArray();
        return switch (measure.kind()) {
            case SHARE -> {
                int events =
                        (int) Arrays.stream(known).filter(value -> value > 0).count();
                yield new CellValue(
                        known.length == 0 ? CellValue.NONE : new Share(events, known.length).estimate(), known.length);
            }
            case NUMBER, CONDITIONAL -> new CellValue(MedianInterval.of(known), known.length);
            case TIME -> new CellValue(MedianInterval.of(Outcomes.withNever(column)), column.length);
        };
    }

    /** Mean and standard error of the women of a cell who have a value. */
    public Moments moments(int cell, Measure measure) {
        return Moments.of(Arrays.stream(column(cell, measure))
                .filter(value -> !Double.isNaN(value))
                .toArray());
    }

    /**
     * A number of a cell.
     *
     * @param estimate with its 95 % interval, in the unit of the measure, a share from 0 to 1; infinite where half of the women
     *     never get there
     * @param women of whom it speaks
     */
    public record CellValue(Estimate estimate, int women) {
        private static final Estimate NONE = new Estimate(Double.NaN, Double.NaN, Double.NaN);
    }
}
