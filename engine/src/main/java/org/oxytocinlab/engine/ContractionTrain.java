package org.oxytocinlab.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.body.ContractingLoop;
import org.oxytocinlab.engine.body.Moments;
import org.oxytocinlab.engine.body.Stage;
import org.oxytocinlab.engine.body.State;
import org.oxytocinlab.engine.clinic.Contraction;
import org.oxytocinlab.engine.physiology.Irregularity;
import org.oxytocinlab.engine.physiology.Uterus;
import org.oxytocinlab.engine.quantity.Memory;
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

    /** So many are latched at once; more than usually begin between two looks. */
    private static final int AT_ONCE = 16;

    /** So many begin in half a day. */
    private static final int USUAL = 320;

    private final ContractingLoop uterus;
    private final Irregularity irregularity;
    private final NormalNumbers intervals;
    private final NormalNumbers heights;
    private final List<Contraction> contractions = new ArrayList<>(USUAL);
    private final Moments moments;
    private final double[] onsets;
    private final double[] drives;
    private final double[] unblocked;
    private final double[] driven;
    private final double[] amplitudes;
    private double threshold;
    private double latest;
    private @Nullable Course course;

    ContractionTrain(Body body, RandomStreams streams, Memory memory) {
        this.uterus = body.uterus();
        this.irregularity = body.irregularity();
        this.intervals = streams.normal("contraction interval");
        this.heights = streams.normal("contraction height");
        this.moments = new Moments(memory, this::states);
        this.onsets = memory.places(AT_ONCE);
        this.drives = memory.places(AT_ONCE);
        this.unblocked = memory.places(AT_ONCE);
        this.driven = memory.places(AT_ONCE);
        this.amplitudes = memory.places(AT_ONCE);
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
            int begun = 0;
            while (threshold <= reached && begun < AT_ONCE) {
                time = stretch.passes(ContractingLoop.PHASE.place(), threshold, time);
                onsets[begun++] = time;
                threshold += irregularity.phase(intervals.next());
            }
            latest = time;
            latch(solved, begun);
        }
    }

    private void states(State state, double[] times, int count, double[] values) {
        Objects.requireNonNull(course).solution(state.stage()).at(state.place(), times, count, values);
    }

    /** Several at once, as a processor works out their powers side by side. */
    private void latch(Course solved, int begun) {
        Moments all = solved.move(moments, onsets, 0, begun);
        uterus.atReceptor().unblocked().at(all, unblocked);
        uterus.drive(all, unblocked, drives);
        Uterus own = uterus.uterus();
        own.drivenFrequencies(drives, begun, driven);
        own.amplitudes(drives, begun, amplitudes);
        for (int i = 0; i < begun; i++) {
            double tone = own.tone(drives[i]);
            double duration = own.duration(drives[i], own.restingFrequency(unblocked[i]) + driven[i]);
            double height = amplitudes[i] * irregularity.heightFactor(heights.next());
            double onset = Math.rint(onsets[i] * ONSET_GRAIN) / ONSET_GRAIN;
            contractions.add(new Contraction(onset, tone + height, Unit.SECOND.fromInternal(duration), tone));
        }
    }
}
