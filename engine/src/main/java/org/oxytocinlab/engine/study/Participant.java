package org.oxytocinlab.engine.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.body.Body;

/**
 * What became of one woman of a trial.
 *
 * @param woman her index, from 0
 * @param courses one for each arm she was in
 */
public record Participant(int woman, List<Course> courses) {

    /**
     * One woman in one arm.
     *
     * @param arm index of the arm
     * @param treated who she is and what she was given
     * @param measures of the trial
     * @param values one for each measure; not a number where she has none
     * @param samples for each variable of the bands its value at each time of the bands
     */
    public record Course(int arm, Case treated, List<Measure> measures, double[] values, double[][] samples) {

        /** S, with her weeks and her body mass. */
        public double sensitivity() {
            return Body.sensitivity(treated.woman(), treated.settings());
        }

        /** Her weeks of pregnancy [wk]. */
        public double gestation() {
            return treated.woman().gestation().internal();
        }

        /** Her earlier births, or null when nobody knows. */
        public @Nullable Integer parity() {
            return treated.woman().parity();
        }

        /** Her value of a measure, in its unit; not a number where she has none. */
        public double value(Measure measure) {
            int place = measures.indexOf(measure);
            if (place < 0) {
                throw new IllegalArgumentException("not computed: " + measure);
            }
            return values[place];
        }

        /** What she has of a trait, in its unit. */
        public double value(Trait trait) {
            return trait.value(treated);
        }
    }
}
