package org.oxytocinlab.engine;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.body.Settings;
import org.oxytocinlab.engine.clinic.Contraction;
import org.oxytocinlab.engine.clinic.Deceleration;
import org.oxytocinlab.engine.clinic.Deceleration.Kind;
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
    private static final double SECOND = Seconds.SECOND;
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
    private final Seconds saturations = new Seconds();
    private final Seconds rates = new Seconds();
    private final @Nullable PressedCord cord;
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
        this.cord = PressedCord.of(set, contractions, this::peak);
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

    /** On which side the woman lies from now on. */
    void lie(boolean onOtherSide) {
        if (cord != null) {
            cord.lie(onOtherSide);
        }
    }

    /** Goes on to a time that the run has reached [min]. */
    void extend(double until) {
        while (saturations.count() * SECOND <= until) {
            double pressed = pressure.applyAsDouble((saturations.count() - 0.5) * SECOND);
            double open = cord == null ? 1 : cord.open(pressed);
            supply = oxygen.after(supply, oxygen.called(pressed, reserve), open, SECOND);
            note(supply.saturation());
        }
    }

    private void note(double saturation) {
        fluctuation = KEPT * fluctuation + FRESH * noise.next();
        saturations.add(saturation);
        rates.add(heart.rate(saturation, fluctuation, cord == null ? 0 : cord.slows(heart.left(saturation))));
    }

    /** Fetal oxygen saturation [%]. */
    double saturation(double time) {
        return saturations.at(time);
    }

    /** Fetal heart rate [bpm]. */
    double heartRate(double time) {
        return rates.at(time);
    }

    /** What is shut of the flow through the cord [%]. */
    double cordShut(double time) {
        return cord == null ? 0 : 100 * cord.shut(time);
    }

    @Override
    public Set<Kind> kinds() {
        return cord == null ? Set.of(Kind.LATE) : EnumSet.allOf(Kind.class);
    }

    @Override
    public FetalStatus status(double time) {
        int all = 0;
        for (int i = contractions.size() - 1; i >= 0 && contractions.get(i).onset() > time - WINDOW; i--) {
            all += contractions.get(i).onset() <= time ? 1 : 0;
        }
        int late = late(time - WINDOW, time);
        int variable =
                cord == null ? 0 : cord.decelerations(time - WINDOW, time).size();
        double mean = mean(time);
        boolean recurrent = isRecurrent(late, all) || isRecurrent(variable, all);
        if (heart.isFailing(highest(time)) || (recurrent && heart.isHypoxic(mean))) {
            return FetalStatus.CATEGORY_III;
        }
        boolean any = late > 0 || variable > 0 || (cord != null && cord.isProlonged(time - WINDOW, time));
        return any || heart.slows(mean) ? FetalStatus.CATEGORY_II : FetalStatus.NORMAL;
    }

    /** Whether so many decelerations come with half of all contractions or more. */
    private static boolean isRecurrent(int decelerations, int all) {
        return decelerations > 0 && 2 * decelerations >= all;
    }

    @Override
    public int decelerations(Kind kind, double time) {
        double from = time - COUNTED;
        if (kind == Kind.LATE) {
            return late(from, time);
        }
        return cord == null ? 0 : cord.decelerations(from, time).size();
    }

    private int late(double from, double time) {
        int late = 0;
        for (int i = contractions.size() - 1; i >= 0 && contractions.get(i).onset() > from; i--) {
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
        Stream<Deceleration> late = IntStream.range(0, contractions.size())
                .mapToObj(i -> deceleration(i, Double.POSITIVE_INFINITY))
                .flatMap(Optional::stream);
        if (cord == null) {
            return late.toList();
        }
        return Stream.concat(late, cord.decelerations().stream())
                .sorted(Comparator.comparingDouble(Deceleration::onset))
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
        if (nadir < 0 || !heart.slows(saturations.at(nadir))) {
            return Optional.empty();
        }
        double depth = heart.fall(saturations.at(nadir)) - heart.fall(saturations.at(onset));
        double lag = Unit.SECOND.fromInternal(nadir * SECOND - peak);
        return depth < APPARENT
                ? Optional.empty()
                : Optional.of(new Deceleration(Kind.LATE, onset * SECOND, nadir * SECOND, depth, lag));
    }

    /** Where the heart was lowest after the contraction before, or 0. */
    private int before(int index, double peak) {
        return index == 0 ? 0 : lowest((int) Math.ceil(peak(contractions.get(index - 1)) / SECOND), second(peak));
    }

    private int second(double time) {
        return (int) Math.min(saturations.count() - 1, time / SECOND);
    }

    /** Second of the lowest saturation, the first of equals; -1 where nothing is known yet. */
    private int lowest(int from, int until) {
        int lowest = from <= until ? from : -1;
        for (int second = from; second <= until; second++) {
            lowest = saturations.at(second) < saturations.at(lowest) ? second : lowest;
        }
        return lowest;
    }

    /** The last second before a nadir at which the heart was not slowed, or least. */
    private int last(int from, int nadir) {
        int last = from;
        for (int second = from; second <= nadir; second++) {
            last = heart.fall(saturations.at(second)) <= heart.fall(saturations.at(last)) ? second : last;
        }
        return last;
    }

    /** When a contraction is at its highest [min]. */
    private double peak(Contraction contraction) {
        return contraction.onset() + pulse.rise(Unit.SECOND.internal(contraction.duration()));
    }

    private double mean(double time) {
        return IntStream.rangeClosed(firstOfMean(time), second(time))
                .mapToDouble(second -> saturations.at(second))
                .average()
                .orElseThrow();
    }

    private double highest(double time) {
        return IntStream.rangeClosed(firstOfMean(time), second(time))
                .mapToDouble(second -> saturations.at(second))
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
                seen = seen.with(contraction, late, cord != null && cord.isDecelerated(i));
            }
        }
        String variable = cord == null ? "" : ", variable ones with " + seen.variable();
        return "the contraction stress test is " + StressTest.of(seen).words() + ": late decelerations after "
                + seen.late() + variable + " of " + seen.contractions() + " contractions in its last 10 min";
    }
}
