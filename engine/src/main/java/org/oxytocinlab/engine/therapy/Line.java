package org.oxytocinlab.engine.therapy;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Push;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.therapy.Regimen.RateList;
import org.oxytocinlab.engine.therapy.Regimen.TimedRate;

/**
 * A line for one drug beside oxytocin: a pump that knows its bag, and a clock of its own. Nobody looks at it and decides.
 *
 * @param of the drug
 * @param bag the bag, with its amount of this drug, or null for undiluted drug that brings no fluid
 * @param regimen the plan for the rate, by the clock; none of its legs hangs a bag
 * @param boluses at stated times, in order of time
 * @param atBirth those that wait for the birth that a labour ends with, in order of time
 * @param ratesAtBirth rates that wait for it, since the birth, in order of time; the first ends the plan by the clock
 */
public record Line(
        Substance of,
        @Nullable Bag bag,
        Regimen regimen,
        List<Bolus> boluses,
        List<Bolus> atBirth,
        List<TimedRate> ratesAtBirth) {

    /** A line of which nothing waits for a birth. */
    public Line(Substance of, @Nullable Bag bag, Regimen regimen, List<Bolus> boluses) {
        this(of, bag, regimen, boluses, List.of());
    }

    /** A line of which boluses alone wait for a birth. */
    public Line(Substance of, @Nullable Bag bag, Regimen regimen, List<Bolus> boluses, List<Bolus> atBirth) {
        this(of, bag, regimen, boluses, atBirth, List.of());
    }

    /**
     * A single dose.
     *
     * @param at since the start, or since the birth for which it waits
     * @param dose amount of the drug
     * @param route into the vein or into a muscle
     * @param over time of an injection into the vein; 0 for a push
     */
    public record Bolus(Quantity at, Quantity dose, Push.Route route, Quantity over) {

        /** The same at another time. */
        Bolus at(Quantity time) {
            return new Bolus(time, dose, route, over);
        }
    }

    /** Every single dose, whenever it is given. */
    public Stream<Bolus> doses() {
        return Stream.concat(boluses.stream(), atBirth.stream());
    }

    /** Whether nothing of it is given before the birth that a labour ends with. */
    public boolean waitsForBirth() {
        boolean waits = !atBirth.isEmpty() || !ratesAtBirth.isEmpty();
        return boluses.isEmpty() && regimen.equals(Regimen.NONE) && waits;
    }

    /** The same as it is where the child is born at the start; of a plan that the birth would end, that plan. */
    public Line ofBornAtStart() {
        return new Line(
                of,
                bag,
                regimen.equals(Regimen.NONE) ? new RateList(ratesAtBirth) : regimen,
                doses().sorted(Comparator.comparing(Bolus::at)).toList());
    }

    /** Keeps a list that nobody can change afterwards. */
    public Line {
        if (regimen instanceof Protocol) {
            throw new IllegalArgumentException("a line goes by the clock; no protocol decides about " + of.words());
        }
        boluses = List.copyOf(boluses);
        atBirth = List.copyOf(atBirth);
        ratesAtBirth = List.copyOf(ratesAtBirth);
    }
}
