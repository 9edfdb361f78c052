package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.body.Catalogue;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.study.Correlation;
import org.oxytocinlab.engine.study.Population;
import org.oxytocinlab.engine.study.Trait;
import org.oxytocinlab.scenarios.yaml.Kind;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Suggestion;

/**
 * How a population is written: {@code {title: …, sensitivity: {median: 0.3, CV: 45 %}, parameters: [{vary: clearance, CV:
 * 35 %}]}}.
 */
final class PopulationForm {
    static final String SELECTION = "selection";
    static final String SLOW = "slow labour";
    static final List<String> KEYS = List.of(
            "title",
            "use",
            "source",
            "evidence",
            "notes",
            "sensitivity",
            "weight",
            "gestation",
            "labour",
            LabourForm.DILATATION_KEY,
            "parity",
            SELECTION,
            "parameters",
            "correlations");
    static final List<String> SPREAD_KEYS = List.of("median", "CV");
    static final List<String> RANGE_KEYS = List.of("from", "to");
    static final List<String> PARITY_KEYS = List.of("nulliparous");
    static final List<String> VARY_KEYS = List.of("vary", "CV", "SD");

    private static final Kind<Double> VARIATION =
            Percentage.atMost(300, "more variation than women have; expected at most 300 %");

    private final Mapping keys;
    private final List<Trait> traits = new ArrayList<>();
    private final Set<Published> varied = new HashSet<>();

    private PopulationForm(Mapping keys) {
        this.keys = keys;
    }

    /**
     * A population and what is said beside it.
     *
     * @param labour what it says of labour, for arms that say nothing; without a key where it says nothing
     */
    record Read(Population population, Mapping labour) {
        static Read nobody(Part part) {
            return new Read(Population.NONE, new Mapping(part));
        }
    }

    /** The population, or null when it is none; what else is wrong is among the findings. */
    static @Nullable Read read(Part part) {
        Mapping keys = part.mapping("a population: 'none', a name such as 'induction', or keys and values");
        if (keys == null) {
            return null;
        }
        Population population = new PopulationForm(keys.only(KEYS)).read();
        Part labour = keys.get("labour");
        if (labour != null) {
            new LabourForm().read(labour);
        }
        List<String> rest = KEYS.stream().filter(key -> !key.equals("labour")).toList();
        return new Read(population, keys.without(rest));
    }

    private Population read() {
        Part named = keys.need("title", "Induction at term");
        String title = named == null ? null : named.text("a title in one line");
        sensitivity();
        weight();
        List<Part> parameters = parameters();
        parameters.forEach(this::parameter);
        long written = Stream.of("sensitivity", "weight").filter(keys::has).count() + parameters.size();
        List<Correlation> correlations = correlations(traits.size() == written);
        return new Population(
                title == null ? "" : title, traits, weeks(), dilatation(), nulliparous(), isSlow(), correlations);
    }

    private List<Part> parameters() {
        Part part = keys.get("parameters");
        return part == null ? List.of() : part.list("parameters");
    }

    private void sensitivity() {
        Mapping spread = inside("sensitivity", "'{median: 0.3, CV: 45 %}'", SPREAD_KEYS);
        Double variation = spread == null ? null : variation(spread);
        if (spread != null && variation != null) {
            traits.add(new Trait.Sensitivity(spread.positive("median", Dimension.NUMBER), variation));
        }
    }

    private void weight() {
        Mapping spread = inside("weight", "'{median: 73 kg, CV: 14 %}'", SPREAD_KEYS);
        if (spread == null) {
            return;
        }
        Quantity median = spread.neededPositive("median", Dimension.WEIGHT);
        spread.hold(PlausibleRanges.WEIGHT, "median", median);
        Double variation = variation(spread);
        if (median != null && variation != null) {
            traits.add(new Trait.Weight(median, variation));
        }
    }

    private void parameter(Part entry) {
        Mapping own = entry.mapping("what varies, e.g. '{vary: clearance, CV: 35 %}'");
        Part named = own == null ? null : own.only(VARY_KEYS).need("vary", "clearance");
        if (own == null || named == null) {
            return;
        }
        List<Published> parameters = parameters(named);
        if (parameters.isEmpty()) {
            return;
        }
        if (own.has("SD")) {
            shift(own, parameters);
            return;
        }
        Double variation = variation(own);
        if (variation != null) {
            traits.add(new Trait.Factor(parameters, variation));
        }
    }

