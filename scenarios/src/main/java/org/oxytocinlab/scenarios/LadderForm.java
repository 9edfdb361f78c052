package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Bag;
import org.oxytocinlab.engine.therapy.Regimen.Ladder;
import org.oxytocinlab.engine.therapy.Regimen.Leg;
import org.oxytocinlab.scenarios.yaml.Form;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Keys;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;

/** How a ladder of rates is written: {@code {start: 1 mU/min, step: 1 mU/min, every: 30 min, maximum: 20 mU/min}}. */
final class LadderForm {
    /** More rungs than this are a slip of the pen, and would fill the memory. */
    private static final double MOST_RUNGS = 10_000;

    static final Key<Climb, Quantity> START =
            Key.needed("start", "First rate", OrderedRates.RATE, climb -> climb.leg.start());
    static final Key<Climb, Quantity> STEP = Key.of(
            "step",
            "What is added each time, in the unit of the start",
            OrderedRates.STEP,
            climb -> climb.isByStep ? climb.leg.step() : null);
    static final Key<Climb, Quantity> MAXIMUM = Key.of(
            "maximum", "Highest rate, in the unit of the start", OrderedRates.RATE, climb -> climb.leg.maximum());
    private static final Key<Climb, Bag> HUNG = Key.of("bag", "A bag", BagForm.OXYTOCIN, climb -> climb.leg.bag());
    private static final LegForm LEG = new LegForm();

    /** A ladder of several legs. */
    static final Key<List<Climb>, List<Climb>> LEGS =
            Key.needed("legs", "One leg after the other", LEG.described("A leg").list("legs"), legs -> legs);

    private final OrderedRates rates;
    private final @Nullable Quantity duration;
    private final @Nullable UnaryOperator<Quantity> impliedStep;

    /**
     * A leg and how it climbs.
     *
     * @param isByStep whether its step is written
     */
    record Climb(Leg leg, boolean isByStep) {
        /** Of each of these legs. */
        static List<Climb> of(List<Leg> legs, boolean isByStep) {
            return legs.stream().map(leg -> new Climb(leg, isByStep)).toList();
        }

        /** Whether keys of a ladder say it all. */
        static boolean isOne(List<Leg> legs) {
            return legs.size() == 1 && legs.get(0).bag() == null;
        }
    }

    /** One of several legs. */
    private static final class LegForm extends Form<Climb> {
        LegForm() {
            super(
                    "a leg",
                    "{start: 30 drops/min, step: 10 drops/min, maximum: 60 drops/min}",
                    Keys.of(HUNG, START, STEP, MAXIMUM));
        }

        @Override
        protected @Nullable Climb read(Mapping keys) {
            Leg leg = new LadderForm(new OrderedRates(), null).leg(keys, null, HUNG.read(keys), null);
            return leg == null ? null : new Climb(leg, true);
        }
    }

    LadderForm(OrderedRates rates, @Nullable Quantity duration) {
        this(rates, duration, null);
    }

    /** With a step that is not written but follows from the start; null when it is written. */
    LadderForm(OrderedRates rates, @Nullable Quantity duration, @Nullable UnaryOperator<Quantity> impliedStep) {
        this.rates = rates;
        this.duration = duration;
        this.impliedStep = impliedStep;
    }

    /** A ladder of one leg, or null when it has a fault. */
    @Nullable
    Ladder one(Mapping keys) {
        Quantity every = IntervalForm.shortest(keys);
        Leg leg = leg(keys, every, null, null);
        return leg == null || every == null ? null : new Ladder(List.of(leg), every);
    }

    /** A ladder of several legs, or null when it has a fault. */
    @Nullable
    Ladder legs(Mapping keys) {
        Quantity every = IntervalForm.shortest(keys);
        Part part = LEGS.part(keys);
        List<Part> entries = part == null ? List.of() : part.list("legs");
        List<Leg> legs = new ArrayList<>();
        for (Part entry : entries) {
            Leg leg = leg(
                    entry, every, legs.isEmpty() ? null : legs.get(0).start().unit());
            if (leg != null) {
                legs.add(leg);
                demandTop(entry, leg, legs.size() < entries.size());
            }
        }
        if (part != null && part.isList() && entries.isEmpty()) {
            part.fault("the list of legs is empty");
        }
        boolean complete = legs.size() == entries.size() && !legs.isEmpty();
        return every == null || !complete ? null : new Ladder(List.copyOf(legs), every);
    }

