package org.oxytocinlab.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.therapy.FluidOrder;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.engine.therapy.Regimen;

/** The plan for the rate in a case, whoever follows it: the clock or a nurse. */
final class Plan {
    private Plan() {}

    /** The legs of its ladder; none where it has no ladder. */
    static List<Regimen.Leg> legs(Case asked) {
        Regimen regimen = asked.prescription().regimen();
        return regimen instanceof Protocol protocol && !protocol.hasDrip() ? List.of() : regimen.legs();
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
            return by(asked, new Regimen.Ladder(ladder.legs(), time, ladder.doubling()));
        }
        return regimen instanceof Protocol protocol ? by(asked, protocol.inIntervalsOf(time)) : asked;
    }

    /** The case with one leg changed. */
    static Case with(Case asked, int index, UnaryOperator<Regimen.Leg> change) {
        Regimen regimen = asked.prescription().regimen();
        List<Regimen.Leg> legs = new ArrayList<>(regimen.legs());
        legs.set(index, change.apply(legs.get(index)));
        return by(asked, regimen.with(legs));
    }

    /** The case by another plan. */
    static Case by(Case asked, Regimen regimen) {
        return asked.with(asked.prescription().by(regimen));
    }

    /** The case in which a bag that runs dry is renewed, where nobody has thought of it; else a slider would end a run. */
    static Case renewing(Case asked) {
        return asked.with(asked.prescription().renewing());
    }

    /** The case with its first fluid at another rate. */
    static Case flowing(Case asked, Quantity rate) {
        List<FluidOrder> fluids = new ArrayList<>(asked.prescription().fluids());
        FluidOrder first = fluids.get(0);
        fluids.set(0, new FluidOrder(first.fluid(), first.route(), rate, first.from(), first.until(), first.makesUp()));
        return asked.with(asked.prescription().beside(fluids));
    }
}
