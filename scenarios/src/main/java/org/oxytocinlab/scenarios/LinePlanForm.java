package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.List;
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
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;

/** How the clock of a line is written: one rate, a list of rates, or a ladder of one leg; by mass or in mL/h. */
final class LinePlanForm {
    static final List<String> LADDER_KEYS = LadderForm.KEYS;
    static final List<String> RATE_KEYS = RegimenForm.RATE_KEYS;
    static final List<String> TIMED_RATE_KEYS = RegimenForm.TIMED_RATE_KEYS;

    private static final Quantity START = Quantity.of("0", Unit.MINUTE);

    private final @Nullable Quantity duration;
    private final boolean undiluted;

    /** A plan for a case of a duration, if that is known. */
    LinePlanForm(@Nullable Quantity duration, boolean undiluted) {
        this.duration = duration;
        this.undiluted = undiluted;
    }

    /** The plan, or null when it has a fault. */
    @Nullable
    Regimen read(Part part) {
        if (part.isList()) {
            return list(part);
        }
        Mapping keys = part.mapping("a plan by the clock: '{rate: 18 mg/h}', a list of rates, or"
                + " '{start: 6 mg/h, step: 6 mg/h, every: 30 min}'");
        if (keys == null) {
            return null;
        }
        if (!keys.has("rate")) {
            return ladder(keys.only(LADDER_KEYS));
        }
        Quantity rate = rate(keys.only(RATE_KEYS), "rate");
        return rate == null ? null : new RateList(List.of(new TimedRate(START, rate)));
    }

    private @Nullable Regimen list(Part part) {
        List<TimedRate> rates = new ArrayList<>();
        List<Part> entries = part.list("rates");
        for (Part entry : entries) {
            Mapping keys = entry.mapping("a time and a rate, e.g. '{at: 40 min, rate: 18 mg/h}'");
            TimedRate rate = keys == null ? null : timedRate(keys.only(TIMED_RATE_KEYS));
            Part time = keys == null ? null : keys.get("at");
            if (rate == null || time == null) {
                continue;
            }
            if (!rates.isEmpty()) {
                Clock.demandAfter(time, rate.at(), rates.get(rates.size() - 1).at());
            }
            rates.add(rate);
        }
        return rates.size() == entries.size() ? new RateList(List.copyOf(rates)) : null;
    }

    private @Nullable TimedRate timedRate(Mapping keys) {
        Part time = keys.get("at");
        if (time != null && BirthTime.isWritten(time)) {
            time.fault("an infusion of a line goes by the clock; only its boluses can wait for the birth");
            return null;
        }
        Quantity at = keys.neededQuantity("at", Dimension.TIME);
        Clock.demandWithin(time, at, duration);
        Quantity rate = rate(keys, "rate");
        return at == null || rate == null ? null : new TimedRate(at, rate);
    }

    private @Nullable Regimen ladder(Mapping keys) {
        Quantity start = rate(keys, "start");
        Quantity step = rate(keys, "step");
        Quantity every = keys.neededPositive("every", Dimension.TIME);
        Quantity maximum = keys.has("maximum") ? rate(keys, "maximum") : null;
        if (start == null || step == null || every == null || (keys.has("maximum") && maximum == null)) {
            return null;
        }
        boolean fits = LadderForm.demandUnit(keys, "step", step, start.unit())
                && LadderForm.demandUnit(keys, "maximum", maximum, start.unit());
        Leg leg = new Leg(null, start, step, maximum);
        return fits && isStep(keys, step) && LadderForm.climbs(keys, leg, every, duration)
                ? new Ladder(List.of(leg), every)
                : null;
    }

    private static boolean isStep(Mapping keys, Quantity step) {
        Part part = keys.get("step");
        if (part != null && step.isZero()) {
            part.fault("'" + step + "' is not a step; expected a rate above 0");
        }
        return !step.isZero();
    }

    /** A rate by mass or a flow that must be there, or null. */
    private @Nullable Quantity rate(Mapping keys, String key) {
        Part part = keys.need(key, Dimension.DRUG_RATE.example());
        String text = part == null ? null : part.text("a rate, e.g. '" + Dimension.DRUG_RATE.example() + "'");
        if (part == null || text == null) {
            return null;
        }
        if (!isFlow(text)) {
            return part.quantity(Dimension.DRUG_RATE);
        }
        Quantity flow = part.quantity(Dimension.FLOW);
        if (flow != null && undiluted && !flow.isZero()) {
            part.fault("'" + flow + "' needs a bag of known strength; with 'bag: none' rates are by mass, e.g. '"
                    + Dimension.DRUG_RATE.example() + "'");
            return null;
        }
        return flow;
    }

    private static boolean isFlow(String text) {
        try {
            return QuantityText.parse(text, Dimension.FLOW).dimension() == Dimension.FLOW;
        } catch (QuantityFault other) {
            return false;
        }
    }
}
