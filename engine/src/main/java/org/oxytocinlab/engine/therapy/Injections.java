package org.oxytocinlab.engine.therapy;

import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.engine.quantity.Push;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Substance;

/** Boluses and intramuscular doses of one substance: what is pushed in at once, and what takes its time. */
final class Injections {

    private record Running(double rate, double until) {}

    private final List<Running> running = new ArrayList<>();
    private final Substance of;
    private double vein;
    private double muscle;

    Injections(Substance of) {
        this.of = of;
    }

    /** Forgets what was pushed in before. */
    void forgetPushes() {
        vein = 0;
        muscle = 0;
    }

    /** Forgets what has ended by now [min]. */
    void begin(double now) {
        running.removeIf(injection -> injection.until() <= now);
    }

    /** Gives a dose into the vein, at once or over a time. */
    void intoVein(Quantity dose, Quantity over, double now) {
        double minutes = over.internal();
        if (minutes <= Administration.MOMENT) {
            vein += dose.internal();
        } else {
            running.add(new Running(dose.internal() / minutes, now + minutes));
        }
    }

    void intoMuscle(Quantity dose) {
        muscle += dose.internal();
    }

    /** Adds what is pushed in now. */
    void addPushes(List<Push> pushes) {
        if (vein > 0) {
            pushes.add(new Push(of, Push.Route.VEIN, vein));
        }
        if (muscle > 0) {
            pushes.add(new Push(of, Push.Route.MUSCLE, muscle));
        }
    }

    /** What slow boluses deliver now, in the unit of the substance [1/min]. */
    double rate() {
        double sum = 0;
        for (Running injection : running) {
            sum += injection.rate();
        }
        return sum;
    }

    /** The next end of a slow bolus; infinite when there is none [min]. */
    double nextEnd() {
        double next = Double.POSITIVE_INFINITY;
        for (Running injection : running) {
            next = Math.min(next, injection.until());
        }
        return next;
    }
}
