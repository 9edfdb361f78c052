package org.oxytocinlab.app;

import java.util.List;
import java.util.stream.Collectors;
import org.oxytocinlab.engine.therapy.Bag;
import org.oxytocinlab.engine.therapy.Regimen;

/** A plan for the rate, as one would tell it to a colleague. */
final class RegimenWords {

    private RegimenWords() {}

    /** The regimen in words. */
    static String of(Regimen regimen) {
        if (regimen instanceof Regimen.Ladder ladder) {
            return ladder.legs().stream().map(leg -> leg(leg)).collect(Collectors.joining("; then "))
                    + (ladder.legs().size() == 1 ? " every " : "; a step every ")
                    + ladder.every();
        }
        List<Regimen.TimedRate> rates = ((Regimen.RateList) regimen).rates();
        return rates.isEmpty()
                ? "no infusion"
                : rates.stream().map(each -> each.rate() + " from " + each.at()).collect(Collectors.joining(", "));
    }

    /** A bag with its strength. */
    static String of(Bag bag) {
        return bag.oxytocin() + " in " + bag.volume() + " " + bag.fluid().name() + " = "
                + Significant.of(bag.concentration() / 1000) + " mU/mL";
    }

    private static String leg(Regimen.Leg leg) {
        String bag = leg.bag() == null ? "" : "from " + of(leg.bag()) + ": ";
        String maximum = leg.maximum() == null ? "" : " to at most " + leg.maximum();
        return bag + "start " + leg.start() + ", up by " + leg.step() + maximum;
    }
}
