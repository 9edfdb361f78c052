package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.body.Catalogue;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.study.Factor;
import org.oxytocinlab.engine.study.Lever;
import org.oxytocinlab.scenarios.yaml.Form;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Keys;
import org.oxytocinlab.scenarios.yaml.Kind;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Shape;
import org.oxytocinlab.scenarios.yaml.Suggestion;
import org.oxytocinlab.scenarios.yaml.Written;

/** How a factor of a sweep is written: {@code {vary: step, values: [1 mU/min, 2 mU/min]}}. */
final class FactorForm extends Form<Factor> {
    private static final int MOST_VALUES = 12;
    private static final String VALUES_EXAMPLE = "[1 mU/min, 2 mU/min, 4 mU/min]";
    static final String EXAMPLE = "{vary: step, values: " + VALUES_EXAMPLE + "}";

    static final Key<Factor, Lever> VARY = Key.needed(
            "vary",
            "What is varied",
            Kind.of(
                    new Shape.Words(Lever.names()),
                    Lever.STEP.words(),
                    FactorForm::lever,
                    lever -> Written.word(lever.words())),
            Factor::lever);
    static final Key<Factor, List<Quantity>> VALUES =
            Key.needed("values", "From low to high, all in one unit", values(Lever.STEP), Factor::values);

    /** Factors of which none has been named before. */
    static final FactorForm OF_ANY = new FactorForm(lever -> true);

    private final Predicate<Lever> isNew;

    /**
     * The factors of a sweep.
     *
     * @param isNew whether a lever is named for the first time
     */
    FactorForm(Predicate<Lever> isNew) {
        super("what is varied", EXAMPLE, Keys.of(VARY, VALUES));
        this.isNew = isNew;
    }

    @Override
    protected @Nullable Factor read(Mapping keys) {
        Part vary = VARY.part(keys);
        Part list = VALUES.part(keys);
        Lever lever = VARY.read(keys);
        if (vary == null || list == null || lever == null) {
            return null;
        }
        if (!isNew.test(lever)) {
            vary.fault("'" + lever + "' is varied twice");
            return null;
        }
        List<Quantity> values = VALUES.read(keys, values(lever));
        return values == null ? null : new Factor(lever, values);
    }

    private static @Nullable Lever lever(Part vary) {
        String words = vary.text("what is varied: " + Lever.OWN + ", or a parameter of the model");
        Optional<Lever> lever = words == null ? Optional.empty() : Lever.named(words);
        if (words != null && lever.isEmpty()) {
            vary.fault("nothing is called '" + Part.shortened(words) + "' that could be varied"
                    + Suggestion.hint(words, Lever.names()));
        }
        return lever.orElse(null);
    }

    /** Values to which a lever is set; editors do not know which lever it is. */
    private static Kind<List<Quantity>> values(Lever lever) {
        Stream<Dimension> dimensions = Stream.of(
                        Stream.of(Dimension.FLOW, Dimension.DROP_RATE),
                        Lever.OWN.stream().map(Lever::dimension),
                        Catalogue.ALL.stream()
                                .map(parameter -> parameter.standard().dimension()))
                .flatMap(each -> each);
        Shape value = new Shape.Either(dimensions
                .distinct()
                .<Shape>map(dimension -> new Shape.Amount(dimension, true))
                .toList());
        return Kind.of(
                new Shape.Items(value.described("A value")).of(2, MOST_VALUES),
                VALUES_EXAMPLE,
                list -> values(list, lever),
                values -> new Written.Items(values.stream().map(Written::word).toList(), true));
    }

    private static @Nullable List<Quantity> values(Part list, Lever lever) {
        List<Part> parts = list.list("values");
        if (list.isList() && (parts.size() < 2 || parts.size() > MOST_VALUES)) {
            list.fault("expected 2 to " + MOST_VALUES + " values, found " + parts.size());
            return null;
        }
        List<Quantity> values = new ArrayList<>();
        for (Part part : parts) {
            Quantity value = value(part, lever, values);
            if (value != null) {
                values.add(value);
            }
        }
        return parts.isEmpty() || values.size() < parts.size() ? null : List.copyOf(values);
    }

    private static @Nullable Quantity value(Part part, Lever lever, List<Quantity> before) {
        boolean isRate = lever.dimension() == Dimension.OXYTOCIN_RATE && Lever.OWN.contains(lever);
        Quantity value = isRate ? OrderedRates.read(part) : part.quantity(lever.dimension());
        Quantity last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (value == null || last == null) {
            return value;
        }
        if (value.unit() != last.unit()) {
            part.fault(
                    "'" + value + "' is not in the unit of '" + last + "'; write all values of a factor in one unit");
            return null;
        }
        if (value.compareTo(last) <= 0) {
            part.fault("'" + value + "' is not above '" + last + "'; write the values from low to high");
            return null;
        }
        return value;
    }
}
