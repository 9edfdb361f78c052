package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Protocol.ByDoubling;
import org.oxytocinlab.engine.therapy.Protocol.Increase;
import org.oxytocinlab.engine.therapy.Regimen;
import org.oxytocinlab.engine.therapy.Regimen.Ladder;
import org.oxytocinlab.engine.therapy.Regimen.RateList;
import org.oxytocinlab.engine.therapy.Regimen.TimedRate;
import org.oxytocinlab.scenarios.yaml.Form;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Keys;
import org.oxytocinlab.scenarios.yaml.Kind;
import org.oxytocinlab.scenarios.yaml.Kinds;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Shape;
import org.oxytocinlab.scenarios.yaml.Written;

/** How a plan for the rate is written: a ladder, a ladder of several legs, one rate, or a list of rates. */
final class RegimenForm implements PlanForm, Kind<Regimen> {
    private static final Key<Ladder, Quantity> EVERY = IntervalForm.ONE.in(Ladder::every);
    private static final Key<Ladder, Increase> INCREASE = Key.of(
            "increase",
            "Twice the rate at each step, instead of 'step'",
            IncreaseForm.DOUBLING,
            ladder -> ladder.doubling() ? new ByDoubling() : null);
    private static final Key<Ladder, Quantity> START = LadderForm.START.in(RegimenForm::climb);
    private static final Key<Ladder, Quantity> STEP = LadderForm.STEP.in(RegimenForm::climb);
    private static final Key<Ladder, Quantity> MAXIMUM = LadderForm.MAXIMUM.in(RegimenForm::climb);
    private static final Keys<Ladder> LADDER =
            Keys.of(START, STEP, EVERY, MAXIMUM, INCREASE).writtenAs(START, INCREASE, STEP, EVERY, MAXIMUM);
    private static final Key<Ladder, List<LadderForm.Climb>> LEG_LIST =
            LadderForm.LEGS.in(ladder -> LadderForm.Climb.of(ladder.legs(), !ladder.doubling()));
    private static final Keys<Ladder> LEGS = Keys.of(EVERY, LEG_LIST, INCREASE).writtenAs(INCREASE, EVERY, LEG_LIST);
    private static final Key<Quantity, Quantity> RATE = Key.needed("rate", "The rate", OrderedRates.RATE, rate -> rate);
    private static final Keys<Quantity> ONE_RATE = Keys.of(RATE);
    private static final TimedRateForm TIMED_RATE = new TimedRateForm();

    /** Rates at stated times. */
    static final Kind<List<TimedRate>> RATES = TIMED_RATE.described("A rate").list("rates");

    private static final String PROTOCOL = "; a protocol does, write 'protocol' instead of 'regimen'";

    /** What is asked for here and stands somewhere else. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "stop",
            "a regimen goes by the clock and has no rule that stops it; write the action '{at: 8 h, do: stop}', or"
                    + " 'protocol' instead of 'regimen'",
            "restart",
            "a regimen never stops, so it never starts again; write the action '{at: 8 h, do: restart, rate: 4 mU/min}',"
                    + " or 'protocol' instead of 'regimen'",
            "step down after",
            "a regimen does not know whether the target is reached" + PROTOCOL,
            "step down",
            "a regimen does not know whether the target is reached; a protocol does, with the key 'step down after'",
            "target",
            "a regimen does not look at contractions" + PROTOCOL,
            "safety",
            "a regimen does not look, so no rule can act" + PROTOCOL);

    private final OrderedRates rates;
    private final @Nullable Quantity duration;
    private final LadderForm ladders;

    RegimenForm(OrderedRates rates, @Nullable Quantity duration) {
        this.rates = rates;
        this.duration = duration;
        this.ladders = new LadderForm(rates, duration);
    }

    @Override
    public List<String> keysOf(Mapping keys) {
        return (LadderForm.LEGS.isIn(keys) ? LEGS : RATE.isIn(keys) ? ONE_RATE : LADDER).names();
    }

    @Override
    public List<String> keysLeftAside() {
        return ProtocolForm.OWN;
    }

    @Override
    public String expected() {
        return "a regimen: a name such as 'goodman-gilman-low', a list of rates, or"
                + " '{start: 1 mU/min, step: 1 mU/min, every: 30 min}'";
    }

    @Override
    public @Nullable Regimen read(Mapping keys) {
        if (RATE.isIn(keys)) {
            return oneRate(keys);
        }
        if (!isByTheClock(keys)) {
            return null;
        }
        IncreaseForm form = new IncreaseForm(INCREASE.part(keys), rates);
        boolean doubling = form.read() instanceof ByDoubling;
        LadderForm own = doubling ? new LadderForm(rates, duration, form::stepFrom) : ladders;
        Ladder ladder = LadderForm.LEGS.isIn(keys) ? own.legs(keys) : own.one(keys);
        return ladder == null ? null : new Ladder(ladder.legs(), ladder.every(), doubling);
    }

    /** Reports an increase that only somebody who looks and decides can make. */
    private static boolean isByTheClock(Mapping keys) {
        Part every = EVERY.part(keys);
        if (every != null && every.isList()) {
            every.fault("a regimen goes by the clock, with one interval; intervals by rate need a 'protocol'");
            return false;
        }
        Part part = INCREASE.part(keys);
        if (part == null || part.says(IncreaseForm.DOUBLING.example())) {
            return true;
        }
        part.fault("by the clock the rate climbs by 'step', or by 'increase: " + IncreaseForm.DOUBLING.example()
                + "'; ranges of the rate need a 'protocol', found " + part.found());
        return false;
    }

