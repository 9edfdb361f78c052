package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.body.Contraindication;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.therapy.Protocol.Ceiling;
import org.oxytocinlab.engine.therapy.Regimen.Ladder;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.YamlText.Pairs;

/** How lower maxima for some women are written: {@code [{parity from: 5, is: 15 mU/min}, {uterine scar: yes, is: 15 mU/min}]}. */
final class CeilingForm {
    static final String KEY = "maximum for";
    static final String PARITY = "parity from";
    static final String SCAR = Contraindication.UTERINE_SCAR.words();
    static final List<String> KEYS = List.of(PARITY, SCAR, "is");
    private static final int MOST_BIRTHS = 30;

    private CeilingForm() {}

    /**
     * The maxima, none where nothing is written, or null when one has a fault.
     *
     * @param ladder whose rates they limit, or null when it has a fault
     */
    static @Nullable List<Ceiling> read(@Nullable Part part, @Nullable Ladder ladder) {
        List<Part> entries = part == null ? List.of() : part.list("maxima");
        List<Ceiling> ceilings = new ArrayList<>();
        for (Part entry : entries) {
            Ceiling ceiling = one(entry, ladder);
            if (ceiling != null) {
                ceilings.add(ceiling);
            }
        }
        return ceilings.size() < entries.size() ? null : List.copyOf(ceilings);
    }

    private static @Nullable Ceiling one(Part entry, @Nullable Ladder ladder) {
        Mapping keys = entry.mapping("a maximum, e.g. '{parity from: 5, is: 15 mU/min}'");
        if (keys == null) {
            return null;
        }
        keys.only(KEYS);
        Part rate = keys.need("is", "15 mU/min");
        Quantity maximum = rate == null ? null : OrderedRates.read(rate);
        Part births = keys.get(PARITY);
        Long parity = births == null ? null : births.whole(1, MOST_BIRTHS);
        if (births == null == !keys.isYes(SCAR)) {
            entry.fault("expected either '" + PARITY + "' or '" + SCAR + ": yes'");
            return null;
        }
        if (rate == null || maximum == null || (births != null && parity == null) || !fits(rate, maximum, ladder)) {
            return null;
        }
        return new Ceiling(parity == null ? null : parity.intValue(), maximum);
    }

    private static boolean fits(Part part, Quantity maximum, @Nullable Ladder ladder) {
        if (ladder == null) {
            return true;
        }
        Quantity start = ladder.legs().get(0).start();
        if (start.unit() != maximum.unit() || start.compareTo(maximum) > 0) {
            part.fault("'" + maximum + "' is below the start at '" + start + "', or in another unit");
            return false;
        }
        return true;
    }

    /** As the reader reads it; null for none. */
    static @Nullable List<Pairs> text(List<Ceiling> ceilings) {
        return ceilings.isEmpty()
                ? null
                : ceilings.stream().map(CeilingForm::text).toList();
    }

    private static Pairs text(Ceiling ceiling) {
        Integer parity = ceiling.parityFrom();
        return new Pairs()
                .with(PARITY, parity)
                .with(SCAR, parity == null ? "yes" : null)
                .with("is", ceiling.maximum());
    }
}
