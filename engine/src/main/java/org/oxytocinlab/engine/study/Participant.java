package org.oxytocinlab.engine.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.Case;

/**
 * What became of one woman of a trial, in numbers alone, so that she can be kept in a file and read again.
 *
 * @param woman her index, from 0
 * @param courses one for each arm she was in
 */
public record Participant(int woman, List<Course> courses) {

    /**
     * One woman in one arm.
     *
     * @param arm index of the arm
     * @param baselines who she is, one for each {@link Baseline}; not a number where nobody knows
     * @param traits what she has of each trait of the population, in its unit
     * @param measures of the trial
     * @param values one for each measure; not a number where she has none
     * @param samples for each variable of the bands its value at each time of the bands
     */
    public record Course(
            int arm, double[] baselines, double[] traits, List<Measure> measures, double[] values, double[][] samples) {

        /** The course of a woman who is this and was given that. */
        static Course of(
                int arm,
                Case treated,
                List<Trait> traits,
                List<Measure> measures,
                double[] values,
                double[][] samples) {
            double[] baselines = Baseline.ALL.stream()
                    .mapToDouble(baseline -> baseline.of(treated))
                    .toArray();
            double[] has =
                    traits.stream().mapToDouble(trait -> trait.value(treated)).toArray();
            return new Course(arm, baselines, has, measures, values, samples);
        }

        /** S, with her weeks and her body mass. */
        public double sensitivity() {
            return value(Baseline.SENSITIVITY);
        }

        /** Her weeks of pregnancy [wk]. */
        public double gestation() {
            return value(Baseline.GESTATION);
        }

        /** Her earlier births, or null when nobody knows. */
        public @Nullable Integer parity() {
            double parity = value(Baseline.PARITY);
            return Double.isNaN(parity) ? null : Integer.valueOf((int) parity);
        }

        private double value(Baseline baseline) {
            return baselines[Baseline.ALL.indexOf(baseline)];
        }

        /** Her value of a measure, in its unit; not a number where she has none. */
        public double value(Measure measure) {
            int place = measures.indexOf(measure);
            if (place < 0) {
                throw new IllegalArgumentException("not computed: " + measure);
            }
            return values[place];
        }
    }
}
