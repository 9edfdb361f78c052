package org.oxytocinlab.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.body.ContractingLoop;
import org.oxytocinlab.engine.body.Moment;
import org.oxytocinlab.engine.body.Stage;
import org.oxytocinlab.engine.body.State;
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
    private final Moment moment = Moment.reading(this::state);
    private double threshold;
    private double latest;
    private @Nullable Course course;

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
    void extend(Course solved) {
        Solution stretch = solved.solution(Stage.UTERUS);
        double reached = stretch.at(ContractingLoop.PHASE.place(), solved.until());
        course = solved;
        double time = Math.max(stretch.from(), latest);
        while (threshold <= reached) {
            time = stretch.passes(ContractingLoop.PHASE.place(), threshold, time);
            latest = time;
            contractions.add(begunAt(solved.move(moment, time)));
            threshold += irregularity.phase(intervals.next());
        }
    }

    private double state(State state, double time) {
        return Objects.requireNonNull(course).solution(state.stage()).at(state.place(), time);
    }

    private Contraction begunAt(Moment now) {
        Uterus own = uterus.uterus();
        double drive = uterus.drive(now);
        double tone = own.tone(drive);
        double duration = own.duration(drive, own.frequency(drive, uterus.unblocked(now)));
        double height = own.amplitude(drive) * irregularity.heightFactor(heights.next());
        double onset = Math.rint(now.time() * ONSET_GRAIN) / ONSET_GRAIN;
        return new Contraction(onset, tone + height, Unit.SECOND.fromInternal(duration), tone);
    }
}
