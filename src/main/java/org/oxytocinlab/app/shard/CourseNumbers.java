package org.oxytocinlab.app.shard;

import java.nio.DoubleBuffer;
import java.util.List;
import org.oxytocinlab.engine.study.Bands;
import org.oxytocinlab.engine.study.Baseline;
import org.oxytocinlab.engine.study.Measure;
import org.oxytocinlab.engine.study.Participant.Course;
import org.oxytocinlab.engine.study.Trial;

/**
 * The order of the numbers of a woman in an arm: who she is, her traits, her endpoints, and each variable of the bands at
 * each time.
 *
 * @param traits how many
 * @param measures of the trial
 * @param variables of the bands, how many
 * @param times of the bands, how many
 */
record CourseNumbers(int traits, List<Measure> measures, int variables, int times) {

    static CourseNumbers of(Trial trial) {
        Bands bands = trial.bands();
        return new CourseNumbers(
                trial.population().traits().size(),
                trial.measures(),
                bands.variables().size(),
                bands.times().length);
    }

    /** How many there are. */
    int size() {
        return Baseline.ALL.size() + traits + measures.size() + variables * times;
    }

    void put(Course course, DoubleBuffer into) {
        into.put(course.baselines()).put(course.traits()).put(course.values());
        for (double[] samples : course.samples()) {
            into.put(samples);
        }
    }

    Course get(int arm, DoubleBuffer from) {
        double[] baselines = next(from, Baseline.ALL.size());
        double[] has = next(from, traits);
        double[] values = next(from, measures.size());
        double[][] samples = new double[variables][];
        for (int variable = 0; variable < samples.length; variable++) {
            samples[variable] = next(from, times);
        }
        return new Course(arm, baselines, has, measures, values, samples);
    }

    private static double[] next(DoubleBuffer from, int count) {
        double[] numbers = new double[count];
        from.get(numbers);
        return numbers;
    }
}
