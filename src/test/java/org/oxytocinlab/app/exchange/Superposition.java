package org.oxytocinlab.app.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * Closed forms of one or two compartments with first-order absorption, written for tests from the textbook formulas: the level of a
 * dose is a sum of exponentials, and doses add up. It shares nothing with the program.
 */
final class Superposition {
    /** What a push of one unit leaves in plasma: a sum of share · exp(−rate · time). */
    private record Mode(double share, double rate) {}

    private final double volume;
    private final double absorption;
    private final double available;
    private final List<Mode> modes;
    private final List<Given> given = new ArrayList<>();

    private record Given(double at, double amount, double rate, boolean muscle, double every, boolean endless) {}

    private Superposition(double volume, double absorption, double available, List<Mode> modes) {
        this.volume = volume;
        this.absorption = absorption;
        this.available = available;
        this.modes = modes;
    }

    static Superposition one(double clearance, double volume, double absorption, double available) {
        return new Superposition(volume, absorption, available, List.of(new Mode(1, clearance / volume)));
    }

    static Superposition two(double clearance, double volume, double flow, double other, double ka, double available) {
        double k10 = clearance / volume;
        double k12 = flow / volume;
        double k21 = flow / other;
        double sum = k10 + k12 + k21;
        double fast = (sum + Math.sqrt(sum * sum - 4 * k10 * k21)) / 2;
        double slow = k10 * k21 / fast;
        Mode first = new Mode((fast - k21) / (fast - slow), fast);
        Mode second = new Mode((k21 - slow) / (fast - slow), slow);
        return new Superposition(volume, ka, available, List.of(first, second));
    }

    Superposition push(double at, double amount) {
        return with(new Given(at, amount, 0, false, 0, false));
    }

    Superposition infusion(double at, double amount, double rate) {
        return with(new Given(at, amount, rate, false, 0, false));
    }

    Superposition muscle(double at, double amount) {
        return with(new Given(at, amount, 0, true, 0, false));
    }

    /** Pushes for ever, up to one at a time. */
    Superposition steadyPush(double at, double amount, double every) {
        return with(new Given(at, amount, 0, false, every, false));
    }

    Superposition steadyMuscle(double at, double amount, double every) {
        return with(new Given(at, amount, 0, true, every, false));
    }

    Superposition steadyInfusion(double at, double amount, double rate, double every) {
        return with(new Given(at, amount, rate, false, every, false));
    }

    /** A rate for ever, until a time. */
    Superposition endless(double until, double rate) {
        return with(new Given(until, 0, rate, false, 0, true));
    }

    private Superposition with(Given more) {
        given.add(more);
        return this;
    }

    /** The level in plasma [mU/L]. */
    double at(double time) {
        double sum = 0;
        for (Given each : given) {
            for (Mode mode : modes) {
                sum += time < each.at() ? 0 : part(each, mode, time - each.at());
            }
        }
        return sum / volume;
    }

    private double part(Given dose, Mode mode, double since) {
        if (dose.endless()) {
            return mode.share() * dose.rate() / mode.rate() * Math.exp(-mode.rate() * since);
        }
        if (dose.muscle()) {
            double both = available * absorption * dose.amount() * mode.share() / (absorption - mode.rate());
            return both * (repeated(mode.rate(), dose.every(), since) - repeated(absorption, dose.every(), since));
        }
        if (dose.rate() == 0) {
            return mode.share() * dose.amount() * repeated(mode.rate(), dose.every(), since);
        }
        return mode.share()
                * dose.rate()
                / mode.rate()
                * infused(mode.rate(), dose.amount() / dose.rate(), dose.every(), since);
    }

    /** exp(−rate · time) of a dose, and of all before it. */
    private static double repeated(double rate, double every, double since) {
        return Math.exp(-rate * since) / (every > 0 ? -Math.expm1(-rate * every) : 1);
    }

    private static double infused(double rate, double lasting, double every, double since) {
        double sum = 0;
        double age = since;
        while (age < lasting) {
            sum -= Math.expm1(-rate * age);
            if (every == 0) {
                return sum;
            }
            age += every;
        }
        return sum + repeated(rate, every, age - lasting) - repeated(rate, every, age);
    }
}
