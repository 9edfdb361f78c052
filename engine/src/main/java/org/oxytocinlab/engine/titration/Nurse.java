package org.oxytocinlab.engine.titration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.rng.UniformRandomProvider;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.clinic.Contraction;
import org.oxytocinlab.engine.clinic.Count;
import org.oxytocinlab.engine.clinic.FetalStatus;
import org.oxytocinlab.engine.clinic.Reading;
import org.oxytocinlab.engine.clinic.Sign;
import org.oxytocinlab.engine.clinic.Signs;
import org.oxytocinlab.engine.clinic.Tracing;
import org.oxytocinlab.engine.random.RandomStreams;
import org.oxytocinlab.engine.result.Readout;
import org.oxytocinlab.engine.therapy.Watch;

/**
 * The nurse on her rounds. She may overlook a contraction, skip a round or come late; what she decides by is what she
 * saw. Each of these has a random stream of its own, so that a sharper eye does not change when she comes.
 */
public final class Nurse {
    /** A look between two rounds comes before the next only if it is earlier by more than this [min]. */
    private static final double MOMENT = 1e-6;

    private final Watch watch;
    private final double every;
    private final Chart chart;
    private final @Nullable Tracing tracing;
    private final List<Contraction> contractions;
    private final List<Contraction> noticed;
    private final Count count;
    private final UniformRandomProvider eyes;
    private final UniformRandomProvider rounds;
    private final UniformRandomProvider delays;
    private final @Nullable Examiner examiner;
    private int considered;
    private int round;
    private double next;
    private double again = Double.POSITIVE_INFINITY;

    /**
     * A nurse at the bedside.
     *
     * @param every time between rounds [min]
     * @param labour whether there is a cervix that she can examine
     * @param asked the signs that her protocol asks about
     * @param truth the variables of the run so far
     * @param tracing of the fetus, or null where only the case reports it
     * @param contractions of the run so far, a list that grows with it
     */
    public Nurse(
            Watch watch,
            double every,
            boolean labour,
            Set<Sign> asked,
            Readout truth,
            @Nullable Tracing tracing,
            List<Contraction> contractions,
            RandomStreams streams) {
        this.watch = watch;
        this.every = every;
        this.tracing = tracing;
        this.contractions = contractions;
        // Who overlooks nothing need not keep what she noticed.
        this.noticed = watch.missesContractions() == 0 ? contractions : new ArrayList<>();
        this.count = new Count(noticed);
        this.eyes = streams.of("overlooked contraction");
        this.rounds = streams.of("skipped round");
        this.delays = streams.of("late round");
        this.examiner = labour ? new Examiner(watch.examining(), truth, streams.normal("vaginal examination")) : null;
        this.chart = new Chart(watch, asked, truth, count, tracing, examiner);
    }

    /** When she looks next [min]; the first look is at the start, when the infusion is begun. */
    public double nextLook() {
        return Math.min(next, again);
    }

    /** Has her look between two rounds as well [min]. */
    public void lookAgain(double time) {
        again = time;
    }

    /**
     * Looks, and plans her next round.
     *
     * @param time at which she looks [min], that of her round but for rounding
     */
    public Reading look(double time) {
        List<Contraction> seen = seenSince(time);
        Signs signs = chart.at(time);
        double examined = examiner == null ? Double.NaN : examiner.last();
        Reading reading = new Reading(time, seen, fetus(time), examined, signs);
        again = Double.POSITIVE_INFINITY;
        if (time >= next - MOMENT) {
            plan();
        }
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
        while (noticed != contractions
                && considered < contractions.size()
                && contractions.get(considered).onset() < time) {
            if (eyes.nextDouble() >= watch.missesContractions()) {
                noticed.add(contractions.get(considered));
            }
            considered++;
        }
        return count.between(time - Count.WINDOW, time);
    }

    private FetalStatus fetus(double time) {
        if (tracing != null && watch.fetus().isEmpty()) {
            return tracing.status(time);
        }
        FetalStatus status = FetalStatus.NORMAL;
        for (Watch.FetalReport report : watch.fetus()) {
            status = report.at().internal() <= time ? report.status() : status;
        }
        return status;
    }
}
