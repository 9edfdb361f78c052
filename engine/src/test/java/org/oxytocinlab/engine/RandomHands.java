package org.oxytocinlab.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Action;
import org.oxytocinlab.engine.therapy.Bag;
import org.oxytocinlab.engine.therapy.Device;
import org.oxytocinlab.engine.therapy.FluidLibrary;
import org.oxytocinlab.engine.therapy.Prescription;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.engine.therapy.Pulses;

/** Random protocols with hands that meddle: at rounds and beside them, to the last minute, with bags that run dry. */
final class RandomHands {
    private final UniformRandomProvider random;
    private final Case base;
    private final Protocol protocol;

    private RandomHands(long seed) {
        this.random = RandomSource.SPLIT_MIX_64.create(~seed);
        this.base = RandomProtocols.asked(seed);
        this.protocol = (Protocol) base.prescription().regimen();
    }

    static Case asked(long seed) {
        return new RandomHands(seed).asked();
    }

    private Case asked() {
        Prescription given = base.prescription();
        Pulses pulses = random.nextInt(5) == 0
                ? new Pulses(Quantity.minutes(oneOf(7.7, 8, 8.4)), Quantity.minutes(oneOf(1, 3.3, 4.2)))
                : null;
        Prescription other = new Prescription(
                bag(),
                new Device(null, Device.STANDARD.dropFactor(), null, pulses),
                protocol,
                given.fluids(),
                actions(),
                given.watch(),
                List.of());
        Case changed = base.with(other);
        double length = oneOf(25, 60, 133.3, base.duration().internal());
        return new Case(
                changed.title(),
                Quantity.minutes(length),
                changed.woman(),
                changed.settings(),
                within(other, length),
                changed.seed());
    }

    private static Prescription within(Prescription given, double length) {
        List<Action> done = given.actions().stream()
                .filter(action -> action.at().internal() <= length)
                .toList();
        return new Prescription(
                given.bag(), given.device(), given.regimen(), given.fluids(), done, given.watch(), List.of());
    }

    private List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            Quantity at = at();
            actions.add(action(at));
            if (random.nextInt(4) == 0) {
                actions.add(action(at));
            }
        }
        actions.sort(Comparator.comparing(Action::at));
        return actions;
    }

    /** At a round, within rounding of one, between two, or at one of the ends that a case may have. */
    private Quantity at() {
        double round = protocol.round(base.prescription().watch().every());
        double multiple = round * random.nextInt(8);
        return Quantity.minutes(
                switch (random.nextInt(6)) {
                    case 0, 1 -> multiple;
                    case 2 -> multiple + 1e-10;
                    case 3 -> Math.max(0, multiple - 1e-10);
                    case 4 -> oneOf(25, 60, 133.3);
                    default -> Math.rint(1000 * 200 * random.nextDouble()) / 1000;
                });
    }

    private Action action(Quantity at) {
        return switch (random.nextInt(12)) {
            case 0, 1 -> new Action.ResumeLadder(at);
            case 2 -> new Action.SetRate(at, rate());
            case 3 -> new Action.Stop(at);
            case 4 -> new Action.Restart(at, rate());
            case 5, 6 -> new Action.Halve(at);
            case 7 -> new Action.ChangeBag(at, bag());
            case 8 ->
                new Action.IvBolus(at, Quantity.of("1", Unit.INTERNATIONAL_UNIT), Quantity.minutes(oneOf(0, 3, 7.7)));
            case 9 -> new Action.ChangeDropFactor(at, Quantity.of("15", Unit.DROP_PER_MILLILITRE));
            case 10 ->
                new Action.FluidBolus(
                        at,
                        FluidLibrary.LACTATED_RINGERS,
                        Action.Route.VEIN,
                        Quantity.of("100", Unit.MILLILITRE),
                        Quantity.minutes(11.1));
            default -> new Action.SetStress(at, Quantity.of("0.6", Unit.PICOGRAM_PER_MILLILITRE));
        };
    }

    private Quantity rate() {
        Quantity start = protocol.legs().get(0).start();
        return random.nextBoolean() ? start : start.plus(start);
    }

    /** Small enough to be empty within the case, now and then in the minute of a round. */
    private Bag bag() {
        return new Bag(
                Quantity.of(oneOf(1, 2.5, 10), Unit.INTERNATIONAL_UNIT),
                Quantity.of(oneOf(50, 100, 1000), Unit.MILLILITRE),
                FluidLibrary.LACTATED_RINGERS,
                random.nextBoolean() ? Bag.WhenEmpty.RENEW : Bag.WhenEmpty.STOP);
    }

    private double oneOf(double... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
