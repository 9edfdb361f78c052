package org.oxytocinlab.engine.therapy;

import java.util.ArrayList;
import java.util.List;

/** Boluses and intramuscular doses: what is pushed in at once, and what takes its time. */
final class Injections {

    private record Running(double rate, double until) {}

    private final List<Running> running = new ArrayList<>();
    private double vein;
    private double muscle;

    /** Forgets what was pushed in before. */
    void forgetPushes() {
        vein = 0;
        muscle = 0;
    }

    /** Forgets what has ended by now [min]. */
    void begin(double now) {
        running.removeIf(injection -> injection.until() <= now);
    }

    void give(Action.IvBolus bolus, double now) {
        double minutes = bolus.over().internal();
        if (minutes <= Administration.MOMENT) {
            vein += bolus.dose().internal();
        } else {
            running.add(new Running(bolus.dose().internal() / minutes, now + minutes));
        }
    }

    void give(Action.ImDose dose) {
        muscle += dose.dose().internal();
    }

    /** Pushed into the vein now [mU]. */
    double vein() {
        return vein;
    }

    /** Injected into a muscle now [mU]. */
    double muscle() {
        return muscle;
    }

    /** What slow boluses deliver now [mU/min]. */
    double rate() {
        return running.stream().mapToDouble(Running::rate).sum();
    }

    /** The next end of a slow bolus; infinite when there is none [min]. */
    double nextEnd() {
        return running.stream().mapToDouble(Running::until).min().orElse(Double.POSITIVE_INFINITY);
    }
}
