package org.oxytocinlab.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.therapy.Bag;
import org.oxytocinlab.engine.therapy.FluidOrder;
import org.oxytocinlab.engine.therapy.Prescription;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.engine.therapy.Regimen;

/** The plan for the rate in a case, whoever follows it: the clock or a nurse. */
final class Plan {
    private Plan() {}

    /** The legs of its ladder; none where it has no ladder. */
    static List<Regimen.Leg> legs(Case asked) {
        Regimen regimen = asked.prescription().regimen();
        if (regimen instanceof Regimen.Ladder ladder) {
            return ladder.legs();
        }
        return regimen instanceof Protocol protocol ? protocol.legs() : List.of();
    }

    /** Whether a clock or a nurse goes on with its rates. */
    static boolean isClimbing(Case asked) {
        return !legs(asked).isEmpty();
    }

    /** Whether its rates rise by the steps of its legs. */
    static boolean climbsBySteps(Case asked) {
        Regimen regimen = asked.prescription().regimen();
        return regimen instanceof Regimen.Ladder ladder
                ? !ladder.doubling()
                : regimen instanceof Protocol protocol && protocol.increase() instanceof Protocol.BySteps;
    }

    /** Time between increases; null where there is none, or more than one. */
    static @Nullable Quantity every(Case asked) {
        Regimen regimen = asked.prescription().regimen();
        if (regimen instanceof Regimen.Ladder ladder) {
            return ladder.every();
        }
        return regimen instanceof Protocol protocol && protocol.intervals().isEmpty() ? protocol.every() : null;
    }

    /** The case with another time between increases. */
    static Case every(Case asked, Quantity time) {
        Regimen regimen = asked.prescription().regimen();
        if (regimen instanceof Regimen.Ladder ladder) {
            return with(asked, new Regimen.Ladder(ladder.legs(), time, ladder.doubling()));
        }
        return regimen instanceof Protocol protocol ? with(asked, protocol(protocol, protocol.legs(), time)) : asked;
    }

    /** The case with one leg changed. */
    static Case with(Case asked, int index, UnaryOperator<Regimen.Leg> change) {
        List<Regimen.Leg> legs = new ArrayList<>(legs(asked));
        legs.set(index, change.apply(legs.get(index)));
        Regimen regimen = asked.prescription().regimen();
        if (regimen instanceof Regimen.Ladder ladder) {
            return with(asked, new Regimen.Ladder(List.copyOf(legs), ladder.every(), ladder.doubling()));
        }
        return regimen instanceof Protocol protocol
                ? with(asked, protocol(protocol, List.copyOf(legs), protocol.every()))
                : asked;
    }

    private static Protocol protocol(Protocol of, List<Regimen.Leg> legs, Quantity every) {
        return new Protocol(
                legs,
                of.increase(),
                every,
                of.target(),
                of.stepDown(),
                of.stop(),
                of.safety(),
                of.restart(),
                of.intervals(),
                of.ceilings());
    }

    /** The case by another plan. */
    static Case with(Case asked, Regimen regimen) {
        Prescription given = asked.prescription();
        return asked.with(new Prescription(
                given.bag(),
                given.device(),
                regimen,
                given.fluids(),
                given.actions(),
                given.watch(),
                given.looks(),
                given.lines()));
    }

    /** The case in which a bag that runs dry is renewed, where nobody has thought of it; else a slider would end a run. */
    static Case renewing(Case asked) {
        Prescription given = asked.prescription();
        Bag bag = given.bag();
        Case renewed = bag == null ? asked : asked.with(hanging(given, renewing(bag)));
        for (int i = 0; i < legs(asked).size(); i++) {
            renewed = with(
                    renewed,
                    i,
                    leg -> new Regimen.Leg(
                            leg.bag() == null ? null : renewing(leg.bag()), leg.start(), leg.step(), leg.maximum()));
        }
        return renewed;
    }

    private static Bag renewing(Bag bag) {
        return bag.whenEmpty() == Bag.WhenEmpty.UNFORESEEN
                ? new Bag(bag.drug(), bag.volume(), bag.fluid(), Bag.WhenEmpty.RENEW)
                : bag;
    }

    /** The same with another first bag. */
    static Prescription hanging(Prescription given, Bag bag) {
        return new Prescription(
                bag,
                given.device(),
                given.regimen(),
                given.fluids(),
                given.actions(),
                given.watch(),
                given.looks(),
                given.lines());
    }

    /** The case with its first fluid at another rate. */
    static Case flowing(Case asked, Quantity rate) {
        Prescription given = asked.prescription();
        List<FluidOrder> fluids = new ArrayList<>(given.fluids());
        FluidOrder first = fluids.get(0);
        fluids.set(0, new FluidOrder(first.fluid(), first.route(), rate, first.from(), first.until(), first.makesUp()));
        return asked.with(new Prescription(
                given.bag(),
                given.device(),
                given.regimen(),
                List.copyOf(fluids),
                given.actions(),
                given.watch(),
                given.looks(),
                given.lines()));
    }
}
