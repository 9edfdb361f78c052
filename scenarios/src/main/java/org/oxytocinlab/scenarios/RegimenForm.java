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
import org.oxytocinlab.engine.therapy.Regimen;
import org.oxytocinlab.engine.therapy.Regimen.Ladder;
import org.oxytocinlab.engine.therapy.Regimen.RateList;
import org.oxytocinlab.engine.therapy.Regimen.TimedRate;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;

/** How a plan for the rate is written: a ladder, a ladder of several legs, one rate, or a list of rates. */
final class RegimenForm implements PlanForm {
    static final String INCREASE = "increase";
    static final List<String> KEYS = with(LadderForm.KEYS);
    static final List<String> LEGS_KEYS = with(LadderForm.LEGS_KEYS);
    static final List<String> RATE_KEYS = List.of("rate");
    static final List<String> TIMED_RATE_KEYS = List.of("at", "rate");

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
        return keys.has("legs") ? LEGS_KEYS : keys.has("rate") ? RATE_KEYS : KEYS;
    }

    @Override
    public List<String> keysLeftAside() {
        return ProtocolForm.OWN_KEYS;
    }

    @Override
    public String expected() {
        return "a regimen: a name such as 'goodman-gilman-low', a list of rates, or"
                + " '{start: 1 mU/min, step: 1 mU/min, every: 30 min}'";
    }

    @Override
    public @Nullable Regimen read(Mapping keys) {
        if (keys.has("rate")) {
            return oneRate(keys);
        }
        if (!isByTheClock(keys)) {
            return null;
        }
        IncreaseForm form = new IncreaseForm(keys.get(INCREASE), rates);
        boolean doubling = form.read() instanceof ByDoubling;
        LadderForm own = doubling ? new LadderForm(rates, duration, form::stepFrom) : ladders;
        Ladder ladder = keys.has("legs") ? own.legs(keys) : own.one(keys);
        return ladder == null ? null : new Ladder(ladder.legs(), ladder.every(), doubling);
    }

    private static List<String> with(List<String> keys) {
        return Stream.concat(keys.stream(), Stream.of(INCREASE)).toList();
    }

    /** Reports an increase that only somebody who looks and decides can make. */
    private static boolean isByTheClock(Mapping keys) {
        Part every = keys.get("every");
        if (every != null && every.isList()) {
            every.fault("a regimen goes by the clock, with one interval; intervals by rate need a 'protocol'");
            return false;
        }
        Part part = keys.get(INCREASE);
        if (part == null || part.says(IncreaseForm.DOUBLING)) {
            return true;
        }
        part.fault("by the clock the rate climbs by 'step', or by 'increase: " + IncreaseForm.DOUBLING
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
        Mapping keys = part.mapping("a time and a rate, e.g. '{at: 40 min, rate: 4 mU/min}'");
        if (keys == null) {
            return null;
        }
        keys.only(TIMED_RATE_KEYS);
        Quantity at = keys.neededQuantity("at", Dimension.TIME);
        Quantity rate = rates.needed(keys, "rate", null);
        Part time = keys.get("at");
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
        Part time = keys.get("at");
        if (time != null && at.compareTo(before.at()) <= 0) {
            time.fault("'" + at + "' is not after '" + before.at() + "' of the rate above");
        }
        Part value = keys.get("rate");
        if (value != null && rate.dimension() != before.rate().dimension()) {
            value.fault("'" + rate + "' is " + rate.dimension().words() + ", but the rate above is '" + before.rate()
                    + "'; write all rates of a regimen in one unit");
        }
    }

    private @Nullable Regimen oneRate(Mapping keys) {
        Quantity rate = rates.needed(keys, "rate", null);
        return rate == null ? null : new RateList(List.of(new TimedRate(Quantity.of("0", Unit.MINUTE), rate)));
    }
}
