package org.oxytocinlab.engine.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.statistics.Spread;

/** The women of a trial, every number of whom is kept, so that nothing of them is rounded. */
final class KeptWomen implements Gathered {
    private final Trial trial;
    private final List<ArmOutcomes> arms = new ArrayList<>();

    KeptWomen(Trial trial, Columns.Keeper keeper) {
        this.trial = trial;
        Bands bands = trial.bands();
        trial.arms().forEach(arm -> arms.add(new ArmOutcomes(trial.measures(), bands, keeper)));
    }

    @Override
    public void accept(Participant participant) {
        for (Participant.Course course : participant.courses()) {
            arms.get(course.arm()).add(participant.woman(), course);
        }
    }

    @Override
    public int size(int arm) {
        return arms.get(arm).size();
    }

    double[] column(int arm, Measure measure, int replicate) {
        int first = replicate == ALL ? 0 : replicate * trial.women();
        int until = replicate == ALL ? trial.size() : first + trial.women();
        return arms.get(arm).column(measure, first, until);
    }

    double[] at(int arm, Variable variable, int time) {
        return arms.get(arm).at(variable, time);
    }

    @Override
    public KeptSample sample(int arm, Measure measure, int replicate) {
        return new KeptSample(column(arm, measure, replicate), trial.followed(arm, measure));
    }

    @Override
    public SamplePair pair(int arm, Measure measure, int replicate) {
        return new KeptPair(sample(arm, measure, replicate), sample(0, measure, replicate));
    }

    @Override
    public Sample baseline(int arm, Baseline baseline) {
        return new KeptSample(arms.get(arm).baseline(baseline), Double.NaN);
    }

    @Override
    public Spread spread(int arm, Variable variable, int time) {
        return Bands.spread(at(arm, variable, time));
    }

    @Override
    public boolean areIdentical(int first, int later) {
        return trial.measures().stream()
                .allMatch(measure -> Arrays.equals(column(first, measure, ALL), column(later, measure, ALL)));
    }
}
