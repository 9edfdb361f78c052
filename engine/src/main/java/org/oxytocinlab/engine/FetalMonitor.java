package org.oxytocinlab.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.body.Settings;
import org.oxytocinlab.engine.clinic.Contraction;
import org.oxytocinlab.engine.clinic.Deceleration;
import org.oxytocinlab.engine.clinic.FetalStatus;
import org.oxytocinlab.engine.clinic.StressTest;
import org.oxytocinlab.engine.clinic.StressTest.Seen;
import org.oxytocinlab.engine.clinic.Tracing;
import org.oxytocinlab.engine.physiology.ContractionPulse;
import org.oxytocinlab.engine.physiology.FetalHeart;
import org.oxytocinlab.engine.physiology.FetalOxygen;
import org.oxytocinlab.engine.physiology.FetalOxygen.Supply;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.random.NormalNumbers;
import org.oxytocinlab.engine.random.RandomStreams;

/**
 * Follows the fetus through the contractions of a run, second by second. It reads the pressure of contractions, which are found
 * after a stretch is solved, and gives nothing back; so it is no loop, and its clock is its own.
 */
final class FetalMonitor implements Tracing {
    private static final double SECOND = 1 / 60.0;
    private static final double MEAN_OVER = 10;

    /** A deceleration that begins later than this after the peak belongs to no contraction [min]. */
    private static final double LATEST = 3;

    /** A fall by less is not told from the fluctuation [bpm]: a design choice; moderate variability begins at 6 [nichd2008]. */
    private static final double APPARENT = 5;

    /** What is left of the fluctuation after a second, and what is new; together its variance stays 1/4. */
    private static final double KEPT = 0.9;

    private static final double FRESH = 0.5 * Math.sqrt(1 - KEPT * KEPT);

    private final FetalOxygen oxygen;
    private final FetalHeart heart;
    private final ContractionPulse pulse;
    private final double reserve;
    private final DoubleUnaryOperator pressure;
    private final List<Contraction> contractions;
    private final NormalNumbers noise;
    private double[] saturations = new double[1024];
    private double[] rates = new double[1024];
    private int seconds;
    private Supply supply;
    private double fluctuation;

    /**
     * A monitor at the start of a run.
     *
     * @param pressure within the uterus at a time of the run so far [mmHg]
     * @param contractions of the run so far, a list that grows with it
     */
    FetalMonitor(Settings set, DoubleUnaryOperator pressure, List<Contraction> contractions, RandomStreams streams) {
        this.oxygen = FetalOxygen.of(set);
        this.heart = FetalHeart.of(set);
        this.pulse = ContractionPulse.of(set);
        this.reserve = set.fetus().reserve().internal();
        this.pressure = pressure;
        this.contractions = contractions;
        this.noise = streams.normal("fetal heart");
        this.supply = oxygen.atRest(reserve);
        note(supply.saturation());
    }

    /** The monitor of a case that asks for the fetus, or null. */
    static @Nullable FetalMonitor of(
            Settings set, DoubleUnaryOperator pressure, List<Contraction> contractions, RandomStreams streams) {
        return set.fetus().isAsked() ? new FetalMonitor(set, pressure, contractions, streams) : null;
    }

    /** Goes on to a time that the run has reached [min]. */
    void extend(double until) {
        while (seconds * SECOND <= until) {
            double middle = (seconds - 0.5) * SECOND;
            double called = oxygen.called(pressure.applyAsDouble(middle), reserve);
            supply = oxygen.after(supply, called, SECOND);
            note(supply.saturation());
        }
    }

    private void note(double saturation) {
        if (seconds == saturations.length) {
            saturations = Arrays.copyOf(saturations, 2 * seconds);
            rates = Arrays.copyOf(rates, 2 * seconds);
        }
        fluctuation = KEPT * fluctuation + FRESH * noise.next();
        saturations[seconds] = saturation;
        rates[seconds] = heart.rate(saturation, fluctuation);
        seconds++;
    }

    /** Fetal oxygen saturation [%]. */
    double saturation(double time) {
        return between(saturations, time);
    }

    /** Fetal heart rate [bpm]. */
    double heartRate(double time) {
        return between(rates, time);
    }

    private double between(double[] values, double time) {
        double place = Math.max(0, Math.min(seconds - 1, time / SECOND));
        int before = (int) place;
        int after = Math.min(seconds - 1, before + 1);
        return values[before] + (place - before) * (values[after] - values[before]);
    }

