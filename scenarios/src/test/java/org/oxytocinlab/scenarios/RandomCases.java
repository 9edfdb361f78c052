package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.body.Assay;
import org.oxytocinlab.engine.body.Catalogue;
import org.oxytocinlab.engine.body.Circulation;
import org.oxytocinlab.engine.body.Contraindication;
import org.oxytocinlab.engine.body.Fetus;
import org.oxytocinlab.engine.body.Followed;
import org.oxytocinlab.engine.body.Labour;
import org.oxytocinlab.engine.body.Onset;
import org.oxytocinlab.engine.body.PlasmaVariant;
import org.oxytocinlab.engine.body.SensitivityPreset;
import org.oxytocinlab.engine.body.Settings;
import org.oxytocinlab.engine.body.ThirdStage;
import org.oxytocinlab.engine.body.Woman;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Action;
import org.oxytocinlab.engine.therapy.Bag;
import org.oxytocinlab.engine.therapy.Device;
import org.oxytocinlab.engine.therapy.FluidLibrary;
import org.oxytocinlab.engine.therapy.FluidOrder;
import org.oxytocinlab.engine.therapy.Prescription;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.engine.therapy.Pulses;
import org.oxytocinlab.engine.therapy.Regimen;
import org.oxytocinlab.engine.therapy.Watch;

/** Cases by chance, always the same for one seed, that can be carried out. */
final class RandomCases {
    private final Random chance;
    private final RandomProtocols protocols;

    /** Nothing can be set to run from a bag that may be empty by then. */
    private final boolean mayRunDry;

    RandomCases(long seed) {
        chance = new Random(seed);
        mayRunDry = chance.nextInt(4) == 0;
        protocols = new RandomProtocols(chance, this::bag);
    }

    Case next() {
        Case usual = usual();
        return chance.nextInt(4) > 0 ? usual : shortened(usual, amount(5, 60, Unit.MINUTE));
    }

    /** A case too short for most of what its protocol could do: no action, and no more than the first look. */
    private Case shortened(Case usual, Quantity duration) {
        Prescription given = usual.prescription();
        Watch longer = given.watch();
        Watch watch = new Watch(
                longer.every(),
                longer.missesContractions(),
                longer.missesRounds(),
                Watch.STANDARD.late(),
                longer.catheter(),
                longer.sodiumEvery() == null ? null : amount(1, 5, Unit.MINUTE),
                List.of(),
                longer.cervix().isEmpty() ? List.of() : List.of(new Watch.Examination(amount(0, 5, Unit.MINUTE), 4)),
                longer.examining());
        Prescription brief = new Prescription(
                given.bag(), given.device(), within(given.regimen(), duration), List.of(), List.of(), watch, List.of());
        return usual.with(brief).lasting(duration);
    }

    private static Regimen within(Regimen regimen, Quantity duration) {
        if (regimen instanceof Regimen.RateList list) {
            return new Regimen.RateList(list.rates().stream()
                    .filter(rate -> rate.at().compareTo(duration) <= 0)
                    .toList());
        }
        return regimen instanceof Protocol protocol ? RandomProtocols.within(protocol, duration) : regimen;
    }

    /** A case long enough for all that may be in it. */
    Case usual() {
        Woman woman = woman();
        return new Case(
                title(),
                amount(600, 900, Unit.MINUTE),
                woman,
                settings(woman),
                prescription(woman.labour().isAny()),
                chance.nextInt(100_000));
    }

    private String title() {
        return pick(List.of("Plain", "It's \"quoted\": 9 % # sure", "Wehen – Übung \\ 1", "- dash", "null", "ı İ 😀"));
    }

    private Woman woman() {
        boolean named = chance.nextBoolean();
        return new Woman(
                maybe(() -> amount(50, 100, Unit.KILOGRAM)),
                null,
                maybe(() -> amount(20, 45, Unit.KILOGRAM_PER_SQUARE_METRE)),
                amount(34, 42, Unit.WEEK),
                maybe(() -> chance.nextInt(6)),
                maybe(() -> chance.nextInt(14)),
                named ? pick(Arrays.asList(SensitivityPreset.values())) : null,
                named ? null : maybe(() -> amount(0.05, 1.5, Unit.ONE)),
                chance.nextInt(3) == 0 ? labour() : Labour.NO,
                chance.nextInt(4) == 0 ? Set.of(pick(List.of(Contraindication.values()))) : Set.of());
    }

