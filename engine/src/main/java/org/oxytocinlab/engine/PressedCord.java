package org.oxytocinlab.engine;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.body.Settings;
import org.oxytocinlab.engine.clinic.AbruptFalls;
import org.oxytocinlab.engine.clinic.AbruptFalls.Fall;
import org.oxytocinlab.engine.clinic.Contraction;
import org.oxytocinlab.engine.clinic.Deceleration;
import org.oxytocinlab.engine.clinic.Deceleration.Kind;
import org.oxytocinlab.engine.physiology.Cord;
import org.oxytocinlab.engine.quantity.Unit;

/** The cord of a fetus where a case presses it, second by second, and how the heart slows with it. */
final class PressedCord {
    private final Cord cord;
    private final ToDoubleFunction<Contraction> peak;
    private final double strong;
    private final List<Contraction> contractions;
    private final Seconds shut = new Seconds();
    private final AbruptFalls falls = new AbruptFalls();
    private boolean isOnOtherSide;
    private double fall;

    private PressedCord(Settings set, List<Contraction> contractions, ToDoubleFunction<Contraction> peak) {
        this.cord = Cord.of(set);
        this.peak = peak;
        this.strong = set.fetus().cord().internal();
        this.contractions = contractions;
        shut.add(0);
    }

    /**
     * The cord of a case that presses it, or null.
     *
     * @param peak when a contraction is at its highest [min]
     */
    static @Nullable PressedCord of(Settings set, List<Contraction> contractions, ToDoubleFunction<Contraction> peak) {
        return set.fetus().isCordPressed() ? new PressedCord(set, contractions, peak) : null;
    }

    /** On which side she lies from now on. */
    void lie(boolean onOtherSide) {
        isOnOtherSide = onOtherSide;
    }

    /** Goes on by a second under a pressure [mmHg], and gives the share of the flow that is left. */
    double open(double pressure) {
        double now = cord.shut(pressure, strong, isOnOtherSide);
        fall = cord.fall(fall, now, Seconds.SECOND);
        shut.add(now);
        return 1 - now;
    }

    /** By how much it slows now a heart of whose rate lack of oxygen has left a share [bpm]; told once a second. */
    double slows(double left) {
        falls.next(fall * left);
        return fall * left;
    }

    /** The share of the flow that is shut at a time [min]. */
    double shut(double time) {
        return shut.at(time);
    }

    /** All variable decelerations so far. */
    List<Deceleration> decelerations() {
        return decelerations(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /** Variable decelerations that began after a time and are over at another [min]. */
    List<Deceleration> decelerations(double from, double time) {
        return falls.ended().stream()
                .filter(Fall::isVariable)
                .filter(each -> each.onset() * Seconds.SECOND > from && each.end() * Seconds.SECOND <= time)
                .map(this::deceleration)
                .toList();
    }

    private Deceleration deceleration(Fall each) {
        double nadir = each.nadir() * Seconds.SECOND;
        int under = under(nadir);
        double highest = under < 0 ? Double.NaN : this.peak.applyAsDouble(contractions.get(under));
        double lag = Unit.SECOND.fromInternal(nadir - highest);
        return new Deceleration(Kind.VARIABLE, each.onset() * Seconds.SECOND, nadir, each.depth(), lag);
    }

    /** Whether there was a variable deceleration under a contraction. */
    boolean isDecelerated(int contraction) {
        return decelerations().stream().anyMatch(each -> under(each.nadir()) == contraction);
    }

    /** The last contraction that began before a time, or -1. */
    private int under(double time) {
        int under = contractions.size() - 1;
        while (under >= 0 && contractions.get(under).onset() > time) {
            under--;
        }
        return under;
    }

    /** Whether there was a prolonged deceleration after a time, as far as it is known at another [min]. */
    boolean isProlonged(double from, double time) {
        return falls.all().stream()
                .anyMatch(each -> each.end() * Seconds.SECOND > from && each.isProlonged(time / Seconds.SECOND));
    }
}
