package org.oxytocinlab.scenarios;

import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.statistics.Estimate;
import org.oxytocinlab.engine.study.Finding;
import org.oxytocinlab.engine.study.Measure;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;

/** How the numbers of a finding are written: {@code {value: 1.31, from: 1.21, to: 1.42}}, any of them with its unit. */
final class FoundForm {
    private final Mapping keys;
    private final boolean signed;
    private final Unit unit;

    FoundForm(Mapping keys, Finding.Form form, Measure measure) {
        this.keys = keys;
        this.signed = form == Finding.Form.DIFFERENCE || form == Finding.Form.REDUCTION;
        this.unit = unit(form, measure);
    }

    /** In which a finding is counted. */
    static Unit unit(Finding.Form form, Measure measure) {
        return switch (form) {
            case RATIO, ODDS_RATIO -> Unit.ONE;
            case MEAN, DIFFERENCE, REDUCTION -> measure.unit();
        };
    }

    /** What was found; a limit that is not given is infinite. */
    Estimate read() {
        Quantity value = quantity("value");
        Quantity from = quantity("from");
        Quantity to = quantity("to");
        if (from != null && to != null && to.compareTo(from) < 0) {
            fault("to", "'" + to + "' is less than '" + from + "'; expected the lower limit under 'from'");
        } else if (isBelow(value, from)) {
            fault("value", "'" + value + "' is below its own lower limit '" + from + "'");
        } else if (isBelow(to, value)) {
            fault("value", "'" + value + "' is above its own upper limit '" + to + "'");
        }
        return new Estimate(
                number(value, Double.NaN),
                number(from, Double.NEGATIVE_INFINITY),
                number(to, Double.POSITIVE_INFINITY));
    }

    private @Nullable Quantity quantity(String key) {
        Part part = keys.get(key);
        if (part == null) {
            return null;
        }
        return signed ? part.anyQuantity(unit.dimension()) : part.quantity(unit.dimension());
    }

    private static boolean isBelow(@Nullable Quantity one, @Nullable Quantity other) {
        return one != null && other != null && one.compareTo(other) < 0;
    }

    private void fault(String key, String message) {
        Part part = keys.get(key);
        if (part != null) {
            part.fault(message);
        }
    }

    private double number(@Nullable Quantity quantity, double otherwise) {
        if (quantity == null) {
            return otherwise;
        }
        // Exact where the unit is the same already.
        return quantity.unit() == unit ? quantity.value().doubleValue() : unit.fromInternal(quantity.internal());
    }
}
