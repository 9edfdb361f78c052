package org.oxytocinlab.engine.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.statistics.Spread;

/** So many women that nothing is kept of each: room does not grow with their number. */
final class SummedWomen implements Gathered {
    private final Trial trial;
    private final List<SummedArm> arms = new ArrayList<>();
    private final SummedCohort all;
    private final List<SummedCohort> replicates = new ArrayList<>();

    /** Which arms, first and later, have given every woman the same numbers so far. */
    private final boolean[][] identical;

    SummedWomen(Trial trial) {
        this.trial = trial;
        Bands bands = trial.bands();
        trial.arms().forEach(arm -> arms.add(new SummedArm(bands)));
        this.all = new SummedCohort(trial, true);
        for (int i = 0; trial.replicates() > 1 && i < trial.replicates(); i++) {
            replicates.add(new SummedCohort(trial, false));
        }
        this.identical = new boolean[arms.size()][arms.size()];
        for (boolean[] row : identical) {
            Arrays.fill(row, true);
        }
    }

    @Override
    public void accept(Participant participant) {
        List<Participant.Course> courses = participant.courses();
        courses.forEach(course -> arms.get(course.arm()).add(course));
        all.add(courses);
        if (!replicates.isEmpty()) {
            replicates.get(participant.woman() / trial.women()).add(courses);
        }
        for (Participant.Course first : courses) {
            for (Participant.Course later : courses) {
                identical[first.arm()][later.arm()] &= Arrays.equals(first.values(), later.values());
            }
        }
    }

    private SummedCohort cohort(int replicate) {
        return replicate == ALL || replicates.isEmpty() ? all : replicates.get(replicate);
    }

    @Override
    public int size(int arm) {
        return arms.get(arm).size();
    }

    @Override
    public Sample sample(int arm, Measure measure, int replicate) {
        return cohort(replicate).sample(arm, measure);
    }

    @Override
    public SamplePair pair(int arm, Measure measure, int replicate) {
        return cohort(replicate).pair(arm, measure);
    }

    @Override
    public Sample baseline(int arm, Baseline baseline) {
        return arms.get(arm).baseline(baseline);
    }

    @Override
    public Spread spread(int arm, Variable variable, int time) {
        return arms.get(arm).spread(variable, time);
    }

    @Override
    public boolean areIdentical(int first, int later) {
        return identical[first][later];
    }
}
