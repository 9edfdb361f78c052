package org.oxytocinlab.engine.study;

import java.util.ArrayList;
import java.util.List;

/** The endpoints of some women of a trial, summed up, and of each later arm with the first. */
final class SummedCohort {
    private final List<Measure> measures;
    private final boolean isPaired;

    /** By arm and measure. */
    private final List<List<SummedSample>> samples = new ArrayList<>();

    private final List<List<SummedPair>> pairs = new ArrayList<>();

    /**
     * No women of this trial.
     *
     * @param isSketched whether anybody will ask for quantiles
     */
    SummedCohort(Trial trial, boolean isSketched) {
        this.measures = trial.measures();
        this.isPaired = trial.design() == Trial.Design.PAIRED;
        for (int arm = 0; arm < trial.arms().size(); arm++) {
            List<SummedSample> own = new ArrayList<>();
            List<SummedPair> withFirst = new ArrayList<>();
            for (int i = 0; i < measures.size(); i++) {
                own.add(new SummedSample(trial.followed(arm, measures.get(i)), isSketched));
                withFirst.add(new SummedPair(
                        own.get(i),
                        samples.isEmpty() ? own.get(i) : samples.get(0).get(i)));
            }
            samples.add(own);
            pairs.add(withFirst);
        }
    }

    /** Adds a woman. */
    void add(List<Participant.Course> courses) {
        for (Participant.Course course : courses) {
            double[] values = course.values();
            double[] first = courses.get(0).values();
            for (int i = 0; i < values.length; i++) {
                samples.get(course.arm()).get(i).accept(values[i]);
                if (isPaired) {
                    pairs.get(course.arm()).get(i).accept(values[i], first[i]);
                }
            }
        }
    }

    Sample sample(int arm, Measure measure) {
        return samples.get(arm).get(place(measure));
    }

    SamplePair pair(int arm, Measure measure) {
        return pairs.get(arm).get(place(measure));
    }

    private int place(Measure measure) {
        int place = measures.indexOf(measure);
        if (place < 0) {
            throw new IllegalArgumentException("not computed: " + measure);
        }
        return place;
    }
}
