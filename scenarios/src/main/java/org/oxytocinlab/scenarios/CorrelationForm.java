package org.oxytocinlab.scenarios;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.study.Correlation;
import org.oxytocinlab.scenarios.yaml.Form;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Keys;
import org.oxytocinlab.scenarios.yaml.Kind;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Shape;
import org.oxytocinlab.scenarios.yaml.Suggestion;
import org.oxytocinlab.scenarios.yaml.Written;

/** How a correlation is written: {@code {between: [clearance, weight], r: 0.3}}. */
final class CorrelationForm extends Form<Correlation> {
    private static final Key<Correlation, List<String>> BETWEEN = Key.needed(
            "between",
            "Two traits of this population",
            two(List.of(), false),
            correlation -> List.of(correlation.one(), correlation.other()));
    private static final Key<Correlation, Double> R = Key.needed(
            "r",
            "Coefficient of correlation",
            Kind.of(new Shape.Decimal(-1, 1, true), "0.3", CorrelationForm::strength, CorrelationForm::plain),
            Correlation::r);

    /** Correlations between traits of which nothing is known. */
    static final CorrelationForm OF_ANY = new CorrelationForm(List.of(), false);

    private final Kind<List<String>> two;

    /**
     * Correlations between the traits of a population.
     *
     * @param names of its traits
     * @param complete whether these are all; where a trait has a fault, nobody knows what is correlated with it
     */
    CorrelationForm(List<String> names, boolean complete) {
        super("a correlation", "{between: [clearance, weight], r: 0.3}", Keys.of(BETWEEN, R));
        this.two = two(names, complete);
    }

    /** All correlations of a list that are free of faults. */
    List<Correlation> readAll(@Nullable Part part) {
        Set<Set<String>> given = new HashSet<>();
        List<Correlation> all = new ArrayList<>();
        for (Part entry : part == null ? List.<Part>of() : part.list("correlations")) {
            Mapping keys = mapping(entry);
            Correlation correlation = keys == null ? null : read(keys, given);
            if (correlation != null) {
                all.add(correlation);
            }
        }
        return List.copyOf(all);
    }

    @Override
    protected @Nullable Correlation read(Mapping keys) {
        return read(keys, new HashSet<>());
    }

    private @Nullable Correlation read(Mapping keys, Set<Set<String>> given) {
        List<String> names = BETWEEN.read(keys, two.held((between, read) -> demandNew(between, read, given)));
        Double r = R.read(keys);
        return names == null || r == null ? null : new Correlation(names.get(0), names.get(1), r);
    }

    private static void demandNew(Part between, List<String> names, Set<Set<String>> given) {
        if (!given.add(Set.copyOf(names))) {
            between.fault("the correlation of these two traits is already given");
        }
    }

    private static Kind<List<String>> two(List<String> names, boolean complete) {
        return Kind.of(
                new Shape.Items(new Shape.Text().described("A trait"), 2, 2, true),
                "[clearance, weight]",
                between -> pair(between, names, complete),
                pair -> new Written.Items(pair.stream().map(Written::word).toList(), true));
    }

    private static @Nullable List<String> pair(Part between, List<String> names, boolean complete) {
        List<Part> words = between.list("two traits");
        List<String> two = words.stream()
                .map(word -> name(word, names, complete))
                .filter(Objects::nonNull)
                .toList();
        if (!between.isList() || two.size() < words.size()) {
            return null;
        }
        if (two.size() != 2 || two.get(0).equals(two.get(1))) {
            between.fault("expected two different traits of this population");
            return null;
        }
        return two;
    }

    private static @Nullable String name(Part word, List<String> names, boolean complete) {
        String text = word.text("the name of a trait");
        if (text != null && complete && !names.contains(text)) {
            word.fault("nothing called '" + Part.shortened(text) + "' varies in this population"
                    + (names.isEmpty() ? "" : Suggestion.hint(text, names)));
            return null;
        }
        return text;
    }

    private static @Nullable Double strength(Part part) {
        Quantity r = part.anyQuantity(Dimension.NUMBER);
        if (r == null) {
            return null;
        }
        if (Math.abs(r.internal()) >= 1) {
            part.fault("'" + r + "' is not a correlation; expected a number between -1 and 1");
            return null;
        }
        return r.internal();
    }

    private static Written plain(double r) {
        return Written.word(BigDecimal.valueOf(r).toPlainString());
    }
}
