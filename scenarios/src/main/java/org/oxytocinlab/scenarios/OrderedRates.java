package org.oxytocinlab.scenarios;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.QuantityFault;
import org.oxytocinlab.engine.quantity.QuantityText;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Bag;
import org.oxytocinlab.engine.therapy.Device;
import org.oxytocinlab.engine.therapy.Dial;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Kind;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.PlausibleRange;
import org.oxytocinlab.scenarios.yaml.Shape;
import org.oxytocinlab.scenarios.yaml.Written;

/** Every rate that a case orders, held against the limits once bag and giving set are known. */
final class OrderedRates {
    private static final double LITRES_PER_HOUR = 60;

    /** A rate in mU/min, mL/h or drops/min. */
    static final Kind<Quantity> RATE = Kind.of(
            Shape.Either.of(
                    new Shape.Amount(Dimension.OXYTOCIN_RATE, false),
                    new Shape.Amount(Dimension.FLOW, false),
                    new Shape.Amount(Dimension.DROP_RATE, false)),
            Dimension.OXYTOCIN_RATE.example(),
            OrderedRates::read,
            Written::word);

    /** The same with the example of a step. */
    static final Kind<Quantity> STEP = RATE.like("1 mU/min");

    private record Order(Part part, Quantity rate, @Nullable Bag bag) {}

    private final List<Order> orders = new ArrayList<>();
    private double highest;

    /** Reads a rate in mU/min, mL/h or drops/min, or null. */
    static @Nullable Quantity read(Part part) {
        String text = part.text("a rate, e.g. '6 mU/min'");
        return text == null ? null : read(part, text);
    }

    /** Reads a rate that is written inside a text, or null. */
    static @Nullable Quantity read(Part part, String text) {
        Quantity rate = parsed(text, Dimension.FLOW);
        rate = rate == null ? parsed(text, Dimension.DROP_RATE) : rate;
        return rate == null
                ? inMilliunits(part.quantity(text, Dimension.OXYTOCIN_RATE))
                : part.quantity(text, rate.dimension());
    }

    /** 0.002 units/min is 2 mU/min, so that a start in units and a step in milliunits make one ladder. */
    private static @Nullable Quantity inMilliunits(@Nullable Quantity rate) {
        boolean isSmall = rate != null
                && rate.unit() == Unit.UNIT_PER_MINUTE
                && rate.value().compareTo(BigDecimal.ONE) < 0;
        return rate == null || !isSmall
                ? rate
                : new Quantity(rate.value().movePointRight(3), Unit.MILLIUNIT_PER_MINUTE);
    }

    /** A rate as it is written, or null; faults are left to others. */
    static @Nullable Quantity peek(Part part) {
        String text = part.isText() ? part.text("a rate") : null;
        return text == null
                ? null
                : Stream.of(Dimension.FLOW, Dimension.DROP_RATE, Dimension.OXYTOCIN_RATE)
                        .map(dimension -> inMilliunits(parsed(text, dimension)))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** Reads and remembers a rate, or null. */
    @Nullable
    Quantity read(Key<?, Quantity> key, Mapping keys, @Nullable Bag bag) {
        Part part = key.part(keys);
        Quantity rate = key.read(keys);
        if (part != null && rate != null) {
            remember(part, rate, bag);
        }
        return rate;
    }

    /** Remembers a rate to hold it against the limits, a step as well: what it leads to is higher still. */
    void remember(Part part, Quantity rate, @Nullable Bag bag) {
        orders.add(new Order(part, rate, bag));
    }

    /** Reports every rate beyond the limits of drug and fluid. */
    void hold(@Nullable Bag first, Device device) {
        for (Order order : orders) {
            Bag bag = order.bag() == null ? first : order.bag();
            highest = Math.max(highest, drug(order.rate(), bag, device));
            if (order.rate().dimension() == Dimension.OXYTOCIN_RATE
                    && object(order, PlausibleRanges.infusion(order.part()), order.rate(), "")) {
                continue;
            }
            if (bag != null) {
                hold(order, bag.concentration(), device);
            }
        }
    }

    /** The highest rate that was held against the limits; 0 when there was none [mU/min]. */
    double highest() {
        return highest;
    }

    private static double drug(Quantity rate, @Nullable Bag bag, Device device) {
        if (bag != null) {
            return device.delivered(rate, bag.concentration());
        }
        return rate.dimension() == Dimension.OXYTOCIN_RATE ? rate.internal() : 0;
    }

    private static void hold(Order order, double concentration, Device device) {
        Quantity drug = drug(device.delivered(order.rate(), concentration));
        Quantity fluid = flow(device.flow(order.rate(), concentration));
        boolean objected = order.rate().dimension() != Dimension.OXYTOCIN_RATE
                && object(
                        order, PlausibleRanges.infusion(order.part()), drug, "'" + order.rate() + "' from this bag: ");
        if (!objected && !object(order, PlausibleRanges.FLUID, fluid, "'" + order.rate() + "' from this bag: ")) {
            noteDial(order, device.flow(order.rate(), concentration));
        }
    }

    /** What is written stays as it is written, whatever the pump shows. */
    private static void noteDial(Order order, double flow) {
        if (!order.rate().isZero() && !Dial.has(order.rate(), flow)) {
            boolean isCounted = order.rate().dimension() == Dimension.DROP_RATE;
            String setting = isCounted
                    ? "drops are counted in whole ones"
                    : "pumps are set in steps of " + Dial.STEP + ", and this is "
                            + rounded(Unit.MILLILITRE_PER_HOUR.fromInternal(flow), Unit.MILLILITRE_PER_HOUR);
            order.part().note("'" + order.rate() + "' is taken as written, although " + setting);
        }
    }

    private static boolean object(Order order, PlausibleRange limit, Quantity value, String before) {
        Optional<String> objection = limit.objection(value);
        String slip = value.equals(order.rate()) ? limit.slip(value) : "";
        objection.ifPresent(words -> order.part().doubt(before + words + slip));
        return objection.isPresent();
    }

    /** A flow in L/min as a quantity for messages. */
    static Quantity flow(double flow) {
        return rounded(flow * LITRES_PER_HOUR, Unit.LITRE_PER_HOUR);
    }

    /** A rate in mU/min as a quantity for messages. */
    static Quantity drug(double rate) {
        return rounded(rate, Unit.MILLIUNIT_PER_MINUTE);
    }

    private static Quantity rounded(double value, Unit unit) {
        return Quantity.of(Math.rint(value * 1000) / 1000, unit);
    }

    private static @Nullable Quantity parsed(String text, Dimension dimension) {
        try {
            return QuantityText.parse(text, dimension);
        } catch (QuantityFault other) {
            return null;
        }
    }
}
