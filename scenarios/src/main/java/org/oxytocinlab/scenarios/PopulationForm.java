package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.body.Labour;
import org.oxytocinlab.engine.study.Correlation;
import org.oxytocinlab.engine.study.Population;
import org.oxytocinlab.engine.study.Trait;
import org.oxytocinlab.scenarios.yaml.Form;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Keys;
import org.oxytocinlab.scenarios.yaml.Kinds;
import org.oxytocinlab.scenarios.yaml.ListKind;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Shape;
import org.oxytocinlab.scenarios.yaml.Written;

/**
 * How a population is written: {@code {title: …, sensitivity: {median: 0.3, CV: 45 %}, parameters: [{vary: clearance, CV:
 * 35 %}]}}. A name or a file is looked up by {@link PopulationSource}.
 */
final class PopulationForm extends Form<Population> {
    private static final String NONE = "none";

    private static final Key<Population, String> TITLE = Key.needed(
            "title",
            "One line for figures and tables",
            Kinds.text("a title in one line", "Induction at term"),
            Population::title);
    private static final Key<Population, Trait.Sensitivity> SENSITIVITY = Key.of(
            "sensitivity",
            "How strongly the uterus answers, log-normal",
            new SpreadForm.OfSensitivity(),
            people -> first(people, trait -> trait instanceof Trait.Sensitivity own ? own : null));
    private static final Key<Population, Trait.Weight> WEIGHT = Key.of(
            "weight",
            "Body weight, log-normal",
            new SpreadForm.OfWeight(),
            people -> first(people, trait -> trait instanceof Trait.Weight own ? own : null));
    private static final Key<Population, Population.Range> GESTATION =
            Key.of("gestation", "Weeks of pregnancy, all equally likely", RangeForm.WEEKS, Population::weeks);

    /** What holds for arms that say nothing of a labour; each arm is written with its own. */
    private static final Key<Population, Labour> LABOUR =
            Key.of(CaseKeys.LABOUR.name(), CaseKeys.LABOUR.sentence(), new LabourForm(), people -> null);

    private static final Key<Population, Population.Range> DILATATION = Key.of(
            LabourForm.DILATATION_KEY,
            "Dilatation at the start, all equally likely; only a labour has one",
            RangeForm.DILATATION,
            Population::dilatation);
    private static final Key<Population, Double> PARITY =
            Key.of("parity", "Earlier births", new ParityForm(), Population::nulliparous);
    private static final Key<Population, Boolean> SELECTION = Key.of(
            "selection",
            "Takes only women whose spontaneous labour makes a centimetre or less in two hours",
            Kinds.word(true, "slow labour"),
            people -> people.isSlow() ? Boolean.TRUE : null);
    private static final Key<Population, List<Trait>> PARAMETERS = Key.of(
            "parameters",
            "Parameters of the model that differ between women",
            parameters(VaryForm.OF_ANY),
            PopulationForm::parameters);
    private static final Key<Population, List<Correlation>> CORRELATIONS = Key.of(
            "correlations",
            "What goes together; all else is independent",
            CorrelationForm.OF_ANY.described("A correlation").list("correlations"),
            people -> people.correlations().isEmpty() ? null : people.correlations());

    static final Keys<Population> KEYS = Keys.of(
            TITLE,
            Key.of("use", "For which studies it is meant", AboutKey.text("trials of induction"), people -> null),
            AboutKey.source(),
            AboutKey.evidence(),
            AboutKey.notes(),
            SENSITIVITY,
            WEIGHT,
            GESTATION,
            LABOUR,
            DILATATION,
            PARITY,
            SELECTION,
            PARAMETERS,
            CORRELATIONS);

    PopulationForm() {
        super(
                "a population: 'none', a name such as 'induction', or keys and values",
                KEYS,
                "{title: Induction at term, weight: {median: 73 kg, CV: 14 %}}");
    }

    /** How many had no birth before: {@code {nulliparous: 50 %}}. */
    private static final class ParityForm extends Form<Double> {
        private static final Key<Double, Double> NULLIPAROUS =
                Key.needed("nulliparous", "Share of first births", Percentage.SHARE, share -> share);
        private static final String EXAMPLE = "{nulliparous: 50 %}";

        ParityForm() {
            super("'" + EXAMPLE + "'", Keys.of(NULLIPAROUS), EXAMPLE);
        }

        @Override
        protected @Nullable Double read(Mapping keys) {
            return NULLIPAROUS.read(keys);
        }
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

    /** The population and its labour, or null when it is none; what else is wrong is among the remarks. */
    @Nullable
    Read readWithLabour(Part part) {
        Mapping keys = mapping(part);
        List<String> rest =
                KEYS.names().stream().filter(key -> !key.equals(LABOUR.name())).toList();
        return keys == null ? null : new Read(read(keys), keys.without(rest));
    }

    @Override
    public @Nullable Population read(Part part) {
        return part.says(NONE) ? Population.NONE : super.read(part);
    }

    @Override
    protected Population read(Mapping keys) {
        String title = TITLE.read(keys);
        LABOUR.read(keys);
        Part list = PARAMETERS.part(keys);
        List<Trait> varied = list == null
                ? List.of()
                : parameters(new VaryForm(new HashSet<>()::add)).readAll(list);
        List<Trait> traits = new ArrayList<>();
        Stream.of(SENSITIVITY.read(keys), WEIGHT.read(keys))
                .filter(Objects::nonNull)
                .forEach(traits::add);
        boolean complete = traits.size()
                        == Stream.of(SENSITIVITY, WEIGHT)
                                .filter(key -> key.isIn(keys))
                                .count()
                && varied != null;
        traits.addAll(varied == null ? List.of() : varied);
        return new Population(
                title == null ? "" : title,
                traits,
                GESTATION.read(keys),
                DILATATION.read(keys),
                PARITY.read(keys),
                SELECTION.read(keys) != null,
                correlations(CORRELATIONS.part(keys), traits, complete));
    }

    private static List<Correlation> correlations(@Nullable Part part, List<Trait> traits, boolean complete) {
        List<Correlation> correlations =
                new CorrelationForm(traits.stream().map(Trait::name).toList(), complete).readAll(part);
        if (part != null && complete && !correlations.isEmpty() && !Population.isPossible(traits, correlations)) {
            part.fault("no women can have all these correlations at once");
            return List.of();
        }
        return correlations;
    }

    private static ListKind<Trait> parameters(VaryForm form) {
        return form.described("What varies, and how much").list("parameters");
    }

    private static @Nullable List<Trait> parameters(Population people) {
        List<Trait> varied = people.traits().stream()
                .filter(trait -> trait instanceof Trait.Factor || trait instanceof Trait.Shift)
                .toList();
        return varied.isEmpty() ? null : varied;
    }

    private static <T> @Nullable T first(Population people, Function<Trait, @Nullable T> own) {
        return people.traits().stream()
                .map(own)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Override
    public Written write(Population population) {
        return population.equals(Population.NONE) ? Written.word(NONE) : KEYS.write(population, false);
    }

    @Override
    public Shape shape() {
        return Shape.Either.of(
                new Shape.Words(Stream.concat(Stream.of(NONE), Library.populationNames().stream())
                                .toList())
                        .described("A population of the library; 'none' when all are the woman of the case"),
                new Shape.Pattern("\\.").described("A file beside the study"),
                super.shape().described("A population"));
    }
}
