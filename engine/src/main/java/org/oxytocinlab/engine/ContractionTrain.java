package org.oxytocinlab.engine;

import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.body.ContractingLoop;
import org.oxytocinlab.engine.body.Moment;
import org.oxytocinlab.engine.body.Stage;
import org.oxytocinlab.engine.clinic.Contraction;
import org.oxytocinlab.engine.physiology.Irregularity;
import org.oxytocinlab.engine.physiology.Uterus;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.random.NormalNumbers;
import org.oxytocinlab.engine.random.RandomStreams;
import org.oxytocinlab.engine.solver.Solution;

/**
 * The contractions of a run, found afterwards on the dense output: one starts where the phase, which only grows, passes
 * its next threshold. Height and duration are latched at the onset.
 */
final class ContractionTrain {
    private static final double ONSET_GRAIN = 1e6;

    private final ContractingLoop uterus;
    private final Irregularity irregularity;
    private final NormalNumbers intervals;
    private final NormalNumbers heights;
    private final List<Contraction> contractions = new ArrayList<>();
    private double threshold;
    private double latest;

    ContractionTrain(Body body, RandomStreams streams) {
        this.uterus = body.uterus();
        this.irregularity = body.irregularity();
        this.intervals = streams.normal("contraction interval");
        this.heights = streams.normal("contraction height");
        this.threshold = irregularity.phase(intervals.next());
    }

    List<Contraction> contractions() {
        return contractions;
    }

    /** Adds the contractions that begin in a solved stretch. */
    void extend(Course course) {
        Solution stretch = course.solution(Stage.UTERUS);
        double reached = stretch.at(ContractingLoop.PHASE.place(), course.until());
        if (threshold > reached) {
            return;
        }
        Moment moment =
                Moment.reading((state, time) -> course.solution(state.stage()).at(state.place(), time));
        double time = Math.max(stretch.from(), latest);
        while (threshold <= reached) {
            time = stretch.passes(ContractingLoop.PHASE.place(), threshold, time);
            latest = time;
            contractions.add(begunAt(course.move(moment, time)));
            threshold += irregularity.phase(intervals.next());
        }
    }

    private Contraction begunAt(Moment now) {
        Uterus.Activity activity = uterus.activity(now);
        double height = activity.amplitude() * irregularity.heightFactor(heights.next());
        double onset = Math.rint(now.time() * ONSET_GRAIN) / ONSET_GRAIN;
        return new Contraction(
                onset, activity.tone() + height, Unit.SECOND.fromInternal(activity.duration()), activity.tone());
    }
}
