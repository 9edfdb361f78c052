package org.oxytocinlab.engine.invariant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.body.Labour;
import org.oxytocinlab.engine.body.Woman;
import org.oxytocinlab.engine.physiology.UterineSensitivity;
import org.oxytocinlab.engine.physiology.Vasopressin;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Action;
import org.oxytocinlab.engine.therapy.Bag;
import org.oxytocinlab.engine.therapy.Device;
import org.oxytocinlab.engine.therapy.Fluid;
import org.oxytocinlab.engine.therapy.FluidLibrary;
import org.oxytocinlab.engine.therapy.FluidOrder;
import org.oxytocinlab.engine.therapy.Prescription;
import org.oxytocinlab.engine.therapy.Regimen;

/** A case drawn at random: the same numbers for the same seed, doses multiplied and times shifted as asked. */
final class RandomCase {
    private final UniformRandomProvider random;
    private final long seed;
    private final double doses;
    private final double shift;

    private RandomCase(long seed, double doses, double shift) {
        this.random = RandomSource.XO_SHI_RO_256_PP.create(seed);
        this.seed = seed;
        this.doses = doses;
        this.shift = shift;
    }

    /**
     * The case of a seed.
     *
     * @param doses factor on every dose
     * @param shift how much later everything happens [min]
     */
    static Cases of(long seed, double doses, double shift) {
        return new RandomCase(seed, doses, shift).drawn();
    }

    static Cases of(long seed) {
        return of(seed, 1, 0);
    }

    private Cases drawn() {
        double minutes = between(40, 120);
        Bag bag = random.nextInt(4) == 0 ? null : bag();
        List<Action> actions = actions(minutes);
        Prescription given =
                new Prescription(bag, Device.STANDARD, regimen(bag != null && random.nextBoolean()), fluids(), actions);
        Cases cases = new Cases(given, woman(), Cases.lasting(1).settings(), minutes + shift, seed)
                .set(Vasopressin.STRESS, between(0, 1))
                .set(UterineSensitivity.RISE, between(5, 20));
        cases = random.nextInt(3) == 0 ? cases.twoCompartments() : cases;
        return random.nextInt(4) == 0 ? cases.regular() : cases;
    }

    private Woman woman() {
        return new Woman(
                random.nextBoolean() ? Quantity.of(between(45, 130), Unit.KILOGRAM) : null,
                Quantity.of(between(1.5, 1.85), Unit.METRE),
                null,
                Quantity.of(between(28, 42), Unit.WEEK),
                null,
                random.nextInt(14),
                null,
                random.nextBoolean() ? Quantity.of(between(0.05, 2), Unit.ONE) : null,
                Labour.NO);
    }

    private Bag bag() {
        Fluid fluid = FluidLibrary.ALL.get(random.nextInt(FluidLibrary.ALL.size()));
        return new Bag(
                Quantity.of(between(5, 30), Unit.INTERNATIONAL_UNIT),
                Quantity.of(between(50, 1000), Unit.MILLILITRE),
                fluid,
                true);
    }

    /** A ladder written out as a list when everything is shifted, since a ladder begins at 0. */
    private Regimen regimen(boolean byFlow) {
        Unit unit = byFlow ? Unit.MILLILITRE_PER_HOUR : Unit.MILLIUNIT_PER_MINUTE;
        Quantity start = Quantity.of(doses * between(1, 6), unit);
        Quantity step = Quantity.of(doses * between(0.5, 6), unit);
        Quantity maximum = Quantity.of(doses * between(10, 40), unit);
        double every = between(10, 40);
        boolean climbs = random.nextBoolean();
        if (climbs && shift == 0) {
            return new Regimen.Ladder(List.of(new Regimen.Leg(null, start, step, maximum)), Quantity.minutes(every));
        }
        List<Regimen.TimedRate> rates = new ArrayList<>();
        Quantity rate = start;
        for (int rung = 0; rung < 20; rung++) {
            rates.add(new Regimen.TimedRate(Quantity.minutes(shift + rung * every), rate));
            rate = rate.plus(step).compareTo(maximum) > 0 ? maximum : rate.plus(step);
        }
        return new Regimen.RateList(rates);
    }

    private List<FluidOrder> fluids() {
        List<FluidOrder> orders = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            Fluid fluid = FluidLibrary.ALL.get(random.nextInt(FluidLibrary.ALL.size()));
            double from = between(0, 60);
            orders.add(new FluidOrder(
                    fluid,
                    random.nextBoolean() ? Action.Route.VEIN : Action.Route.MOUTH,
                    Quantity.of(between(10, 500), Unit.MILLILITRE_PER_HOUR),
                    Quantity.minutes(shift + from),
                    random.nextBoolean() ? null : Quantity.minutes(shift + from + between(10, 120))));
        }
        return orders;
    }

    private List<Action> actions(double minutes) {
        List<Action> actions = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            actions.add(action(Quantity.minutes(shift + between(1, minutes - 1))));
        }
        actions.sort(Comparator.comparing(Action::at));
        return actions;
    }

    private Action action(Quantity at) {
        Quantity few = Quantity.of(doses * between(0.1, 5), Unit.INTERNATIONAL_UNIT);
        double some = between(0, 1);
        return switch (random.nextInt(7)) {
            case 0 -> new Action.SetRate(at, Quantity.of(doses * 30 * some, Unit.MILLIUNIT_PER_MINUTE));
            case 1 -> new Action.Stop(at);
            case 2 -> new Action.IvBolus(at, few, Quantity.minutes(some < 0.5 ? 0 : 5 * some));
            case 3 -> new Action.ImDose(at, few);
            case 4 -> new Action.ChangeBag(at, bag());
            case 5 ->
                new Action.FluidBolus(
                        at,
                        FluidLibrary.ALL.get(0),
                        Action.Route.VEIN,
                        Quantity.of(500 * some + 1, Unit.MILLILITRE),
                        Quantity.minutes(30 * some + 1));
            default -> new Action.SetStress(at, Quantity.of(some, Unit.PICOGRAM_PER_MILLILITRE));
        };
    }

    /** A number with few decimals, as a person would write it. */
    private double between(double low, double high) {
        return Math.rint(1024 * (low + (high - low) * random.nextDouble())) / 1024;
    }
}