    @Override
    public Map<String, String> elsewhere() {
        return ELSEWHERE;
    }

    @Override
    public @Nullable Regimen list(Part part) {
        List<TimedRate> list = new ArrayList<>();
        List<Part> entries = part.list("rates");
        for (Part entry : entries) {
            TimedRate rate = timedRate(entry, list);
            if (rate != null) {
                list.add(rate);
            }
        }
        return list.size() == entries.size() ? new RateList(List.copyOf(list)) : null;
    }

    private @Nullable TimedRate timedRate(Part part, List<TimedRate> before) {
        Mapping keys = TIMED_RATE.mapping(part);
        if (keys == null) {
            return null;
        }
        Quantity at = TimedRateForm.AT.read(keys);
        Quantity rate = rates.read(TimedRateForm.RATE, keys, null);
        Part time = TimedRateForm.AT.part(keys);
        Clock.demandWithin(time, at, duration);
        if (at == null || rate == null || time == null) {
            return null;
        }
        if (!before.isEmpty()) {
            demandOrder(keys, at, rate, before.get(before.size() - 1));
        }
        return new TimedRate(at, rate);
    }

    private static void demandOrder(Mapping keys, Quantity at, Quantity rate, TimedRate before) {
        Part time = TimedRateForm.AT.part(keys);
        if (time != null && at.compareTo(before.at()) <= 0) {
            time.fault("'" + at + "' is not after '" + before.at() + "' of the rate above");
        }
        Part value = TimedRateForm.RATE.part(keys);
        if (value != null && rate.dimension() != before.rate().dimension()) {
            value.fault("'" + rate + "' is " + rate.dimension().words() + ", but the rate above is '" + before.rate()
                    + "'; write all rates of a regimen in one unit");
        }
    }

    private @Nullable Regimen oneRate(Mapping keys) {
        Quantity rate = rates.read(RATE, keys, null);
        return rate == null ? null : new RateList(List.of(new TimedRate(Quantity.of("0", Unit.MINUTE), rate)));
    }

    private static LadderForm.Climb climb(Ladder ladder) {
        return new LadderForm.Climb(ladder.legs().get(0), !ladder.doubling());
    }

    /** One of several rates: {@code {at: 40 min, rate: 4 mU/min}}. */
    private static final class TimedRateForm extends Form<TimedRate> {
        static final Key<TimedRate, Quantity> AT =
                Key.needed("at", "Time since the start", Kinds.amount(Dimension.TIME), TimedRate::at);
        static final Key<TimedRate, Quantity> RATE = Key.needed("rate", "The rate", OrderedRates.RATE, TimedRate::rate);

        TimedRateForm() {
            super("a time and a rate", "{at: 40 min, rate: 4 mU/min}", Keys.of(AT, RATE));
        }

        @Override
        protected @Nullable TimedRate read(Mapping keys) {
            Quantity at = AT.read(keys);
            Quantity rate = RATE.read(keys);
            return at == null || rate == null ? null : new TimedRate(at, rate);
        }
    }

    /** The plan that is written out here; a name or a file is looked up by others. */
    @Override
    public @Nullable Regimen read(Part part) {
        if (part.isList()) {
            return list(part);
        }
        Mapping keys = part.mapping(expected());
        return keys == null ? null : read(keys.only(keysOf(keys), elsewhere()));
    }

    @Override
    public Written write(Regimen regimen) {
        if (regimen instanceof RateList rates) {
            return rates.rates().isEmpty()
                    ? Written.word("none")
                    : new Written.Items(
                            rates.rates().stream().map(TIMED_RATE::write).toList(), false);
        }
        Ladder ladder = (Ladder) regimen;
        return LadderForm.Climb.isOne(ladder.legs()) ? LADDER.write(ladder, true) : LEGS.write(ladder, false);
    }

    @Override
    public Shape shape() {
        return Shape.Either.of(
                new Shape.Words(Stream.concat(Stream.of("none"), Library.regimenNames().stream())
                                .toList())
                        .described("A regimen of the library"),
                PlanForm.FILE,
                LADDER.shape().described("A ladder of rates"),
                ONE_RATE.shape().described("One rate"),
                LEGS.shape().described("A ladder of several legs"),
                RATES.shape().described("Rates at stated times"));
    }

    @Override
    public String example() {
        return "{start: 1 mU/min, step: 1 mU/min, every: 30 min}";
    }

    @Override
    public List<Kind<?>> parts() {
        return List.of(TIMED_RATE);
    }

    @Override
    public List<Key<?, ?>> allKeys() {
        return Stream.of(LADDER.all(), LEGS.all(), ONE_RATE.all())
                .<Key<?, ?>>flatMap(List::stream)
                .toList();
    }
}
