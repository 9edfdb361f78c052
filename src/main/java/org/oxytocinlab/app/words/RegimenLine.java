package org.oxytocinlab.app.words;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.engine.therapy.Regimen;

/** A plan for the rate in so few words that it stands beneath the title of a figure. */
final class RegimenLine {

    private RegimenLine() {}

    /** That of a case: contractions are nothing to aim at once the child is born. */
    static String of(Case asked) {
        Regimen regimen = asked.prescription().regimen();
        return asked.isAfterBirth() && regimen instanceof Protocol protocol ? ladder(protocol) : of(regimen);
    }

    private static String ladder(Protocol protocol) {
        if (!protocol.hasDrip()) {
            return "no infusion, rounds every " + protocol.every();
        }
        return "by protocol, " + legs(protocol.legs(), protocol.every(), protocol.increase());
    }

    private static String of(Regimen regimen) {
        if (regimen instanceof Regimen.Ladder ladder) {
            return legs(
                    ladder.legs(),
                    ladder.every(),
                    ladder.doubling() ? new Protocol.ByDoubling() : new Protocol.BySteps());
        }
        if (regimen instanceof Protocol protocol) {
            return ladder(protocol) + ", target " + target(protocol.target());
        }
        return rates(((Regimen.RateList) regimen).rates());
    }

    private static String legs(List<Regimen.Leg> legs, Quantity every, Protocol.Increase increase) {
        return legs.stream().map(leg -> leg(leg, increase)).collect(Collectors.joining("; then ")) + ", every " + every;
    }

    private static String leg(Regimen.Leg leg, Protocol.Increase increase) {
        String bag =
                leg.bag() == null ? "" : leg.bag().drug() + " in " + leg.bag().volume() + ": ";
        String maximum = leg.maximum() == null ? ", no maximum" : " to " + leg.maximum();
        return bag + "from " + leg.start() + " " + step(leg, increase) + maximum;
    }

    private static String step(Regimen.Leg leg, Protocol.Increase increase) {
        if (increase instanceof Protocol.ByDoubling) {
            return "doubled";
        }
        if (increase instanceof Protocol.ByRange) {
            return "up by steps that depend on the rate";
        }
        boolean sameUnit = leg.step().unit() == leg.start().unit();
        return "up by "
                + (sameUnit ? leg.step().value().toPlainString() : leg.step().toString());
    }

    private static String target(Protocol.Target target) {
        double from = target.from().internal();
        double until = target.to().internal();
        String range = from == until ? Significant.of(from) : Significant.of(from) + "–" + Significant.of(until);
        return range + " per 10 min" + (target.montevideo() == null ? "" : " and " + target.montevideo());
    }

    private static String rates(List<Regimen.TimedRate> rates) {
        if (rates.isEmpty()) {
            return "no infusion";
        }
        Comparator<Quantity> smaller = Comparator.comparingDouble(Quantity::internal);
        Quantity lowest =
                rates.stream().map(Regimen.TimedRate::rate).min(smaller).orElseThrow();
        Quantity highest =
                rates.stream().map(Regimen.TimedRate::rate).max(smaller).orElseThrow();
        return rates.size() == 1 ? lowest.toString() : rates.size() + " set rates, " + lowest + " to " + highest;
    }
}
