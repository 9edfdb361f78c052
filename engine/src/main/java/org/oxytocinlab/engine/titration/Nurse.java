package org.oxytocinlab.engine.titration;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.clinic.Contraction;
import org.oxytocinlab.engine.clinic.Count;
import org.oxytocinlab.engine.clinic.FetalStatus;
import org.oxytocinlab.engine.clinic.Reading;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.random.RandomStreams;
import org.oxytocinlab.engine.result.Readout;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.therapy.Watch;

/**
 * The nurse on her rounds. She may overlook a contraction, skip a round or come late; what she decides by is what she
 * saw. Each of these has a random stream of its own, so that a sharper eye does not change when she comes.
 */
public final class Nurse {
    /** A round at a multiple of an interval like 33.3 min is there only to within this share. */
    private static final double MOMENT = 1e-9;

    private final Watch watch;
    private final double every;
    private final Readout truth;
    private final List<Contraction> contractions;
    private final List<Contraction> noticed = new ArrayList<>();
    private final Count count = new Count(noticed);
    private final UniformRandomProvider eyes;
    private final UniformRandomProvider rounds;
    private final UniformRandomProvider delays;
    private final @Nullable Examiner examiner;
    private int considered;
    private int round;
    private double next;

    /**
     * A nurse at the bedside.
     *
     * @param every time between rounds [min]
     * @param labour whether there is a cervix that she can examine
     * @param truth the variables of the run so far
     * @param contractions of the run so far, a list that grows with it
     */
    public Nurse(
            Watch watch,
            double every,
            boolean labour,
            Readout truth,
            List<Contraction> contractions,
            RandomStreams streams) {
        this.watch = watch;
        this.every = every;
        this.truth = truth;
        this.contractions = contractions;
        this.eyes = streams.of("overlooked contraction");
        this.rounds = streams.of("skipped round");
        this.delays = streams.of("late round");
        this.examiner = labour ? new Examiner(watch.examining(), truth, streams.normal("vaginal examination")) : null;
    }

    /** When she looks next [min]; the first look is at the start, when the infusion is begun. */
    public double nextLook() {
        return next;
    }

    /**
     * Looks, and plans her next round.
     *
     * @param time at which she looks [min], that of her round but for rounding
     */
    public Reading look(double time) {
        double fluidIn = truth.value(Variable.FLUID_IN, time);
        Reading reading = new Reading(
                time,
                seenSince(time),
                watch.catheter() ? truth.value(Variable.RESTING_TONE, time) : Double.NaN,
                watch.catheter() ? count.montevideoUnits(time) : Double.NaN,
                fetus(time),
                fluidIn - truth.value(Variable.URINE, time),
                sodium(time),
                cervix(time),
                examiner == null ? Double.NaN : examiner.last(),
                fluidIn,
                truth.value(Variable.OXYTOCIN_GIVEN, time));
        plan();
        return reading;
    }

    /** A round that would begin before she has finished the one before is left out. */
    private void plan() {
        double looked = next;
        next = Double.POSITIVE_INFINITY;
        while (next == Double.POSITIVE_INFINITY && watch.missesRounds() < 1) {
            round++;
            boolean skipped = rounds.nextDouble() < watch.missesRounds();
            double due = round * every + delays.nextDouble() * watch.late().internal();
            next = skipped || due <= looked ? Double.POSITIVE_INFINITY : due;
        }
    }

    private List<Contraction> seenSince(double time) {
        while (considered < contractions.size() && contractions.get(considered).onset() < time) {
            if (eyes.nextDouble() >= watch.missesContractions()) {
                noticed.add(contractions.get(considered));
            }
            considered++;
        }
        return List.copyOf(count.between(time - Count.WINDOW, time));
    }

    private FetalStatus fetus(double time) {
        FetalStatus status = FetalStatus.NORMAL;
        for (Watch.FetalReport report : watch.fetus()) {
            status = report.at().internal() <= time ? report.status() : status;
        }
        return status;
    }

    private double cervix(double time) {
        if (examiner != null) {
            return examiner.found(time);
        }
        double centimetres = Double.NaN;
        for (Watch.Examination examination : watch.cervix()) {
            centimetres = examination.at().internal() <= time ? examination.centimetres() : centimetres;
        }
        return centimetres;
    }

    private double sodium(double time) {
        Quantity interval = watch.sodiumEvery();
        if (interval == null) {
            return Double.NaN;
        }
        double measured = Math.floor(time / interval.internal() + MOMENT) * interval.internal();
        return truth.value(Variable.SODIUM, Math.min(time, measured));
    }
}
