package org.oxytocinlab.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.oxytocinlab.engine.body.Settings;
import org.oxytocinlab.engine.body.Woman;
import org.oxytocinlab.engine.clinic.FetalStatus;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.random.NormalNumbers;
import org.oxytocinlab.engine.therapy.Action;
import org.oxytocinlab.engine.therapy.Bag;
import org.oxytocinlab.engine.therapy.Device;
import org.oxytocinlab.engine.therapy.FluidLibrary;
import org.oxytocinlab.engine.therapy.FluidOrder;
import org.oxytocinlab.engine.therapy.Prescription;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.engine.therapy.Regimen.Leg;
import org.oxytocinlab.engine.therapy.Watch;

/** Random women under random protocols, watched by nurses good and bad: the same for the same seed. */
public final class RandomProtocols {
    private static final List<FetalStatus> STATUSES =
            List.of(FetalStatus.NORMAL, FetalStatus.CATEGORY_II, FetalStatus.CATEGORY_III);

    private final UniformRandomProvider random;
    private final RandomSafety safety;
    private final Unit unit;
    private final BigDecimal scale;
    private final long seed;

    private RandomProtocols(long seed) {
        this.seed = seed;
        this.random = RandomSource.SPLIT_MIX_64.create(seed);
        this.safety = new RandomSafety(random, RandomSource.SPLIT_MIX_64.create(~seed));
        int kind = random.nextInt(5);
        this.unit = kind < 3 ? Unit.MILLIUNIT_PER_MINUTE : kind == 3 ? Unit.MILLILITRE_PER_HOUR : Unit.DROP_PER_MINUTE;
        this.scale = BigDecimal.valueOf(kind < 3 ? 1 : kind == 3 ? 6 : 2);
    }

    /** A case in which a protocol decides. */
    public static Case asked(long seed) {
        return new RandomProtocols(seed).asked();
    }

    private Case asked() {
        double every = oneOf(15, 20, 22.5, 30, 33.3);
        Prescription prescription = new Prescription(
                bag(10),
                Device.STANDARD,
                protocol(every),
                List.of(new FluidOrder(
                        FluidLibrary.LACTATED_RINGERS,
                        Action.Route.VEIN,
                        Quantity.of(oneOf(50, 125, 400), Unit.MILLILITRE_PER_HOUR),
                        Quantity.minutes(0),
                        null)),
                List.of(),
                watch(every),
                List.of());
        Quantity duration = Quantity.minutes(150 + random.nextInt(151));
        return new Case("random", duration, woman(), Settings.STANDARD, prescription, seed);
    }

    /** Sensitivity is log-normal about the mean of women at induction, wide enough for tachysystole and for none. */
    private Woman woman() {
        double factor = Math.min(20, 0.5 * Math.exp(1.3 * new NormalNumbers(random).next()));
        return Woman.AT_TERM.answering(Quantity.of(factor, Unit.ONE));
    }

    private Protocol protocol(double every) {
        boolean two = random.nextInt(4) == 0;
        List<Leg> legs = new ArrayList<>(List.of(leg(random.nextBoolean() ? bag(5) : null, two)));
        if (two) {
            legs.add(leg(random.nextBoolean() ? bag(20) : null, false));
        }
        Quantity from = Quantity.of(oneOf(2, 3, 3.5, 4), Unit.PER_TEN_MINUTES);
        Quantity montevideo = random.nextInt(5) == 0 ? Quantity.of("180", Unit.MONTEVIDEO_UNIT) : null;
        Quantity lasting = random.nextInt(5) == 0 ? Quantity.of("40", Unit.SECOND) : null;
        return new Protocol(
                legs,
                increase(),
                Quantity.minutes(every),
                new Protocol.Target(from, from, montevideo, lasting),
                random.nextInt(3) == 0 ? Quantity.minutes(oneOf(0, 30, 60)) : null,
                stop(),
                safety.rules(),
                new Protocol.Restart(
                        Quantity.minutes(oneOf(0, 5, 15, 30)),
                        Quantity.minutes(oneOf(0, 30, 60)),
                        random.nextInt(6) > 0));
    }

    private Leg leg(Bag bag, boolean limited) {
        double start = oneOf(0.5, 1, 2, 2.5, 3.3, 6);
        double above = Math.round(10 * 30 * random.nextDouble()) / 10.0;
        return new Leg(
                bag,
                rate(start),
                rate(oneOf(0.5, 1, 1.5, 2, 3.3, 6)),
                limited || random.nextInt(6) > 0 ? rate(start + (limited ? above / 5 : above)) : null);
    }

    private Protocol.Increase increase() {
        return switch (random.nextInt(5)) {
            case 0 -> new Protocol.ByDoubling();
            case 1 ->
                new Protocol.ByRange(List.of(
                        new Protocol.Range(rate(oneOf(3, 5, 8)), rate(oneOf(0.7, 1))),
                        new Protocol.Range(null, rate(oneOf(1.5, 2, 3)))));
            default -> new Protocol.BySteps();
        };
    }

    private Protocol.StopRule stop() {
        return switch (random.nextInt(12)) {
            case 0 -> new Protocol.StopRule(Quantity.minutes(oneOf(90, 100, 180)), null, false);
            case 1 -> new Protocol.StopRule(null, 6.0, false);
            case 2 -> new Protocol.StopRule(null, null, true);
            default -> null;
        };
    }

    private Watch watch(double every) {
        boolean perfect = random.nextInt(3) == 0;
        return new Watch(
                random.nextBoolean() ? null : Quantity.minutes(oneOf(every / 2, every, 15)),
                perfect ? 0 : 0.4 * random.nextDouble(),
                perfect ? 0 : 0.3 * random.nextDouble(),
                Quantity.minutes(perfect ? 0 : oneOf(0, 5, 10, 40)),
                random.nextBoolean(),
                random.nextBoolean() ? Quantity.minutes(60) : null,
                fetus(),
                List.of(
                        new Watch.Examination(Quantity.minutes(0), 3),
                        new Watch.Examination(Quantity.minutes(100), 6)));
    }

    private List<Watch.FetalReport> fetus() {
        double bad = 200 * random.nextDouble();
        FetalStatus status = STATUSES.get(random.nextInt(3));
        return List.of(
                new Watch.FetalReport(Quantity.minutes(bad), status),
                new Watch.FetalReport(Quantity.minutes(bad + 25), FetalStatus.NORMAL));
    }

    private Bag bag(int units) {
        return new Bag(
                Quantity.of(units, Unit.INTERNATIONAL_UNIT),
                Quantity.of("1000", Unit.MILLILITRE),
                FluidLibrary.LACTATED_RINGERS,
                true);
    }

    private Quantity rate(double milliunitsPerMinute) {
        return new Quantity(BigDecimal.valueOf(milliunitsPerMinute).multiply(scale), unit);
    }

    private double oneOf(double... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
