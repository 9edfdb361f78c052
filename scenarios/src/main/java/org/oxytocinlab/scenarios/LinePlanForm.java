package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.QuantityFault;
import org.oxytocinlab.engine.quantity.QuantityText;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Regimen;
import org.oxytocinlab.engine.therapy.Regimen.Ladder;
import org.oxytocinlab.engine.therapy.Regimen.Leg;
import org.oxytocinlab.engine.therapy.Regimen.RateList;
import org.oxytocinlab.engine.therapy.Regimen.TimedRate;
import org.oxytocinlab.scenarios.yaml.Form;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Keys;
import org.oxytocinlab.scenarios.yaml.Kind;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Shape;
import org.oxytocinlab.scenarios.yaml.Written;

/** How the clock of a line is written: one rate, a list of rates, or a ladder of one leg; by mass or in mL/h. */
final class LinePlanForm implements Kind<LinePlan> {
    private static final Kind<Quantity> BY_MASS_OR_FLOW = Kind.of(
            Shape.Either.of(new Shape.Amount(Dimension.DRUG_RATE, false), new Shape.Amount(Dimension.FLOW, false)),
            Dimension.DRUG_RATE.example(),
            LinePlanForm::rate,
            Written::word);
    private static final String IN_UNIT = "In the unit of the start";

    private static final Key<Ladder, Quantity> START =
            Key.needed("start", IN_UNIT, BY_MASS_OR_FLOW, ladder -> leg(ladder).start());
    private static final Key<Ladder, Quantity> STEP =
            Key.needed("step", IN_UNIT, BY_MASS_OR_FLOW, ladder -> leg(ladder).step());
    private static final Key<Ladder, Quantity> EVERY = IntervalForm.ONE.in(Ladder::every);
    private static final Key<Ladder, Quantity> MAXIMUM =
            Key.of("maximum", IN_UNIT, BY_MASS_OR_FLOW, ladder -> leg(ladder).maximum());
    private static final Keys<Ladder> LADDER = Keys.of(START, STEP, EVERY, MAXIMUM);
    private static final Key<Quantity, Quantity> RATE = Key.needed("rate", "The rate", BY_MASS_OR_FLOW, rate -> rate);
    private static final Keys<Quantity> ONE_RATE = Keys.of(RATE);
    private static final TimedRateForm TIMED_RATE = new TimedRateForm();

    /** One of several rates: {@code {at: 40 min, rate: 18 mg/h}}. */
    private static final class TimedRateForm extends Form<Waiting> {
        static final Key<Waiting, BirthTime> AT = Key.needed(
                "at", BirthTime.SENTENCE, BirthTime.KIND, each -> new BirthTime(each.rate.at(), each.isAtBirth));
        static final Key<Waiting, Quantity> RATE =
                Key.needed("rate", "The rate", BY_MASS_OR_FLOW, each -> each.rate.rate());

        TimedRateForm() {
            super("a time and a rate", "{at: 40 min, rate: 18 mg/h}", Keys.of(AT, RATE));
        }

        @Override
        protected @Nullable Waiting read(Mapping keys) {
            BirthTime at = AT.read(keys);
            Quantity rate = RATE.read(keys);
            return at == null || rate == null ? null : new Waiting(new TimedRate(at.time(), rate), at.isAtBirth());
        }
    }

    /** A rate, and whether it waits for the birth. */
    private record Waiting(TimedRate rate, boolean isAtBirth) {}

    private static final Quantity AT_ONCE = Quantity.of("0", Unit.MINUTE);

    private final Set<Shown> shown;
    private final @Nullable Quantity duration;
    private final boolean undiluted;

    /** A plan for a case of a duration, if that is known. */
    LinePlanForm(Set<Shown> shown, @Nullable Quantity duration, boolean undiluted) {
        this.shown = shown;
        this.duration = duration;
        this.undiluted = undiluted;
    }

    /** The plan, or null when it has a fault. */
    @Override
    public @Nullable LinePlan read(Part part) {
        if (part.isList()) {
            return list(part);
        }
        Mapping keys = part.mapping("a plan by the clock: '{rate: 18 mg/h}', a list of rates, or"
                + " '{start: 6 mg/h, step: 6 mg/h, every: 30 min}'");
        if (keys == null) {
            return null;
        }
        if (!RATE.isIn(keys)) {
            Regimen ladder = ladder(keys.only(LADDER.names()));
            return ladder == null ? null : new LinePlan(ladder, List.of());
        }
        Quantity rate = rate(keys.only(ONE_RATE.names()), RATE);
        return rate == null ? null : new LinePlan(new RateList(List.of(new TimedRate(AT_ONCE, rate))), List.of());
    }