    private Labour labour() {
        return new Labour(
                pick(List.of(Onset.INDUCTION, Onset.SPONTANEOUS, Onset.SLOW)),
                maybe(() -> amount(1, 6, Unit.CENTIMETRE)),
                maybe(() -> amount(0, 1, Unit.ONE)),
                chance.nextBoolean(),
                chance.nextBoolean(),
                chance.nextBoolean(),
                chance.nextInt(3) == 0);
    }

    private Settings settings(Woman woman) {
        PlasmaVariant plasma = pick(Arrays.asList(PlasmaVariant.values()));
        Fetus fetus = chance.nextInt(3) == 0 ? Fetus.with(amount(0.4, 1, Unit.ONE)) : Fetus.NO;
        fetus = fetus.isAsked() && chance.nextBoolean() ? fetus.pressing(amount(0.1, 0.9, Unit.ONE)) : fetus;
        boolean isOver = (woman.labour().isAny() || !fetus.isAsked()) && chance.nextInt(2) == 0;
        ThirdStage third = isOver ? ThirdStage.YES : ThirdStage.NO;
        Followed followed = new Followed(
                chance.nextInt(3) == 0 ? Circulation.under(amount(0, 2, Unit.ONE)) : Circulation.NO,
                fetus.isAsked() && chance.nextBoolean() ? fetus.withSodium() : fetus,
                third,
                chance.nextInt(3) == 0);
        Map<Published, Quantity> changed = new HashMap<>();
        for (Published parameter : Catalogue.ALL) {
            Quantity standard = parameter.standard();
            Applicability applicability = new Applicability(plasma, woman, followed, List.of());
            if (applicability.objection(parameter).isEmpty() && !standard.isZero() && chance.nextInt(4) == 0) {
                changed.put(parameter, standard.halved().plus(standard.halved().halved()));
            }
        }
        return new Settings(plasma, pick(Arrays.asList(Assay.values())), chance.nextBoolean(), followed, changed);
    }

    private Prescription prescription(boolean labour) {
        Unit unit = pick(List.of(Unit.MILLIUNIT_PER_MINUTE, Unit.MILLILITRE_PER_HOUR, Unit.DROP_PER_MINUTE));
        Bag bag = unit == Unit.MILLIUNIT_PER_MINUTE ? maybe(this::bag) : bag();
        Regimen regimen = switch (chance.nextInt(6)) {
            case 0 -> Regimen.NONE;
            case 1 -> rates(unit);
            case 2, 3 -> protocols.protocol(unit);
            case 4 -> ladder(unit);
            default ->
                new Regimen.Ladder(
                        List.of(leg(null, unit, amount(20, 30, unit)), leg(bag(), unit, amount(20, 30, unit))),
                        interval());
        };
        boolean looks = regimen instanceof Protocol;
        return new Prescription(
                bag,
                device(),
                regimen,
                fluids(),
                looks ? inProtocol(actions(unit), unit) : actions(Unit.MILLIUNIT_PER_MINUTE),
                regimen instanceof Protocol protocol ? protocols.watch(protocol, labour) : Watch.STANDARD,
                looks ? List.of() : looks());
    }

    private List<Quantity> looks() {
        return chance.nextBoolean()
                ? List.of()
                : List.of(amount(0, 100, Unit.MINUTE), amount(101, 200, Unit.MINUTE), amount(4, 9, Unit.HOUR));
    }

    private Regimen ladder(Unit unit) {
        Regimen.Leg leg = leg(null, unit, maybe(() -> amount(20, 40, unit)));
        return chance.nextBoolean()
                ? new Regimen.Ladder(List.of(leg), interval())
                : new Regimen.Ladder(List.of(doubled(leg(null, unit, amount(20, 40, unit)))), interval(), true);
    }

    /** The step of a leg that doubles is not written. */
    private static Regimen.Leg doubled(Regimen.Leg leg) {
        return new Regimen.Leg(leg.bag(), leg.start(), leg.start(), leg.maximum());
    }

    private Quantity interval() {
        return amount(15, 60, Unit.MINUTE);
    }

    private Regimen rates(Unit unit) {
        List<Regimen.TimedRate> rates = new ArrayList<>();
        for (int i = 0; i <= chance.nextInt(5); i++) {
            rates.add(new Regimen.TimedRate(amount(i * 100, i * 100 + 50, Unit.MINUTE), amount(1, 30, unit)));
        }
        return new Regimen.RateList(List.copyOf(rates));
    }

