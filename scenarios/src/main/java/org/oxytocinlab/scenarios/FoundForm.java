package org.oxytocinlab.scenarios;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.statistics.Estimate;
import org.oxytocinlab.engine.study.Finding;
import org.oxytocinlab.engine.study.Measure;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Kind;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Shape;
import org.oxytocinlab.scenarios.yaml.Written;

/** How the numbers of a finding are written: {@code {value: 1.31, from: 1.21, to: 1.42}}, any of them with its unit. */
final class FoundForm {
    /** A number of a finding of which nothing is known: a ratio, or anything that can be measured. */
    private static final Kind<Quantity> ANY = Kind.of(
            new Shape.Either(
                    Stream.concat(Stream.of(Unit.ONE), Measure.ALL.stream().map(Measure::unit))
                            .map(Unit::dimension)
                            .distinct()
                            .<Shape>map(dimension -> new Shape.Amount(dimension, true))
                            .toList()),
            "1.31",
            part -> part.anyQuantity(Dimension.NUMBER),
            Written::word);

    static final Key<Finding, Quantity> VALUE = Key.of(
            "value",
            "As published",
            ANY,
            finding -> number(finding, finding.found().value()));
    static final Key<Finding, Quantity> FROM = Key.of(
            "from",
            "Least with which a model agrees",
            ANY,
            finding -> number(finding, finding.found().low()));
    static final Key<Finding, Quantity> TO = Key.of(
            "to",
            "Most with which a model agrees",
            ANY,
            finding -> number(finding, finding.found().high()));

    /** Of which a finding has at least one. */
    static final List<Key<Finding, Quantity>> KEYS = List.of(VALUE, FROM, TO);

    private final Mapping keys;
    private final Kind<Quantity> kind;
    private final Unit unit;

    FoundForm(Mapping keys, Finding.Form form, Measure measure) {
        this.keys = keys;
        this.unit = unit(form, measure);
        this.kind = kind(unit.dimension(), form == Finding.Form.DIFFERENCE || form == Finding.Form.REDUCTION);
    }

    private static Kind<Quantity> kind(Dimension dimension, boolean isSigned) {
        return Kind.of(
                new Shape.Amount(dimension, isSigned),
                dimension.example(),
                part -> isSigned ? part.anyQuantity(dimension) : part.quantity(dimension),
                Written::word);
    }

    /** In which a finding is counted. */
    private static Unit unit(Finding.Form form, Measure measure) {
        return switch (form) {
            case RATIO, ODDS_RATIO -> Unit.ONE;
            case MEAN, DIFFERENCE, REDUCTION -> measure.unit();
        };
    }

    /** What was found; a limit that is not given is infinite. */
    Estimate read() {
        Quantity value = VALUE.read(keys, kind);
        Quantity from = FROM.read(keys, kind);
        Quantity to = TO.read(keys, kind);
        if (from != null && to != null && to.compareTo(from) < 0) {
            fault(TO, "'" + to + "' is less than '" + from + "'; expected the lower limit under 'from'");
        } else if (isBelow(value, from)) {
            fault(VALUE, "'" + value + "' is below its own lower limit '" + from + "'");
        } else if (isBelow(to, value)) {
            fault(VALUE, "'" + value + "' is above its own upper limit '" + to + "'");
        }
        return new Estimate(
                number(value, Double.NaN),
                number(from, Double.NEGATIVE_INFINITY),
                number(to, Double.POSITIVE_INFINITY));
    }

    private static boolean isBelow(@Nullable Quantity one, @Nullable Quantity other) {
        return one != null && other != null && one.compareTo(other) < 0;
    }

    private void fault(Key<Finding, Quantity> key, String message) {
        Part part = key.part(keys);
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

    private static @Nullable Quantity number(Finding finding, double value) {
        return Double.isFinite(value) ? Quantity.of(value, unit(finding.form(), finding.measure())) : null;
    }
}