    private @Nullable LinePlan list(Part part) {
        List<TimedRate> byClock = new ArrayList<>();
        List<TimedRate> atBirth = new ArrayList<>();
        List<Part> entries = part.list("rates");
        for (Part entry : entries) {
            Mapping keys = TIMED_RATE.mapping(entry);
            Waiting each = keys == null ? null : timedRate(keys);
            Part time = keys == null ? null : TimedRateForm.AT.part(keys);
            if (each == null || time == null) {
                continue;
            }
            List<TimedRate> rates = each.isAtBirth ? atBirth : byClock;
            if (!rates.isEmpty()) {
                Clock.demandAfter(
                        time, each.rate.at(), rates.get(rates.size() - 1).at());
            } else if (!each.isAtBirth && !atBirth.isEmpty()) {
                time.fault("'" + each.rate.at() + "' comes before the birth; expected it above what waits for that");
            }
            rates.add(each.rate);
        }
        return byClock.size() + atBirth.size() == entries.size()
                ? new LinePlan(new RateList(List.copyOf(byClock)), List.copyOf(atBirth))
                : null;
    }

    private @Nullable Waiting timedRate(Mapping keys) {
        BirthTime at = TimedRateForm.AT.read(keys);
        if (at != null) {
            at.demand(TimedRateForm.AT.part(keys), shown, duration);
        }
        Quantity rate = rate(keys, TimedRateForm.RATE);
        return at == null || rate == null ? null : new Waiting(new TimedRate(at.time(), rate), at.isAtBirth());
    }

    private @Nullable Regimen ladder(Mapping keys) {
        Quantity start = rate(keys, START);
        Quantity step = rate(keys, STEP);
        Quantity every = EVERY.read(keys);
        Quantity maximum = rate(keys, MAXIMUM);
        if (start == null || step == null || every == null || (MAXIMUM.isIn(keys) && maximum == null)) {
            return null;
        }
        boolean fits = LadderForm.demandUnit(STEP.part(keys), step, start.unit())
                && LadderForm.demandUnit(MAXIMUM.part(keys), maximum, start.unit());
        Leg leg = new Leg(null, start, step, maximum);
        return fits && isStep(keys, step) && LadderForm.climbs(keys, leg, every, duration)
                ? new Ladder(List.of(leg), every)
                : null;
    }

    private static boolean isStep(Mapping keys, Quantity step) {
        Part part = STEP.part(keys);
        if (part != null && step.isZero()) {
            part.fault("'" + step + "' is not a step; expected a rate above 0");
        }
        return !step.isZero();
    }

    /** A rate by mass, or a flow where the strength of the bag is known; null with a fault. */
    private @Nullable Quantity rate(Mapping keys, Key<?, Quantity> key) {
        Part part = key.part(keys);
        Quantity rate = key.read(keys);
        if (part != null && rate != null && rate.dimension() == Dimension.FLOW && undiluted && !rate.isZero()) {
            part.fault("'" + rate + "' needs a bag of known strength; with 'bag: none' rates are by mass, e.g. '"
                    + Dimension.DRUG_RATE.example() + "'");
            return null;
        }
        return rate;
    }

    private static @Nullable Quantity rate(Part part) {
        String text = part.text("a rate, e.g. '" + Dimension.DRUG_RATE.example() + "'");
        if (text == null) {
            return null;
        }
        return part.quantity(isFlow(text) ? Dimension.FLOW : Dimension.DRUG_RATE);
    }

    private static boolean isFlow(String text) {
        try {
            return QuantityText.parse(text, Dimension.FLOW).dimension() == Dimension.FLOW;
        } catch (QuantityFault other) {
            return false;
        }
    }

    private static Leg leg(Ladder ladder) {
        return ladder.legs().get(0);
    }

    @Override
    public Written write(LinePlan plan) {
        if (plan.regimen() instanceof Ladder ladder) {
            return LADDER.write(ladder, true);
        }
        Stream<Waiting> byClock = ((RateList) plan.regimen()).rates().stream().map(each -> new Waiting(each, false));
        Stream<Waiting> atBirth = plan.atBirth().stream().map(each -> new Waiting(each, true));
        return new Written.Items(
                Stream.concat(byClock, atBirth).map(TIMED_RATE::write).toList(), true);
    }

    @Override
    public Shape shape() {
        return Shape.Either.of(
                ONE_RATE.shape().described("One rate"),
                LADDER.shape().described("A ladder of rates"),
                new Shape.Items(TIMED_RATE.shape().described("A rate")).described("Rates at stated times"));
    }

    @Override
    public String example() {
        return "{rate: 18 mg/h}";
    }

    @Override
    public List<Kind<?>> parts() {
        return List.of(TIMED_RATE);
    }

    @Override
    public List<Key<?, ?>> allKeys() {
        return Stream.of(LADDER.all(), ONE_RATE.all())
                .<Key<?, ?>>flatMap(List::stream)
                .toList();
    }
}