    private Regimen.Leg leg(Bag bag, Unit unit, Quantity maximum) {
        return new Regimen.Leg(bag, amount(1, 10, unit), amount(1, 3, unit), maximum);
    }

    private Bag bag() {
        return new Bag(
                amount(1, 20, Unit.INTERNATIONAL_UNIT),
                amount(250, 1000, Unit.MILLILITRE),
                pick(FluidLibrary.ALL),
                mayRunDry ? Bag.WhenEmpty.STOP : Bag.WhenEmpty.RENEW);
    }

    private Device device() {
        return new Device(
                maybe(() -> amount(5, 60, Unit.MILLIUNIT_PER_MILLILITRE)),
                amount(10, 60, Unit.DROP_PER_MILLILITRE),
                maybe(() -> amount(10, 60, Unit.DROP_PER_MILLILITRE)),
                maybe(() -> new Pulses(amount(5, 10, Unit.MINUTE), amount(1, 4, Unit.MINUTE))));
    }

    private List<FluidOrder> fluids() {
        List<FluidOrder> orders = new ArrayList<>();
        if (chance.nextInt(4) == 0) {
            orders.add(FluidOrder.mainLine(pick(FluidLibrary.ALL), amount(50, 200, Unit.MILLILITRE_PER_HOUR)));
        }
        for (int i = 0; i < chance.nextInt(3); i++) {
            orders.add(new FluidOrder(
                    pick(FluidLibrary.ALL),
                    route(),
                    amount(10, 200, Unit.MILLILITRE_PER_HOUR),
                    amount(0, 100, Unit.MINUTE),
                    maybe(() -> amount(2, 10, Unit.HOUR))));
        }
        return List.copyOf(orders);
    }

    private List<Action> actions(Unit unit) {
        List<Action> actions = new ArrayList<>();
        for (int i = 0; i < chance.nextInt(8); i++) {
            actions.add(action(amount(1, 600, Unit.MINUTE), unit));
        }
        actions.sort(Comparator.comparing(Action::at));
        return List.copyOf(actions);
    }

    /** Whether these can be done is not known before a protocol is run, so that they may be written anyhow. */
    private List<Action> inProtocol(List<Action> others, Unit unit) {
        List<Action> actions = new ArrayList<>(others);
        actions.add(
                switch (chance.nextInt(3)) {
                    case 0 -> new Action.Halve(amount(1, 600, Unit.MINUTE));
                    case 1 -> new Action.Restart(amount(1, 600, Unit.MINUTE), amount(1, 30, unit));
                    default -> new Action.ResumeLadder(amount(1, 600, Unit.MINUTE));
                });
        actions.sort(Comparator.comparing(Action::at));
        return List.copyOf(actions);
    }

    private Action action(Quantity at, Unit unit) {
        return switch (chance.nextInt(9)) {
            case 0 -> mayRunDry ? new Action.Stop(at) : new Action.SetRate(at, amount(0, 30, unit));
            case 1 -> new Action.Stop(at);
            case 2 -> new Action.IvBolus(at, amount(1, 10, Unit.INTERNATIONAL_UNIT), amount(0, 5, Unit.MINUTE));
            case 3 -> new Action.ImDose(at, amount(1, 10, Unit.INTERNATIONAL_UNIT));
            case 4 -> new Action.ChangeBag(at, bag());
            case 5 -> new Action.ChangeDropFactor(at, amount(10, 60, Unit.DROP_PER_MILLILITRE));
            case 6 ->
                new Action.SetFluid(at, pick(FluidLibrary.ALL), route(), amount(0, 200, Unit.MILLILITRE_PER_HOUR));
            case 7 ->
                new Action.FluidBolus(
                        at,
                        pick(FluidLibrary.ALL),
                        route(),
                        amount(100, 500, Unit.MILLILITRE),
                        amount(15, 60, Unit.MINUTE));
            default -> new Action.SetStress(at, amount(0, 2, Unit.PICOGRAM_PER_MILLILITRE));
        };
    }

    private Action.Route route() {
        return pick(Arrays.asList(Action.Route.values()));
    }

    private Quantity amount(double lowest, double highest, Unit unit) {
        double value = lowest + (highest - lowest) * chance.nextDouble();
        return Quantity.of(Math.rint(value * 1000) / 1000, unit);
    }

    private <T> T maybe(Supplier<T> thing) {
        return chance.nextBoolean() ? thing.get() : null;
    }

    private <T> T pick(List<T> things) {
        return things.get(chance.nextInt(things.size()));
    }
}
