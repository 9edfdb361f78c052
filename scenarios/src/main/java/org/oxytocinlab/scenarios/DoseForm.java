package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;

/** How the ladder of a dose–response is written: {@code rates: [0.5 mU/min, 1 mU/min, 2 mU/min]} and {@code dwell: 40 min}. */
final class DoseForm {
    static final String RATES = "rates";
    static final String DWELL = "dwell";
    static final List<String> KEYS = List.of(RATES, DWELL);

    private DoseForm() {}

    /** What these keys say; what is wrong with them is among the findings. */
    static DosePlan read(Mapping keys) {
        return new DosePlan(rates(keys.get(RATES)), dwell(keys));
    }

    private static List<Quantity> rates(@Nullable Part part) {
        List<Part> entries = part == null ? List.of() : part.list("rates, e.g. '[0.5 mU/min, 1 mU/min, 2 mU/min]'");
        List<Quantity> rates = new ArrayList<>();
        for (Part entry : entries) {
            Quantity rate = entry.quantity(Dimension.OXYTOCIN_RATE);
            entry.hold(Limits.INFUSION, rate);
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
        if (part != null && part.isList() && isRead && (!isTop || rates.size() > DosePlan.MOST_RATES)) {
            part.fault("expected 1 to " + DosePlan.MOST_RATES + " rates, the highest above 0");
        }
        return isRead ? rates : List.of();
    }

    private static @Nullable Quantity dwell(Mapping keys) {
        Quantity dwell = keys.positive(DWELL, Dimension.TIME);
        Part part = keys.get(DWELL);
        if (part != null && dwell != null && dwell.internal() > DosePlan.LONGEST_DWELL) {
            part.fault("'" + dwell + "' is too long for one rate; expected at most 24 h");
        }
        return dwell;
    }
}