    private void shift(Mapping own, List<Published> parameters) {
        Part part = own.get("SD");
        if (part != null && own.has("CV")) {
            part.fault("a parameter varies either by a factor, 'CV', or by addition, 'SD'; leave one of the two out");
        } else if (part != null && parameters.size() > 1) {
            part.fault("'SD' is for one parameter alone; several vary together by 'CV'");
        }
        Quantity deviation = own.positive("SD", parameters.get(0).standard().dimension());
        if (deviation != null) {
            Unit unit = parameters.get(0).standard().unit();
            traits.add(new Trait.Shift(parameters.get(0), in(unit, deviation)));
        }
    }

    private static Quantity in(Unit unit, Quantity deviation) {
        return deviation.unit() == unit ? deviation : Quantity.of(unit.fromInternal(deviation.internal()), unit);
    }

    private List<Published> parameters(Part named) {
        List<Part> words = named.isList() ? named.list("parameters") : List.of(named);
        if (words.isEmpty()) {
            named.fault("expected the name of a parameter of the model, or several, found an empty list");
        }
        List<Published> parameters = new ArrayList<>();
        for (Part word : words) {
            String text = word.text("the name of a parameter of the model");
            Optional<Published> known = text == null ? Optional.empty() : Catalogue.named(text);
            known.ifPresent(parameters::add);
            if (known.isPresent() && !varied.add(known.get())) {
                word.fault("'" + text + "' varies twice");
            }
            if (text != null && known.isEmpty()) {
                word.fault("unknown parameter '" + Part.shortened(text) + "'"
                        + Suggestion.hint(
                                text,
                                Catalogue.ALL.stream().map(Published::name).toList()));
            }
        }
        return parameters.size() == words.size() ? parameters : List.of();
    }

    private static @Nullable Double variation(Mapping own) {
        Part part = own.need("CV", VARIATION.example());
        return part == null ? null : VARIATION.read(part);
    }

    private Population.@Nullable Range weeks() {
        Mapping range = inside("gestation", "'{from: 37 wk, to: 42 wk}'", RANGE_KEYS);
        Quantity from = range == null ? null : range.neededPositive("from", Dimension.GESTATION);
        Quantity to = range == null ? null : range.neededPositive("to", Dimension.GESTATION);
        if (range == null || from == null || to == null) {
            return null;
        }
        range.hold(PlausibleRanges.GESTATION, "to", to);
        Part upper = range.get("to");
        if (upper != null && to.compareTo(from) < 0) {
            upper.fault("'" + to + "' is before '" + from + "'; expected the earlier week under 'from'");
        }
        return new Population.Range(from, to);
    }

    private Population.@Nullable Range dilatation() {
        Mapping range = inside(LabourForm.DILATATION_KEY, "'{from: 1 cm, to: 3 cm}'", RANGE_KEYS);
        Part lower = range == null ? null : range.need("from", "1 cm");
        Part upper = range == null ? null : range.need("to", "3 cm");
        Quantity from = lower == null ? null : LabourForm.BEFORE_FULL.read(lower);
        Quantity to = upper == null ? null : LabourForm.BEFORE_FULL.read(upper);
        if (upper == null || from == null || to == null) {
            return null;
        }
        if (to.compareTo(from) < 0) {
            upper.fault("'" + to + "' is less than '" + from + "'; expected the narrower cervix under 'from'");
        }
        return new Population.Range(from, to);
    }

    private @Nullable Double nulliparous() {
        Mapping own = inside("parity", "'{nulliparous: 50 %}'", PARITY_KEYS);
        Part part = own == null ? null : own.need("nulliparous", Percentage.SHARE.example());
        return part == null ? null : Percentage.SHARE.read(part);
    }

    private boolean isSlow() {
        Part part = keys.get(SELECTION);
        return part != null && SLOW.equals(part.oneOf(List.of(SLOW)));
    }

    private List<Correlation> correlations(boolean complete) {
        Part part = keys.get("correlations");
        List<Correlation> correlations =
                new CorrelationForm(traits.stream().map(Trait::name).toList(), complete).readAll(part);
        if (part != null && complete && !correlations.isEmpty() && !Population.isPossible(traits, correlations)) {
            part.fault("no women can have all these correlations at once");
            return List.of();
        }
        return correlations;
    }

    private @Nullable Mapping inside(String key, String expected, List<String> known) {
        Part part = keys.get(key);
        Mapping inside = part == null ? null : part.mapping(expected);
        return inside == null ? null : inside.only(known);
    }
}
