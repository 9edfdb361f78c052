package org.oxytocinlab.engine;

import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.engine.clinic.Definition;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.engine.therapy.Protocol.Increase;
import org.oxytocinlab.engine.therapy.Protocol.Restart;
import org.oxytocinlab.engine.therapy.Protocol.StopRule;
import org.oxytocinlab.engine.therapy.Protocol.Target;
import org.oxytocinlab.engine.therapy.Regimen.Leg;
import org.oxytocinlab.engine.therapy.SafetyRule;
import org.oxytocinlab.engine.therapy.SafetyRule.Condition;
import org.oxytocinlab.engine.therapy.SafetyRule.Response;
import org.oxytocinlab.engine.therapy.SafetyRule.TooMany;

/** Protocols put together in code, for tests; without a word they have no safety rule and may restart at once. */
public record Plan(Protocol protocol) {

    /** Rates in mU/min. */
    public static Plan climbing(String start, String step, String maximum, double every) {
        return legs(every, leg(start, step, maximum));
    }

    public static Plan legs(double every, Leg... legs) {
        return new Plan(new Protocol(
                List.of(legs),
                new Protocol.BySteps(),
                Quantity.minutes(every),
                target(4, null),
                null,
                null,
                List.of(),
                new Restart(Quantity.minutes(0), Quantity.minutes(30), true)));
    }

    public static Leg leg(String start, String step, String maximum) {
        return new Leg(null, rate(start), rate(step), rate(maximum));
    }

    public static Quantity rate(String milliunitsPerMinute) {
        return Quantity.of(milliunitsPerMinute, Unit.MILLIUNIT_PER_MINUTE);
    }

    /** A rule that acts at once and leaves no trace. */
    public static SafetyRule rule(Condition condition, Response response) {
        return new SafetyRule(condition, response, 1, Quantity.minutes(0), false);
    }

    public static SafetyRule tooMany(Definition definition, Response response) {
        return rule(new TooMany(definition), response);
    }

    public Plan target(double contractions) {
        return with(target(contractions, null), protocol.restart());
    }

    public Plan target(double contractions, double seconds) {
        return with(target(contractions, Quantity.of(seconds, Unit.SECOND)), protocol.restart());
    }

    public Plan restart(double after, double halfWithin) {
        Restart restart = new Restart(Quantity.minutes(after), Quantity.minutes(halfWithin), true);
        return with(protocol.target(), restart);
    }

    public Plan neverRestarting() {
        Restart never = new Restart(Quantity.minutes(0), Quantity.minutes(0), false);
        return with(protocol.target(), never);
    }

    public Plan increasing(Increase increase) {
        return new Plan(new Protocol(
                protocol.legs(),
                increase,
                protocol.every(),
                protocol.target(),
                protocol.stepDown(),
                protocol.stop(),
                protocol.safety(),
                protocol.restart()));
    }

    /** One more safety rule, below those already there. */
    public Plan safe(SafetyRule rule) {
        List<SafetyRule> rules = new ArrayList<>(protocol.safety());
        rules.add(rule);
        return ending(protocol.stop(), protocol.stepDown(), rules);
    }

    public Plan stop(StopRule stop) {
        return ending(stop, protocol.stepDown(), protocol.safety());
    }

    public Plan stepDown(double after) {
        return ending(protocol.stop(), Quantity.minutes(after), protocol.safety());
    }

    private static Target target(double contractions, Quantity lasting) {
        return new Target(perTen(contractions), perTen(5), null, lasting);
    }

    private static Quantity perTen(double contractions) {
        return Quantity.of(contractions, Unit.PER_TEN_MINUTES);
    }

    private Plan with(Target target, Restart restart) {
        return new Plan(new Protocol(
                protocol.legs(),
                protocol.increase(),
                protocol.every(),
                target,
                protocol.stepDown(),
                protocol.stop(),
                protocol.safety(),
                restart));
    }

    private Plan ending(StopRule stop, Quantity stepDown, List<SafetyRule> safety) {
        return new Plan(new Protocol(
                protocol.legs(),
                protocol.increase(),
                protocol.every(),
                protocol.target(),
                stepDown,
                stop,
                safety,
                protocol.restart()));
    }
}
