package org.oxytocinlab.scenarios;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.body.Catalogue;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Push;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Bag;
import org.oxytocinlab.engine.therapy.Line;
import org.oxytocinlab.engine.therapy.Line.Bolus;
import org.oxytocinlab.scenarios.yaml.Form;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Keys;
import org.oxytocinlab.scenarios.yaml.Kind;
import org.oxytocinlab.scenarios.yaml.Kinds;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.OrNone;
import org.oxytocinlab.scenarios.yaml.OrNone.Choice;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Shape;
import org.oxytocinlab.scenarios.yaml.Suggestion;
import org.oxytocinlab.scenarios.yaml.Written;

/** How the line of another drug is written: {@code {drug, bag: {amount, volume}, regimen: {rate: 18 mg/h}, boluses}}. */
final class LineForm extends Form<Line> {
    private static final String BAG_EXAMPLE = BagForm.OF_A_LINE.example();
    private static final Quantity PUSH = Quantity.of("0", Unit.MINUTE);

    private static final Key<Line, Substance> DRUG =
            Key.needed("drug", "Name of the drug", drugs(Catalogue.DRUGS), Line::of);
    private static final Key<Line, Choice<Bag>> BAG = Key.of(
            "bag", "The bag; 'none' for undiluted drug", BagForm.OF_A_LINE.orNone(), line -> new Choice<>(line.bag()));
    private static final Key<Line, Choice<LinePlan>> REGIMEN = Key.of(
            "regimen",
            "The plan for the rate, by the clock",
            new OrNone<>(new LinePlanForm(Set.of(Shown.values()), null, false), "No infusion"),
            line -> new Choice<>(new LinePlan(line.regimen(), line.ratesAtBirth())));
    private static final Key<Line, List<Timed>> BOLUSES = Key.of(
            "boluses",
            "Single doses",
            new BolusForm(Set.of(Shown.values()), null)
                    .described("A single dose")
                    .list("boluses")
                    .onOneLine(),
            LineForm::timed);

    /** One of several single doses: {@code {at: 1 h, dose: 6.75 mg, over: 1 min}}. */
    private static final class BolusForm extends Form<Timed> {
        private static final Key<Timed, BirthTime> AT = Key.needed(
                "at", BirthTime.SENTENCE, BirthTime.KIND, timed -> new BirthTime(timed.bolus.at(), timed.isAtBirth));
        private static final Key<Timed, Quantity> DOSE =
                Key.needed("dose", "Amount of the drug", Kinds.positive(Dimension.DRUG), timed -> timed.bolus.dose());
        private static final Key<Timed, Quantity> OVER = Key.of(
                "over",
                "How long it takes",
                Kinds.amount(Dimension.TIME),
                timed -> timed.bolus.route() == Push.Route.MUSCLE ? null : timed.bolus.over());
        private static final Key<Timed, Push.Route> BY = Key.of(
                "by",
                "Where it is injected",
                Kinds.oneOf(
                        List.of(Push.Route.VEIN, Push.Route.MUSCLE),
                        route -> route == Push.Route.VEIN ? "vein" : "muscle"),
                timed -> timed.bolus.route());

        private final Set<Shown> shown;
        private final @Nullable Quantity duration;

        BolusForm(Set<Shown> shown, @Nullable Quantity duration) {
            super("a bolus", "{at: 1 h, dose: 6.75 mg, over: 1 min}", Keys.of(AT, DOSE, OVER, BY));
            this.shown = shown;
            this.duration = duration;
        }

        @Override
        protected @Nullable Timed read(Mapping keys) {
            BirthTime at = AT.read(keys);
            if (at != null) {
                at.demand(AT.part(keys), shown, duration);
            }
            Quantity dose = DOSE.read(keys);
            Quantity over = OVER.readOr(keys, PUSH);
            Push.Route route = BY.read(keys);
            Part time = OVER.part(keys);
            if (route == Push.Route.MUSCLE && time != null) {
                time.fault("an injection into a muscle is given at once; leave 'over' out");
            }
            if (at == null || dose == null || over == null) {
                return null;
            }
            Clock.demandRoom(keys, at.time(), over, duration);
            return new Timed(new Bolus(at.time(), dose, route == null ? Push.Route.VEIN : route, over), at.isAtBirth());
        }
    }

    /** A bolus, and whether it waits for the birth. */
    private record Timed(Bolus bolus, boolean isAtBirth) {}

