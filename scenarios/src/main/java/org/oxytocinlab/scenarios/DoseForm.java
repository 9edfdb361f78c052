package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Keys;
import org.oxytocinlab.scenarios.yaml.Kind;
import org.oxytocinlab.scenarios.yaml.Kinds;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Shape;
import org.oxytocinlab.scenarios.yaml.Written;

/** How the ladder of a dose–response is written: {@code rates: [0.5 mU/min, 1 mU/min, 2 mU/min]} and {@code dwell: 40 min}. */
final class DoseForm {
    private static final String EXAMPLE = "[0.5 mU/min, 1 mU/min, 2 mU/min]";

    private static final Key<DosePlan, List<Quantity>> RATES = Key.of(
            "rates",
            "The ladder of a dose–response, from low to high; 0 to 32 mU/min when left out",
            Kind.of(
                    new Shape.Items(new Shape.Amount(Dimension.OXYTOCIN_RATE, false).described("A rate"))
                            .of(1, DosePlan.MOST_RATES),
                    EXAMPLE,
                    DoseForm::rates,
                    rates -> new Written.Items(rates.stream().map(Written::word).toList(), true)),
            plan -> plan.rates().isEmpty() ? null : plan.rates());
    private static final Key<DosePlan, Quantity> DWELL = Key.of(
            "dwell",
            "How long a dose–response holds each rate in turn; 40 min when left out",
            Kinds.positive(Dimension.TIME).held(DoseForm::holdDwell),
            DosePlan::dwell);

    static final Keys<DosePlan> KEYS = Keys.of(RATES, DWELL);

    private DoseForm() {}

    /** What these keys say; what is wrong with them is among the remarks. */
    static DosePlan read(Mapping keys) {
        List<Quantity> rates = RATES.read(keys);
        return new DosePlan(rates == null ? List.of() : rates, DWELL.read(keys));
    }

    private static @Nullable List<Quantity> rates(Part part) {
        List<Part> entries = part.list("rates, e.g. '" + EXAMPLE + "'");
        List<Quantity> rates = new ArrayList<>();
        for (Part entry : entries) {
            Quantity rate = entry.quantity(Dimension.OXYTOCIN_RATE);
            entry.hold(PlausibleRanges.INFUSION, rate);
            Quantity before = rates.isEmpty() ? null : rates.get(rates.size() - 1);
            if (rate != null && before != null && rate.compareTo(before) <= 0) {
                entry.fault("'" + rate + "' is not above '" + before + "'; write the rates from low to high");
            }
            if (rate != null) {
                rates.add(rate);
            }
        }
        boolean isTop = !rates.isEmpty() && !rates.get(rates.size() - 1).isZero();
        boolean isRead = rates.size() == entries.size();
        if (part.isList() && isRead && (!isTop || rates.size() > DosePlan.MOST_RATES)) {
            part.fault("expected 1 to " + DosePlan.MOST_RATES + " rates, the highest above 0");
        }
        return isRead ? rates : null;
    }

    private static void holdDwell(Part part, Quantity dwell) {
        if (dwell.internal() > DosePlan.LONGEST_DWELL) {
            part.fault("'" + dwell + "' is too long for one rate; expected at most 24 h");
        }
    }
}
