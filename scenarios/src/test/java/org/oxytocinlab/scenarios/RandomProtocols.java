package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.oxytocinlab.engine.clinic.Definition;
import org.oxytocinlab.engine.clinic.FetalStatus;
import org.oxytocinlab.engine.clinic.Sign;
import org.oxytocinlab.engine.clinic.Sign.Side;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Action;
import org.oxytocinlab.engine.therapy.Bag;
import org.oxytocinlab.engine.therapy.FluidLibrary;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.engine.therapy.Protocol.Ceiling;
import org.oxytocinlab.engine.therapy.Protocol.Increase;
import org.oxytocinlab.engine.therapy.Protocol.Interval;
import org.oxytocinlab.engine.therapy.Protocol.Range;
import org.oxytocinlab.engine.therapy.Protocol.Restart;
import org.oxytocinlab.engine.therapy.Protocol.StopRule;
import org.oxytocinlab.engine.therapy.Protocol.Target;
import org.oxytocinlab.engine.therapy.Regimen.Leg;
import org.oxytocinlab.engine.therapy.SafetyRule;
import org.oxytocinlab.engine.therapy.SafetyRule.Condition;
import org.oxytocinlab.engine.therapy.Watch;

/** Protocols by chance that can act, and watches that see what they need. */
final class RandomProtocols {
    private final Random chance;
    private final Supplier<Bag> bags;

    RandomProtocols(Random chance, Supplier<Bag> bags) {
        this.chance = chance;
        this.bags = bags;
    }

    /** A watch that finds out what a protocol asks for. */
    Watch watch(Protocol protocol, boolean labour) {
        boolean asked = protocol.stop() != null && protocol.stop().dilatation() != null;
        return new Watch(
                maybe(() -> minutes(5, 30)),
                chance.nextInt(101) / 100.0,
                chance.nextInt(900) / 1000.0,
                minutes(0, 20),
                true,
                minutes(60, 240),
                List.of(
                        new Watch.FetalReport(minutes(0, 100), pick(List.of(FetalStatus.values()))),
                        new Watch.FetalReport(minutes(101, 300), pick(List.of(FetalStatus.values())))),
                labour || (!asked && chance.nextBoolean())
                        ? List.of()
                        : List.of(new Watch.Examination(minutes(0, 300), amount(0, 10))),
                labour && chance.nextBoolean() ? examining() : Watch.Examining.USUAL);
    }

    private Watch.Examining examining() {
        return new Watch.Examining(minutes(30, 400), Quantity.of(amount(0, 3), Unit.CENTIMETRE));
    }

    Protocol protocol(Unit unit) {
        Increase increase = switch (chance.nextInt(3)) {
            case 0 -> new Protocol.ByDoubling();
            case 1 ->
                new Protocol.ByRange(List.of(
                        new Range(rate(2, 5, unit), rate(1, 2, unit)),
                        new Range(rate(6, 9, unit), rate(1, 2, unit)),
                        new Range(null, rate(1, 3, unit))));
            default -> new Protocol.BySteps();
        };
        List<Leg> legs = new ArrayList<>(List.of(leg(null, unit, increase)));
        if (chance.nextBoolean()) {
            legs.add(leg(bags.get(), unit, increase));
        }
        boolean strict = chance.nextBoolean();
        StopRule stop = maybe(() -> new StopRule(
                maybe(() -> minutes(1, 500)),
                maybe(() -> amount(1, 10)),
                chance.nextBoolean(),
                maybe(() -> quantity(1, 9, Unit.INTERNATIONAL_UNIT))));
        boolean empty = stop != null && isEmpty(stop);
        List<Interval> intervals = intervals(unit);
        return new Protocol(
                List.copyOf(legs),
                increase,
                intervals.stream()
                        .map(Interval::time)
                        .min(Comparator.naturalOrder())
                        .orElseGet(() -> minutes(10, 60)),
                target(strict ? 4 : 5),
                stop != null && stop.atTarget() ? null : maybe(() -> minutes(60, 200)),
                empty ? null : stop,
                rules(strict),
                restart(),
                intervals,
                ceilings(unit));
    }

    private static boolean isEmpty(StopRule stop) {
        return stop.at() == null && stop.dilatation() == null && stop.total() == null && !stop.atTarget();
    }

    /** The same protocol, ended by the clock no later than a time. */
    static Protocol within(Protocol protocol, Quantity duration) {
        StopRule stop = protocol.stop();
        if (stop == null || stop.at() == null) {
            return protocol;
        }
        return new Protocol(
                protocol.legs(),
                protocol.increase(),
                protocol.every(),
                protocol.target(),
                protocol.stepDown(),
                new StopRule(duration, stop.dilatation(), stop.atTarget(), stop.total()),
                protocol.safety(),
                protocol.restart(),
                protocol.intervals(),
                protocol.ceilings());
    }

    private List<Ceiling> ceilings(Unit unit) {
        Integer parity = chance.nextBoolean() ? 1 + chance.nextInt(6) : null;
        return chance.nextInt(3) == 0 ? List.of(new Ceiling(parity, rate(60, 80, unit))) : List.of();
    }

    private List<Interval> intervals(Unit unit) {
        return chance.nextBoolean()
                ? List.of()
                : List.of(
                        new Interval(rate(2, 8, unit), minutes(10, 30)),
                        new Interval(rate(9, 18, unit), minutes(10, 60)),
                        new Interval(null, minutes(10, 60)));
    }