    private static void demandTop(Part part, Leg leg, boolean another) {
        if (another && leg.maximum() == null) {
            part.fault("'maximum' is missing; without it the next leg never begins");
        }
    }

    private @Nullable Leg leg(Part part, @Nullable Quantity every, @Nullable Unit unit) {
        Mapping keys = LEG.mapping(part);
        if (keys == null) {
            return null;
        }
        Bag bag = HUNG.read(keys);
        return HUNG.isIn(keys) && bag == null ? null : leg(keys, every, bag, unit);
    }

    private @Nullable Leg leg(Mapping keys, @Nullable Quantity every, @Nullable Bag bag, @Nullable Unit unit) {
        Quantity start = rates.read(START, keys, bag);
        Quantity step = impliedStep == null ? step(keys, start, bag) : impliedStep(keys, start, impliedStep);
        Quantity maximum = rates.read(MAXIMUM, keys, bag);
        if (start == null || step == null || (MAXIMUM.isIn(keys) && maximum == null)) {
            return null;
        }
        Unit expected = unit == null ? start.unit() : unit;
        boolean startFits = demandUnit(START.part(keys), start, expected);
        boolean stepFits = demandUnit(STEP.part(keys), step, expected);
        boolean maximumFits = demandUnit(MAXIMUM.part(keys), maximum, expected);
        return startFits && stepFits && maximumFits && climbs(keys, new Leg(bag, start, step, maximum), every, duration)
                ? new Leg(bag, start, step, maximum)
                : null;
    }

    private @Nullable Quantity step(Mapping keys, @Nullable Quantity start, @Nullable Bag bag) {
        Part part = STEP.demand(keys);
        Quantity step = STEP.read(keys);
        if (part != null && step != null && step.isZero()) {
            String one = start == null ? step.toString() : start.toString();
            part.fault("'" + step + "' is not a step; expected a rate above 0, or 'regimen: {rate: " + one
                    + "}' for one rate");
            return null;
        }
        if (part != null && step != null) {
            rates.remember(part, step, bag);
        }
        return step;
    }

    private static @Nullable Quantity impliedStep(
            Mapping keys, @Nullable Quantity start, UnaryOperator<Quantity> implied) {
        Part part = STEP.part(keys);
        if (part != null) {
            part.fault("'increase' already sets the size of the steps; leave 'step' or 'increase' out");
            return null;
        }
        return start == null ? null : implied.apply(start);
    }

    /** Reports a ladder that ends below its start or never. */
    static boolean climbs(Mapping keys, Leg leg, @Nullable Quantity every, @Nullable Quantity duration) {
        Part top = MAXIMUM.part(keys);
        if (top != null && leg.maximum() != null && leg.maximum().compareTo(leg.start()) < 0) {
            top.fault("'" + leg.maximum() + "' is below the start at '" + leg.start() + "'");
            return false;
        }
        double rungs = rungs(leg, every, duration);
        if (rungs > MOST_RUNGS) {
            keys.part()
                    .fault("the ladder would take " + String.format(Locale.ROOT, "%.0f", rungs)
                            + " steps; expected at most " + Math.round(MOST_RUNGS));
            return false;
        }
        return true;
    }

    /** Steps until the maximum, or until the end of the case. */
    private static double rungs(Leg leg, @Nullable Quantity every, @Nullable Quantity duration) {
        double inTime = every == null || duration == null ? 0 : duration.internal() / every.internal();
        Quantity maximum = leg.maximum();
        return maximum == null
                ? inTime
                : Math.min(
                        inTime,
                        (maximum.internal() - leg.start().internal())
                                / leg.step().internal());
    }

    /** Reports a rate that is not in the unit of the start. */
    static boolean demandUnit(@Nullable Part part, @Nullable Quantity rate, Unit expected) {
        if (part == null || rate == null || rate.unit() == expected) {
            return true;
        }
        part.fault(
                "'" + rate + "' is not in the unit of the start; write all rates of a ladder in " + expected.symbol());
        return false;
    }
}
