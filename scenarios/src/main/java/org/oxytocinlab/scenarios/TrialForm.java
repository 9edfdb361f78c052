package org.oxytocinlab.scenarios;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.clinic.Definition;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.study.Arm;
import org.oxytocinlab.engine.study.Criteria;
import org.oxytocinlab.engine.study.Finding;
import org.oxytocinlab.engine.study.Population;
import org.oxytocinlab.engine.study.Trial;
import org.oxytocinlab.scenarios.Study.TrialPlan;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Keys;
import org.oxytocinlab.scenarios.yaml.Kinds;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;

/** How a virtual trial is written: who the women are, how many, who gets what, and what counts. */
final class TrialForm {
    private static final int USUAL_WOMEN = 1000;
    private static final int MOST_REPLICATES = 1000;

    static final Key<ResolvedStudy, Population> POPULATION = Key.<TrialPlan, Population>of(
                    "population",
                    "From whom the women of a virtual trial are drawn",
                    new PopulationForm(),
                    TrialPlan::population)
            .in(ResolvedStudy::plan);
    static final Key<ResolvedStudy, Integer> WOMEN = Key.<TrialPlan, Integer>of(
                    "women",
                    "Women in each replicate; " + USUAL_WOMEN + " when left out",
                    Kinds.whole(1, Trial.MOST_WOMEN, USUAL_WOMEN),
                    TrialPlan::women)
            .in(ResolvedStudy::plan);
    static final Key<ResolvedStudy, Integer> REPLICATES = Key.<TrialPlan, Integer>of(
                    "replicates",
                    "How often the trial is done; 1 when left out",
                    Kinds.whole(1, MOST_REPLICATES, 1),
                    TrialPlan::replicates)
            .in(ResolvedStudy::plan);
    static final Key<ResolvedStudy, Trial.Design> DESIGN = Key.<TrialPlan, Trial.Design>of(
                    "design",
                    "Who gets which arm; paired when left out",
                    Kinds.oneOf(Arrays.asList(Trial.Design.values()), Trial.Design::words),
                    TrialPlan::design)
            .in(ResolvedStudy::plan);
    private static final Key<ResolvedStudy, Definition> TACHYSYSTOLE = Key.<TrialPlan, Definition>of(
                    "tachysystole",
                    "Whose definition of too many contractions; NICHD 2008 when left out",
                    Kinds.oneOf(Arrays.asList(Definition.values()), Definition::words),
                    plan -> plan.criteria().tachysystole())
            .in(ResolvedStudy::plan);
    private static final Key<ResolvedStudy, Quantity> ADEQUATE = Key.<TrialPlan, Quantity>of(
                    "adequate",
                    "Least contractions that are enough; 3 /10min when left out",
                    Kinds.positive(Dimension.CONTRACTION_RATE),
                    plan -> plan.criteria().adequate())
            .in(ResolvedStudy::plan);
    static final Key<ResolvedStudy, List<FindingForm.Named>> FOUND = Key.of(
            "found",
            "What real trials found",
            FindingForm.OF_TWO_DOSES.described("A finding").list("findings"),
            ResolvedStudy::found);
    private static final Key<ResolvedStudy, List<String>> ASSUMED = Key.<TrialPlan, List<String>>of(
                    "assumed",
                    "What their reports do not say, in sentences",
                    CaseKeys.sentences("a sentence"),
                    TrialPlan::assumed)
            .in(ResolvedStudy::plan);

    static final Keys<ResolvedStudy> KEYS =
            Keys.of(POPULATION, WOMEN, REPLICATES, DESIGN, TACHYSYSTOLE, ADEQUATE, FOUND, ASSUMED);

    private final Mapping keys;

    TrialForm(Mapping keys) {
        this.keys = keys;
    }

    /**
     * The plan of the trial; nothing where no population is named, or where it has a fault.
     *
     * @param population that was named, or null
     * @param arms those that are free of faults
     * @param names those of all arms, or none when not all are known
     */
    Optional<TrialPlan> read(@Nullable Population population, List<Arm> arms, List<String> names) {
        if (!POPULATION.isIn(keys)) {
            if (!keys.isExplained(POPULATION.name())) {
                StudyKeys.ONLY_OF_A_TRIAL.forEach(this::refuseIdle);
            }
            return Optional.empty();
        }
        Integer women = WOMEN.readOr(keys, USUAL_WOMEN);
        Integer replicates = REPLICATES.readOr(keys, 1);
        demandRoom(women, replicates);
        Trial.Design design = DESIGN.read(keys);
        Criteria criteria = criteria();
        List<Finding> found = found(names);
        List<String> assumed = ASSUMED.readOr(keys, List.of());
        demandEqualLength(arms);
        return population == null || women == null || replicates == null
                ? Optional.empty()
                : Optional.of(new TrialPlan(
                        population,
                        design == null ? Trial.Design.PAIRED : design,
                        criteria,
                        women,
                        replicates,
                        found,
                        assumed == null ? List.of() : assumed));
    }

    private void refuseIdle(String key) {
        Part part = keys.get(key);
        if (part != null) {
            part.fault("only a virtual trial uses this; add 'population', or leave it out");
        }
    }

    private void demandRoom(@Nullable Integer women, @Nullable Integer replicates) {
        Part part = REPLICATES.part(keys);
        if (part != null && women != null && replicates != null && (long) women * replicates > Trial.MOST_WOMEN) {
            part.fault("'" + replicates + "' replicates of " + women + " women are " + (long) women * replicates
                    + " women; expected at most " + Trial.MOST_WOMEN + " in all");
        }
    }

    private Criteria criteria() {
        Definition definition = TACHYSYSTOLE.read(keys);
        Quantity adequate = ADEQUATE.read(keys);
        return new Criteria(
                definition == null ? Criteria.STANDARD.tachysystole() : definition,
                adequate == null ? Criteria.STANDARD.adequate() : adequate);
    }

    private List<Finding> found(List<String> names) {
        List<FindingForm.Named> found = FOUND.read(keys, new FindingForm(names).list("findings"));
        return found == null
                ? List.of()
                : found.stream().map(FindingForm.Named::finding).toList();
    }

    /** Who is followed longer has more of everything. */
    private void demandEqualLength(List<Arm> arms) {
        Part part = keys.get(CaseFile.ARMS);
        boolean equal = arms.stream()
                        .map(arm -> arm.asked().duration().internal())
                        .distinct()
                        .count()
                <= 1;
        if (part != null && !equal) {
            part.fault("the arms of a trial must have the same duration; write 'duration' once, above the arms");
        }
    }
}
