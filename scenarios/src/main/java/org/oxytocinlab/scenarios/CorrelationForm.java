package org.oxytocinlab.scenarios;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.study.Correlation;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Suggestion;

/** How a correlation is written: {@code {between: [clearance, weight], r: 0.3}}. */
final class CorrelationForm {
    private final List<String> names;
    private final boolean complete;
    private final Set<Set<String>> pairs = new HashSet<>();

    /**
     * Correlations between the traits of a population.
     *
     * @param names of its traits
     * @param complete whether these are all; where a trait has a fault, nobody knows what is correlated with it
     */
    CorrelationForm(List<String> names, boolean complete) {
        this.names = names;
        this.complete = complete;
    }

    /** The correlation; nothing when it has a fault. */
    Optional<Correlation> read(Part entry) {
        Mapping keys = entry.mapping("a correlation, e.g. '{between: [clearance, weight], r: 0.3}'");
        if (keys == null) {
            return Optional.empty();
        }
        keys.only(PopulationForm.CORRELATION_KEYS);
        Part between = keys.need("between", "[clearance, weight]");
        Part strength = keys.need("r", "0.3");
        Quantity r = strength == null ? null : strength.anyQuantity(Dimension.NUMBER);
        List<String> two = between == null ? List.of() : pair(between);
        if (strength != null && r != null && Math.abs(r.internal()) >= 1) {
            strength.fault("'" + r + "' is not a correlation; expected a number between -1 and 1");
            return Optional.empty();
        }
        return two.isEmpty() || r == null
                ? Optional.empty()
                : Optional.of(new Correlation(two.get(0), two.get(1), r.internal()));
    }

    /** Two names, or none with a fault. */
    private List<String> pair(Part between) {
        List<Part> words = between.list("two traits");
        List<String> two =
                words.stream().map(this::name).flatMap(Optional::stream).toList();
        if (!between.isList() || two.size() < words.size()) {
            return List.of();
        }
        if (two.size() != 2 || two.get(0).equals(two.get(1))) {
            between.fault("expected two different traits of this population");
            return List.of();
        }
        if (!pairs.add(Set.copyOf(two))) {
            between.fault("the correlation of these two traits is already given");
        }
        return two;
    }

    private Optional<String> name(Part word) {
        String text = word.text("the name of a trait");
        if (text != null && complete && !names.contains(text)) {
            word.fault("nothing called '" + Part.shortened(text) + "' varies in this population"
                    + (names.isEmpty() ? "" : Suggestion.hint(text, names)));
            return Optional.empty();
        }
        return Optional.ofNullable(text);
    }
}