    private Leg leg(Bag bag, Unit unit, Increase increase) {
        Quantity start = rate(1, 5, unit);
        Quantity step = rate(1, 3, unit);
        if (increase instanceof Protocol.ByDoubling) {
            step = start;
        } else if (increase instanceof Protocol.ByRange byRange) {
            step = byRange.ranges().get(0).step();
        }
        return new Leg(bag, start, step, rate(20, 40, unit));
    }

    private Target target(double most) {
        Quantity from = quantity(2, most, Unit.PER_TEN_MINUTES);
        Quantity to = chance.nextBoolean() ? from : TargetForm.perTenMinutes(Integer.toString((int) most));
        return new Target(
                from,
                to,
                maybe(() -> quantity(100, 250, Unit.MONTEVIDEO_UNIT)),
                maybe(() -> quantity(30, 70, Unit.SECOND)));
    }

    private List<SafetyRule> rules(boolean strict) {
        List<Condition> conditions = new ArrayList<>(List.of(
                new SafetyRule.TooMany(strict ? Definition.WHO : Definition.NICHD_2008),
                new SafetyRule.TooMany(Definition.CLARK),
                new SafetyRule.TooLong(pick(List.of(Definition.NICE, Definition.CLARK, Definition.TEXTBOOK))),
                new SafetyRule.FetalFlag(FetalStatus.CATEGORY_III),
                new SafetyRule.FetalFlag(FetalStatus.CATEGORY_II),
                new SafetyRule.SignLimit(Sign.FLUID_BALANCE, Side.ABOVE, quantity(1, 3, Unit.LITRE)),
                new SafetyRule.SignLimit(Sign.SODIUM, Side.BELOW, quantity(120, 135, Unit.MILLIMOLE_PER_LITRE)),
                new SafetyRule.SignLimit(Sign.FLUID_IN, Side.ABOVE, quantity(1, 3, Unit.LITRE)),
                new SafetyRule.SignLimit(Sign.TOTAL_OXYTOCIN, Side.FROM, quantity(1, 9, Unit.INTERNATIONAL_UNIT)),
                new SafetyRule.SignLimit(Sign.DILATATION, Side.FROM, quantity(1, 10, Unit.CENTIMETRE)),
                new SafetyRule.RateAtLeast(quantity(10, 40, Unit.MILLIUNIT_PER_MINUTE))));
        conditions.add(0, together());
        conditions.removeIf(condition -> !(strict && condition instanceof SafetyRule.TooMany) && chance.nextBoolean());
        if (conditions.isEmpty()) {
            return SafetyForm.USUAL;
        }
        List<SafetyRule> rules = new ArrayList<>();
        conditions.forEach(condition -> rules.add(rule(condition)));
        return List.copyOf(rules);
    }

    private SafetyRule rule(Condition condition) {
        SafetyRule.Response response = pick(Arrays.asList(SafetyRule.Response.values()));
        List<Action.Beside> also = chance.nextBoolean()
                ? List.of()
                : List.of(
                        new Action.ImDose(Quantity.minutes(0), quantity(1, 10, Unit.INTERNATIONAL_UNIT)),
                        new Action.Tend(Quantity.minutes(0), pick(Arrays.asList(Action.Care.values()))),
                        new Action.FluidBolus(
                                Quantity.minutes(0),
                                pick(FluidLibrary.ALL),
                                Action.Route.VEIN,
                                quantity(200, 500, Unit.MILLILITRE),
                                minutes(30, 60)));
        return new SafetyRule(
                condition,
                response,
                null,
                1 + chance.nextInt(SafetyForm.MOST_LOOKS),
                minutes(0, 60),
                chance.nextBoolean(),
                also,
                maybe(() -> minutes(5, 20)));
    }

    private Condition together() {
        return new SafetyRule.Together(List.of(
                new SafetyRule.TooMany(pick(Arrays.asList(Definition.values()))),
                new SafetyRule.FetalFlag(FetalStatus.CATEGORY_II),
                new SafetyRule.SignLimit(Sign.TOTAL_OXYTOCIN, Side.FROM, quantity(1, 9, Unit.INTERNATIONAL_UNIT))));
    }

    private Restart restart() {
        return chance.nextBoolean()
                ? new Restart(minutes(0, 20), minutes(20, 2000), true)
                : new Restart(RestartForm.USUAL.after(), RestartForm.USUAL.halfWithin(), false);
    }

    private Quantity minutes(int lowest, int highest) {
        return quantity(lowest, highest, Unit.MINUTE);
    }

    private Quantity rate(double lowest, double highest, Unit unit) {
        return quantity(lowest, highest, unit);
    }

    private Quantity quantity(double lowest, double highest, Unit unit) {
        return Quantity.of(Math.rint((lowest + (highest - lowest) * chance.nextDouble()) * 1000) / 1000, unit);
    }

    private double amount(double lowest, double highest) {
        return Math.rint((lowest + (highest - lowest) * chance.nextDouble()) * 10) / 10;
    }

    private <T> T maybe(Supplier<T> thing) {
        return chance.nextBoolean() ? thing.get() : null;
    }

    private <T> T pick(List<T> things) {
        return things.get(chance.nextInt(things.size()));
    }
}
