package org.oxytocinlab.scenarios;

import java.util.ArrayList;
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
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;

/** How a virtual trial is written: who the women are, how many, who gets what, and what counts. */
final class TrialForm {
    static final String POPULATION = "population";
    static final List<String> KEYS = List.of(
            POPULATION,
            "women",
            "replicates",
            "design",
            "tachysystole",
            "adequate",
            "found",
            "assumed",
            SweepForm.SWEEP,
            SweepForm.ENDPOINTS);

    static final int USUAL_WOMEN = 1000;
    static final int MOST_REPLICATES = 1000;

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
    Optional<Study.TrialPlan> read(@Nullable Population population, List<Arm> arms, List<String> names) {
        Part people = keys.get(POPULATION);
        if (people == null) {
            if (!keys.isExplained(POPULATION)) {
                KEYS.stream().filter(keys::has).forEach(this::refuseIdle);
            }
            return Optional.empty();
        }
        Integer women = whole("women", USUAL_WOMEN, Trial.MOST_WOMEN);
        Integer replicates = whole("replicates", 1, MOST_REPLICATES);
        demandRoom(women, replicates);
        Trial.Design design = design();
        Criteria criteria = criteria();
        List<Finding> found = found(names);
        List<String> assumed = assumed();
        demandEqualLength(arms);
        return population == null || women == null || replicates == null
                ? Optional.empty()
                : Optional.of(new Study.TrialPlan(population, design, criteria, women, replicates, found, assumed));
    }

    private void refuseIdle(String key) {
        Part part = keys.get(key);
        if (part != null) {
            part.fault("only a virtual trial uses this; add 'population', or leave it out");
        }
    }

    private @Nullable Integer whole(String key, int usual, int most) {
        Part part = keys.get(key);
        if (part == null) {
            return usual;
        }
        Long value = part.whole(1, most);
        return value == null ? null : value.intValue();
    }

    private void demandRoom(@Nullable Integer women, @Nullable Integer replicates) {
        Part part = keys.get("replicates");
        if (part != null && women != null && replicates != null && (long) women * replicates > Trial.MOST_WOMEN) {
            part.fault("'" + replicates + "' replicates of " + women + " women are " + (long) women * replicates
                    + " women; expected at most " + Trial.MOST_WOMEN + " in all");
        }
    }

    private Trial.Design design() {
        Part part = keys.get("design");
        List<String> known =
                Arrays.stream(Trial.Design.values()).map(Trial.Design::words).toList();
        String word = part == null ? null : part.oneOf(known);
        return Arrays.stream(Trial.Design.values())
                .filter(design -> design.words().equals(word))
                .findFirst()
                .orElse(Trial.Design.PAIRED);
    }

    private Criteria criteria() {
        Part whose = keys.get("tachysystole");
        String word = whose == null
                ? null
                : whose.oneOf(Arrays.stream(Definition.values())
                        .map(Definition::words)
                        .toList());
        Definition definition =
                Optional.ofNullable(word).flatMap(Definition::named).orElse(Criteria.STANDARD.tachysystole());
        Quantity adequate = keys.positive("adequate", Dimension.CONTRACTION_RATE);
        return new Criteria(definition, adequate == null ? Criteria.STANDARD.adequate() : adequate);
    }

    private List<Finding> found(List<String> names) {
        Part part = keys.get("found");
        return part == null
                ? List.of()
                : new FindingForm(names)
                        .list("findings").read(part).stream()
                                .map(FindingForm.Named::finding)
                                .toList();
    }

    private List<String> assumed() {
        Part part = keys.get("assumed");
        List<String> sentences = new ArrayList<>();
        for (Part entry : part == null ? List.<Part>of() : part.list("sentences")) {
            String sentence = entry.text("a sentence");
            if (sentence != null) {
                sentences.add(sentence);
            }
        }
        return List.copyOf(sentences);
    }

    /** Who is followed longer has more of everything. */
    private void demandEqualLength(List<Arm> arms) {
        Part part = keys.get(StudyForm.ARMS);
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
