package org.oxytocinlab.scenarios;

import java.util.List;
import java.util.Optional;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.study.Correlation;
import org.oxytocinlab.engine.study.Trait;

/** How a correlation is written: {@code {between: [clearance, weight], r: 0.3}}. */
final class CorrelationForm {
    private final List<String> names;

    CorrelationForm(List<Trait> traits) {
        this.names = traits.stream().map(Trait::name).toList();
    }

    /** The correlation; nothing when it has a fault. */
    Optional<Correlation> read(Part entry) {
        Mapping keys = entry.mapping("a correlation, e.g. '{between: [clearance, weight], r: 0.3}'");
        if (keys == null) {
            return Optional.empty();
        }
        keys.only(PopulationForm.CORRELATION_KEYS);
        Part between = keys.need("between", "[clearance, weight]");
        List<String> two = between == null
                ? List.of()
                : between.list("two traits").stream()
                        .map(this::name)
                        .flatMap(Optional::stream)
                        .toList();
        Part strength = keys.need("r", "0.3");
        Quantity r = strength == null ? null : strength.anyQuantity(Dimension.NUMBER);
        if (strength != null && r != null && Math.abs(r.internal()) >= 1) {
            strength.fault("'" + r + "' is no correlation; expected a number between -1 and 1");
            return Optional.empty();
        }
        if (between == null || r == null) {
            return Optional.empty();
        }
        if (two.size() != 2 || two.get(0).equals(two.get(1))) {
            between.fault("expected two different traits of this population");
            return Optional.empty();
        }
        return Optional.of(new Correlation(two.get(0), two.get(1), r.internal()));
    }

    private Optional<String> name(Part word) {
        String text = word.text("the name of a trait");
        if (text != null && !names.contains(text)) {
            word.fault("nothing called '" + Part.shortened(text) + "' varies in this population"
                    + Suggestion.hint(text, names));
            return Optional.empty();
        }
        return Optional.ofNullable(text);
    }
}