    @Override
    public FetalStatus status(double time) {
        int late = 0;
        int all = 0;
        for (int i = contractions.size() - 1; i >= 0 && contractions.get(i).onset() > time - WINDOW; i--) {
            boolean counts = contractions.get(i).onset() <= time;
            all += counts ? 1 : 0;
            late += counts && isFollowedByDeceleration(i, time) ? 1 : 0;
        }
        double mean = mean(time);
        boolean recurrent = late > 0 && 2 * late >= all;
        if (heart.isFailing(highest(time)) || (recurrent && heart.isHypoxic(mean))) {
            return FetalStatus.CATEGORY_III;
        }
        return late > 0 || heart.slows(mean) ? FetalStatus.CATEGORY_II : FetalStatus.NORMAL;
    }

    @Override
    public int lateDecelerations(double time) {
        int late = 0;
        for (int i = contractions.size() - 1; i >= 0 && contractions.get(i).onset() > time - COUNTED; i--) {
            late += contractions.get(i).onset() <= time && isFollowedByDeceleration(i, time) ? 1 : 0;
        }
        return late;
    }

    /** Whether the heart slows between the peak of a contraction and that of the next, as far as it is known by a time. */
    boolean isFollowedByDeceleration(int contraction, double time) {
        return deceleration(contraction, time).isPresent();
    }

    @Override
    public List<Deceleration> decelerations() {
        return IntStream.range(0, contractions.size())
                .mapToObj(i -> deceleration(i, Double.POSITIVE_INFINITY))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * The fall of the heart to its lowest between the peak of a contraction and that of the next, from its highest since
     * the onset or since the lowest before: a heart that is slow all the time, or recovers, does not fall.
     */
    private Optional<Deceleration> deceleration(int index, double time) {
        Contraction contraction = contractions.get(index);
        double peak = peak(contraction);
        double until = Math.min(time, peak + LATEST);
        until = index + 1 < contractions.size() ? Math.min(until, peak(contractions.get(index + 1))) : until;
        int nadir = lowest((int) Math.ceil(peak / SECOND), second(until));
        int onset = last(Math.max(second(contraction.onset()), before(index, peak)), nadir);
        if (nadir < 0 || !heart.slows(saturations[nadir])) {
            return Optional.empty();
        }
        double depth = heart.fall(saturations[nadir]) - heart.fall(saturations[onset]);
        double lag = Unit.SECOND.fromInternal(nadir * SECOND - peak);
        return depth < APPARENT
                ? Optional.empty()
                : Optional.of(new Deceleration(onset * SECOND, nadir * SECOND, depth, lag));
    }

    /** Where the heart was lowest after the contraction before, or 0. */
    private int before(int index, double peak) {
        return index == 0 ? 0 : lowest((int) Math.ceil(peak(contractions.get(index - 1)) / SECOND), second(peak));
    }

    private int second(double time) {
        return (int) Math.min(seconds - 1, time / SECOND);
    }

    /** Second of the lowest saturation, the first of equals; -1 where nothing is known yet. */
    private int lowest(int from, int until) {
        int lowest = from <= until ? from : -1;
        for (int second = from; second <= until; second++) {
            lowest = saturations[second] < saturations[lowest] ? second : lowest;
        }
        return lowest;
    }

    /** The last second before a nadir at which the heart was not slowed, or least. */
    private int last(int from, int nadir) {
        int last = from;
        for (int second = from; second <= nadir; second++) {
            last = heart.fall(saturations[second]) <= heart.fall(saturations[last]) ? second : last;
        }
        return last;
    }

    /** When a contraction is at its highest [min]. */
    private double peak(Contraction contraction) {
        return contraction.onset() + pulse.rise(Unit.SECOND.internal(contraction.duration()));
    }

    private double mean(double time) {
        return IntStream.rangeClosed(firstOfMean(time), second(time))
                .mapToDouble(second -> saturations[second])
                .average()
                .orElseThrow();
    }

    private double highest(double time) {
        return IntStream.rangeClosed(firstOfMean(time), second(time))
                .mapToDouble(second -> saturations[second])
                .max()
                .orElseThrow();
    }

    private int firstOfMean(double time) {
        return Math.max(0, second(time) - (int) (MEAN_OVER / SECOND));
    }

    /** How a contraction stress test that ended at a time is read, in a sentence. */
    String stressTest(double ended) {
        Seen seen = Seen.NOTHING;
        for (int i = 0; i < contractions.size(); i++) {
            Contraction contraction = contractions.get(i);
            if (contraction.onset() >= ended - StressTest.WINDOW && contraction.onset() < ended) {
                boolean late = isFollowedByDeceleration(i, Double.POSITIVE_INFINITY);
                seen = seen.with(contraction, late);
            }
        }
        return "the contraction stress test is " + StressTest.of(seen).words() + ": late decelerations after "
                + seen.late() + " of " + seen.contractions() + " contractions in its last 10 min";
    }
}
