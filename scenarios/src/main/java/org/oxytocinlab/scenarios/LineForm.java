package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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
import org.oxytocinlab.engine.therapy.Regimen;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Suggestion;

/** How the line of another drug is written: {@code {drug, bag: {amount, volume}, regimen: {rate: 18 mg/h}, boluses}}. */
final class LineForm {
    static final String KEY = "lines";
    static final String BOLUSES = "boluses";
    static final List<String> KEYS = List.of("drug", "bag", "regimen", BOLUSES);
    static final List<String> BOLUS_KEYS = List.of("at", "dose", "over", "by");
    static final List<String> ROUTES = List.of("vein", "muscle");

    private static final String BAG_EXAMPLE = "{amount: 37.5 mg, volume: 50 mL}";
    private static final Quantity PUSH = Quantity.of("0", Unit.MINUTE);

    private final List<Substance> known;
    private final Set<Shown> shown;
    private final @Nullable Quantity duration;

    private record Timed(Bolus bolus, boolean isAtBirth) {}

    /**
     * The lines of a case.
     *
     * @param known every drug beside oxytocin that can be given
     * @param shown what the case asks for
     */
    LineForm(List<Substance> known, Set<Shown> shown, @Nullable Quantity duration) {
        this.known = known;
        this.shown = shown;
        this.duration = duration;
    }

    /** The line, or null when it has a fault. */
    @Nullable
    Line read(Part part) {
        Mapping keys = part.mapping("a line, e.g. '{drug: ..., bag: " + BAG_EXAMPLE + ", regimen: {rate: 18 mg/h}}'");
        if (keys == null) {
            return null;
        }
        keys.only(KEYS);
        Part named = keys.need("drug", "the name of a drug");
        Substance drug = named == null ? null : drug(named);
        Part plan = keys.get("regimen");
        Part hung = plan == null ? keys.get("bag") : keys.need("bag", BAG_EXAMPLE);
        Bag bag = hung == null || hung.says("none") ? null : BagForm.OF_A_LINE.read(hung);
        Regimen regimen = plan == null || plan.says("none")
                ? Regimen.NONE
                : new LinePlanForm(duration, hung != null && hung.says("none")).read(plan);
        List<Timed> boluses = boluses(keys.get(BOLUSES));
        demandRoute(keys.get(BOLUSES), drug, boluses);
        boolean isBagRead = bag != null || hung == null || hung.says("none");
        return drug == null || regimen == null || !isBagRead
                ? null
                : new Line(drug, bag, regimen, boluses(boluses, false), boluses(boluses, true));
    }

    private static List<Bolus> boluses(List<Timed> all, boolean atBirth) {
        return all.stream()
                .filter(each -> each.isAtBirth == atBirth)
                .map(Timed::bolus)
                .sorted(Comparator.comparing(Bolus::at))
                .toList();
    }

    private @Nullable Substance drug(Part part) {
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

    private List<Timed> boluses(@Nullable Part part) {
        List<Timed> boluses = new ArrayList<>();
        for (Part entry : part == null ? List.<Part>of() : part.list("boluses")) {
            Timed bolus = bolus(entry);
            if (bolus != null) {
                boluses.add(bolus);
            }
        }
        return boluses;
    }

    private @Nullable Timed bolus(Part part) {
        Mapping keys = part.mapping("a bolus, e.g. '{at: 1 h, dose: 6.75 mg, over: 1 min}'");
        if (keys == null) {
            return null;
        }
        keys.only(BOLUS_KEYS);
        Part written = keys.get("at");
        boolean isAtBirth = BirthTime.isWritten(written);
        Quantity at = written != null && isAtBirth ? sinceBirth(written) : sinceStart(keys);
        Quantity dose = keys.neededPositive("dose", Dimension.DRUG);
        Quantity over = keys.has("over") ? keys.quantity("over", Dimension.TIME) : PUSH;
        Part by = keys.get("by");
        boolean isMuscle = by != null && "muscle".equals(by.oneOf(ROUTES));
        Part time = keys.get("over");
        if (isMuscle && time != null) {
            time.fault("an injection into a muscle is given at once; leave 'over' out");
        }
        if (at == null || dose == null || over == null) {
            return null;
        }
        Clock.demandRoom(keys, at, over, duration);
        return new Timed(new Bolus(at, dose, isMuscle ? Push.Route.MUSCLE : Push.Route.VEIN, over), isAtBirth);
    }

    private @Nullable Quantity sinceBirth(Part at) {
        BirthTime.demand(at, shown);
        return BirthTime.read(at);
    }

    private @Nullable Quantity sinceStart(Mapping keys) {
        Quantity at = keys.neededQuantity("at", Dimension.TIME);
        Clock.demandWithin(keys.get("at"), at, duration);
        return at;
    }
}
