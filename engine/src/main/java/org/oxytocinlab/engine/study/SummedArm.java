package org.oxytocinlab.engine.study;

import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.statistics.Sketch;
import org.oxytocinlab.engine.statistics.Spread;

/** Who the women of an arm are, and their courses over time, summed up. */
final class SummedArm {
    private final List<Variable> variables;
    private final List<SummedSample> baselines = new ArrayList<>();

    /** By variable of the bands and time. */
    private final List<List<Sketch>> courses = new ArrayList<>();

    private int size;

    /** An arm without women. */
    SummedArm(Bands bands) {
        this.variables = bands.variables();
        Baseline.ALL.forEach(baseline -> baselines.add(new SummedSample(Double.NaN, true)));
        for (int i = 0; i < variables.size(); i++) {
            List<Sketch> times = new ArrayList<>();
            for (int time = 0; time < bands.times().length; time++) {
                times.add(new Sketch());
            }
            courses.add(times);
        }
    }

    void add(Participant.Course course) {
        size++;
        for (int i = 0; i < baselines.size(); i++) {
            baselines.get(i).accept(course.baselines()[i]);
        }
        for (int i = 0; i < courses.size(); i++) {
            double[] samples = course.samples()[i];
            for (int time = 0; time < samples.length; time++) {
                if (!Double.isNaN(samples[time])) {
                    courses.get(i).get(time).accept(samples[time]);
                }
            }
        }
    }

    int size() {
        return size;
    }

    Sample baseline(Baseline baseline) {
        return baselines.get(Baseline.ALL.indexOf(baseline));
    }

    Spread spread(Variable variable, int time) {
        int place = variables.indexOf(variable);
        if (place < 0) {
            throw new IllegalArgumentException("not followed: " + variable);
        }
        Sketch followed = courses.get(place).get(time);
        return Bands.areEnough(followed.size(), size) ? followed.spread() : Spread.of();
    }
}
