package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Regimen;
import org.oxytocinlab.engine.therapy.Regimen.RateList;
import org.oxytocinlab.engine.therapy.Regimen.TimedRate;

/** How a plan for the rate is written: a ladder, a ladder of several legs, one rate, or a list of rates. */
final class RegimenForm {
    static final List<String> RATE_KEYS = List.of("rate");
    static final List<String> TIMED_RATE_KEYS = List.of("at", "rate");

    private final OrderedRates rates;
    private final @Nullable Quantity duration;
    private final LadderForm ladders;

    RegimenForm(OrderedRates rates, @Nullable Quantity duration) {
        this.rates = rates;
        this.duration = duration;
        this.ladders = new LadderForm(rates, duration);
    }

    /** The keys of a regimen that is written with these. */
    static List<String> keysOf(Mapping keys) {
        return keys.has("legs") ? LadderForm.LEGS_KEYS : keys.has("rate") ? RATE_KEYS : LadderForm.KEYS;
    }

    /** The regimen whose keys these are, or null when it has a fault. */
    @Nullable
    Regimen read(Mapping keys) {
        if (keys.has("legs")) {
            return ladders.legs(keys);
        }
        return keys.has("rate") ? oneRate(keys) : ladders.one(keys);
    }

    /** Rates at stated times, or null when there is a fault. */
    @Nullable
    Regimen list(Part part) {
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
