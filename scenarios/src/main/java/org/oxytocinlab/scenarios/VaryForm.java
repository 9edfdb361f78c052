package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.body.Catalogue;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.study.Trait;
import org.oxytocinlab.scenarios.yaml.Form;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Keys;
import org.oxytocinlab.scenarios.yaml.Kind;
import org.oxytocinlab.scenarios.yaml.Kinds;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Shape;
import org.oxytocinlab.scenarios.yaml.Suggestion;
import org.oxytocinlab.scenarios.yaml.Written;

/** How parameters of the model vary: {@code {vary: clearance, CV: 35 %}}, or one {@code {vary: osmotic threshold, SD: 2 mOsm/kg}}. */
final class VaryForm extends Form<Trait> {
    private static final List<String> NAMES =
            Catalogue.ALL.stream().map(Published::name).toList();

    private static final Key<Trait, Varied> VARY =
            Key.needed("vary", "What varies", varied(parameter -> true), VaryForm::varied);
    private static final Key<Trait, Double> CV = SpreadForm.<Trait>variation(
                    trait -> trait instanceof Trait.Factor factor ? factor.variation() : null)
            .optional();
    private static final Key<Trait, Quantity> SD = Key.of(
            "SD",
            "Standard deviation of one parameter that varies by addition",
            anyDeviation(),
            trait -> trait instanceof Trait.Shift shift ? shift.deviation() : null);

    /** Parameters of which none has varied before. */
    static final VaryForm OF_ANY = new VaryForm(parameter -> true);

    private final Kind<Varied> varied;

    /**
     * What varies.
     *
     * @param isList whether the names stand in a list
     */
    private record Varied(List<Published> parameters, boolean isList) {}

    /**
     * The parameters of a population.
     *
     * @param isNew whether a parameter is named for the first time
     */
    VaryForm(Predicate<Published> isNew) {
        super(
                "what varies",
                "{vary: clearance, CV: 35 %}",
                Keys.of(VARY, CV, SD).with(new Shape.ExactlyOne(List.of(CV.name(), SD.name()))));
        this.varied = varied(isNew);
    }

    @Override
    protected @Nullable Trait read(Mapping keys) {
        Varied of = VARY.read(keys, varied);
        if (of == null) {
            return null;
        }
        if (SD.isIn(keys)) {
            return shift(keys, of.parameters);
        }
        Double variation = CV.readDemanded(keys);
        return variation == null ? null : new Trait.Factor(of.parameters, variation);
    }

    private static @Nullable Trait shift(Mapping keys, List<Published> parameters) {
        Part part = SD.part(keys);
        if (part != null && CV.isIn(keys)) {
            part.fault("a parameter varies either by a factor, 'CV', or by addition, 'SD'; leave one of the two out");
        } else if (part != null && parameters.size() > 1) {
            part.fault("'SD' is for one parameter alone; several vary together by 'CV'");
        }
        Unit unit = parameters.get(0).standard().unit();
        Quantity deviation = SD.read(keys, Kinds.positive(unit.dimension()));
        return deviation == null ? null : new Trait.Shift(parameters.get(0), in(unit, deviation));
    }

    private static Quantity in(Unit unit, Quantity deviation) {
        return deviation.unit() == unit ? deviation : Quantity.of(unit.fromInternal(deviation.internal()), unit);
    }

    /** A deviation of a parameter that is not known. */
    private static Kind<Quantity> anyDeviation() {
        List<Shape> shapes = Catalogue.ALL.stream()
                .map(parameter -> parameter.standard().dimension())
                .distinct()
                .<Shape>map(dimension -> new Shape.Amount(dimension, false))
                .toList();
        Kind<Quantity> one = Kinds.positive(Dimension.OSMOLALITY);
        return Kind.of(new Shape.Either(shapes), "2 mOsm/kg", one::read, Written::word);
    }

    private static Kind<Varied> varied(Predicate<Published> isNew) {
        return Kind.of(
                Shape.Either.of(
                        new Shape.Words(NAMES).described("A parameter of the model"),
                        new Shape.Items(new Shape.Words(NAMES)).of(1, 0).described("Parameters that vary together")),
                "clearance",
                part -> varied(part, isNew),
                VaryForm::names);
    }

    private static @Nullable Varied varied(Part named, Predicate<Published> isNew) {
        List<Part> words = named.isList() ? named.list("parameters") : List.of(named);
        if (words.isEmpty()) {
            named.fault("expected the name of a parameter of the model, or several, found an empty list");
        }
        List<Published> parameters = new ArrayList<>();
        for (Part word : words) {
            parameter(word, isNew).ifPresent(parameters::add);
        }
        return parameters.isEmpty() || parameters.size() < words.size()
                ? null
                : new Varied(List.copyOf(parameters), named.isList());
    }

    private static Optional<Published> parameter(Part word, Predicate<Published> isNew) {
        String text = word.text("the name of a parameter of the model");
        Optional<Published> known = text == null ? Optional.empty() : Catalogue.named(text);
        if (known.isPresent() && !isNew.test(known.get())) {
            word.fault("'" + text + "' varies twice");
        }
        if (text != null && known.isEmpty()) {
            word.fault("unknown parameter '" + Part.shortened(text) + "'" + Suggestion.hint(text, NAMES));
        }
        return known;
    }

    private static Varied varied(Trait trait) {
        return trait instanceof Trait.Shift shift
                ? new Varied(List.of(shift.parameter()), false)
                : new Varied(((Trait.Factor) trait).parameters(), true);
    }

    private static Written names(Varied varied) {
        List<Written> names = varied.parameters.stream()
                .map(parameter -> Written.word(parameter.name()))
                .toList();
        return varied.isList ? new Written.Items(names, true) : names.get(0);
    }
}
