package org.oxytocinlab.app.words;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.therapy.Bag;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.engine.therapy.Regimen;
import org.oxytocinlab.engine.therapy.SafetyRule;

/** A plan for the rate, as one would tell it to a colleague. */
public final class RegimenWords {

    private RegimenWords() {}

    /** That of a case: contractions are nothing to wait for once the child is born. */
    public static String of(Case asked) {
        Regimen regimen = asked.prescription().regimen();
        if (regimen instanceof Protocol protocol && !protocol.hasDrip()) {
            return watching(protocol, asked.prescription().watch().every());
        }
        return asked.isAfterBirth() && regimen instanceof Protocol protocol
                ? ladder(protocol) + safety(protocol)
                : of(regimen);
    }

    /** The regimen in words. */
    public static String of(Regimen regimen) {
        if (regimen instanceof Regimen.Ladder ladder) {
            return ladder.legs().stream()
                    .map(leg -> leg(leg, ladder.every(), ladder.doubling()))
                    .collect(Collectors.joining("; then "));
        }
        if (regimen instanceof Protocol protocol) {
            return of(protocol);
        }
        List<Regimen.TimedRate> rates = ((Regimen.RateList) regimen).rates();
        return rates.isEmpty()
                ? "no infusion"
                : rates.stream().map(each -> each.rate() + " from " + each.at()).collect(Collectors.joining(", "));
    }

    private static String of(Protocol protocol) {
        return ladder(protocol) + ", until " + protocol.target().from() + safety(protocol);
    }

    private static String watching(Protocol protocol, @Nullable Quantity every) {
        return "no infusion; looked at every " + Quantity.minutes(protocol.round(every)) + " for "
                + protocol.safety().stream().map(SafetyRule::words).collect(Collectors.joining(" and "));
    }

    private static String ladder(Protocol protocol) {
        return protocol.legs().stream()
                .map(leg -> leg(leg, protocol.every(), protocol.increase() instanceof Protocol.ByDoubling))
                .collect(Collectors.joining("; then "));
    }

    private static String safety(Protocol protocol) {
        return "; safety first: "
                + protocol.safety().stream()
                        .map(rule -> rule.words() + ": " + rule.response().words())
                        .collect(Collectors.joining("; "));
    }

    /** A bag with its strength. */
    public static String of(Bag bag) {
        return bag.drug() + " in " + bag.volume() + " " + bag.fluid().name() + " = "
                + Significant.of(bag.concentration() / 1000) + " mU/mL";
    }

    private static String leg(Regimen.Leg leg, Quantity every, boolean doubling) {
        String bag = leg.bag() == null ? "" : "from " + of(leg.bag()) + ": ";
        String maximum = leg.maximum() == null ? "" : ", to at most " + leg.maximum();
        return bag + "start " + leg.start() + (doubling ? ", doubled every " : ", up by " + leg.step() + " every ")
                + every + maximum;
    }
}