    /** Lines of the drugs of the catalogue. */
    static final LineForm OF_THE_CATALOGUE = new LineForm(Catalogue.DRUGS, Set.of(Shown.values()), null);

    private final List<Substance> known;
    private final Set<Shown> shown;
    private final @Nullable Quantity duration;

    /**
     * The lines of a case.
     *
     * @param known every drug beside oxytocin that can be given
     * @param shown what the case asks for
     */
    LineForm(List<Substance> known, Set<Shown> shown, @Nullable Quantity duration) {
        super(
                "a line, e.g. '{drug: ..., bag: " + BAG_EXAMPLE + ", regimen: {rate: 18 mg/h}}'",
                Keys.of(DRUG, BAG, REGIMEN, BOLUSES),
                "{drug: atosiban, bag: " + BAG_EXAMPLE + ", regimen: {rate: 18 mg/h}}");
        this.known = known;
        this.shown = shown;
        this.duration = duration;
    }

    @Override
    protected @Nullable Line read(Mapping keys) {
        // Which drugs there are is said of a name that is none of them.
        keys.need(DRUG.name(), "the name of a drug");
        Substance drug = DRUG.read(keys, drugs(known));
        Part plan = REGIMEN.part(keys);
        Part hung = plan == null ? BAG.part(keys) : BAG.demand(keys);
        Choice<Bag> bag = hung == null ? new Choice<>(null) : BAG.kind().read(hung);
        boolean isUndiluted = hung != null && bag != null && bag.value() == null;
        Choice<LinePlan> chosen = plan == null
                ? new Choice<>(null)
                : new OrNone<>(new LinePlanForm(shown, duration, isUndiluted), "").read(plan);
        List<Timed> boluses = orElse(BOLUSES.read(keys, new BolusForm(shown, duration).list("boluses")));
        demandRoute(BOLUSES.part(keys), drug, boluses);
        if (drug == null || chosen == null || bag == null) {
            return null;
        }
        LinePlan rates = chosen.value() == null ? LinePlan.NONE : chosen.value();
        return new Line(
                drug, bag.value(), rates.regimen(), boluses(boluses, false), boluses(boluses, true), rates.atBirth());
    }

    /** While no drug is known, none is listed: an empty list of words would refuse the form itself. */
    private static Kind<Substance> drugs(List<Substance> known) {
        List<String> names = known.stream().map(Substance::words).toList();
        return Kind.of(
                names.isEmpty() ? new Shape.Text() : new Shape.Words(names),
                names.isEmpty() ? "the name of a drug" : names.get(0),
                part -> drug(part, known),
                drug -> Written.word(drug.words()));
    }

    private static @Nullable Substance drug(Part part, List<Substance> known) {
        String name = part.text("the name of a drug");
        if (name == null) {
            return null;
        }
        if (name.equals(Substance.OXYTOCIN.words())) {
            part.fault(
                    "oxytocin is given by 'bag', 'regimen' or 'protocol', and 'actions'; a line is for another drug");
            return null;
        }
        for (Substance drug : known) {
            if (drug.words().equals(name)) {
                return drug;
            }
        }
        List<String> names = known.stream().map(Substance::words).toList();
        part.fault("unknown drug '" + Part.shortened(name) + "'"
                + (names.isEmpty()
                        ? "; this version knows no other drug than oxytocin"
                        : Suggestion.hint(name, names, "") + Suggestion.all(names)));
        return null;
    }

    /** Nothing is known of what a muscle would do with it. */
    private static void demandRoute(@Nullable Part part, @Nullable Substance drug, List<Timed> boluses) {
        if (part != null
                && drug != null
                && Catalogue.LICENCES.stream().anyMatch(licence -> licence.of() == drug && !licence.isForMuscle())
                && boluses.stream().anyMatch(each -> each.bolus.route() == Push.Route.MUSCLE)) {
            part.fault(drug + " is given into a vein; leave 'by: muscle' out");
        }
    }

    private static List<Timed> orElse(@Nullable List<Timed> read) {
        return read == null ? List.of() : read;
    }

    private static List<Bolus> boluses(List<Timed> all, boolean atBirth) {
        return all.stream()
                .filter(each -> each.isAtBirth == atBirth)
                .map(Timed::bolus)
                .sorted(Comparator.comparing(Bolus::at))
                .toList();
    }

    private static List<Timed> timed(Line line) {
        return Stream.concat(
                        line.boluses().stream().map(bolus -> new Timed(bolus, false)),
                        line.atBirth().stream().map(bolus -> new Timed(bolus, true)))
                .toList();
    }
}
