package org.oxytocinlab.scenarios;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.study.Arm;
import org.oxytocinlab.engine.study.Characteristic;
import org.oxytocinlab.engine.study.Finding;
import org.oxytocinlab.engine.study.Measure;
import org.oxytocinlab.engine.study.Population;
import org.oxytocinlab.engine.study.Stated;
import org.oxytocinlab.scenarios.yaml.InvalidInput;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Remarks;

/** How a study is written: a question, what all arms share, and the arms. */
final class StudyForm {
    static final String ARMS_EXAMPLE = "[{name: low dose, case: low-dose-induction}, …]";

    private final Mapping keys;
    private final Remarks remarks;
    private final @Nullable Path folder;
    private final StudyLineCheck lines;

    /** Of all arms, in their order; empty when one has none. */
    private List<String> names = List.of();

    /** Reads cases, regimens and populations from a folder; null when the study itself is no file. */
    StudyForm(Mapping keys, Remarks remarks, @Nullable Path folder, StudyLineCheck lines) {
        this.keys = keys.only(StudyKeys.KEYS.names());
        this.remarks = remarks;
        this.folder = folder;
        this.lines = lines;
    }

    /** The study, once every part of it has been read. */
    Study read() throws InvalidInput, IOException {
        CaseForm.noted(keys, remarks);
        String title = StudyKeys.TITLE.read(keys);
        String question = StudyKeys.QUESTION.read(keys);
        String teaches = StudyKeys.TEACHES.read(keys);
        Part named = TrialForm.POPULATION.part(keys);
        PopulationForm.Read people = named == null ? null : new PopulationSource(folder, remarks).find(named);
        List<ArmForm.Read> read = differing(arms(people == null ? new Mapping(keys.part()) : people.labour()));
        List<Arm> arms = read.stream().map(ArmForm.Read::arm).toList();
        Optional<Study.TrialPlan> trial =
                new TrialForm(keys).read(people == null ? null : people.population(), arms, names);
        DosePlan dose = DoseForm.read(keys);
        SweepPlan sweep = new SweepForm(keys, remarks).read(trial, arms);
        trial.ifPresent(plan -> noteReplaced(plan.population()));
        trial.ifPresent(plan -> demandKnown(plan.findings(), arms));
        trial.ifPresent(plan -> noteParity(plan.population(), arms));
        remarks.demandNone();
        read.forEach(arm -> arm.written().demandFeasible());
        remarks.demandNone();
        Study study = new Study(
                        title == null ? "" : title,
                        question == null ? "" : question,
                        teaches == null ? "" : teaches,
                        arms,
                        read.stream().map(ArmForm.Read::scenario).toList(),
                        trial,
                        List.of(),
                        remarks.notes(),
                        figure(arms, trial.isPresent()))
                .withDose(dose)
                .sweeping(sweep)
                .withSeed(seed(arms));
        Study complete = expecting(study);
        remarks.demandNone();
        return complete;
    }

    private long seed(List<Arm> arms) {
        Long seed = StudyKeys.SEED.read(keys);
        return seed == null ? arms.get(0).asked().seed() : seed;
    }

    private FigureWish figure(List<Arm> arms, boolean isTrial) {
        Part part = StudyKeys.FIGURE.part(keys);
        boolean labour = !isTrial && arms.stream().anyMatch(StudyForm::isLabour);
        boolean fetus = !isTrial
                && arms.stream().anyMatch(arm -> arm.asked().settings().fetus().isAsked());
        FigureWish wish = new FigureForm(FigureForm.OF_A_STUDY, labour, fetus).readWish(part);
        if (part != null && isTrial && !wish.panels().isEmpty()) {
            part.fault("a trial draws all its panels; expected only 'slides'");
        }
        return wish;
    }

    private static boolean isLabour(Arm arm) {
        return arm.asked().woman().labour().isAny();
    }

    private List<ArmForm.Read> arms(Mapping usual) throws IOException {
        Part part = keys.need(CaseFile.ARMS, ARMS_EXAMPLE);
        List<Part> entries = part == null ? List.of() : part.list("arms");
        if (part != null && part.isList() && (entries.isEmpty() || entries.size() > StudyKeys.MOST_ARMS)) {
            part.fault("expected 1 to " + StudyKeys.MOST_ARMS + " arms, found " + entries.size());
        }
        demandShared(entries);
        List<String> own = StudyKeys.KEYS.names().stream()
                .filter(key -> !StudyKeys.sharedNames().contains(key))
                .toList();
        ArmForm form = new ArmForm(keys.without(own), usual, folder);
        List<ArmForm.Read> arms = new ArrayList<>();
        List<String> read = new ArrayList<>();
        for (Part entry : entries) {
            Mapping arm = form.own(entry);
            String name = arm == null ? null : ArmForm.name(arm);
            if (arm != null) {
                form.read(arm, name).ifPresent(arms::add);
            }
            if (name != null) {
                refuseEqual(name, read, entry);
                read.add(name);
            }
        }
        names = read.size() == entries.size() ? List.copyOf(read) : List.of();
        return arms;
    }

    /** Arms that begin with cases of different women keep what differs: it is what is compared. */
    private static List<ArmForm.Read> differing(List<ArmForm.Read> arms) {
        List<ArmForm.Read> ofCases =
                arms.stream().filter(ArmForm.Read::womanOfCase).toList();
        List<Stated> differing = Stated.differing(
                ofCases.stream().map(arm -> arm.scenario().asked()).toList());
        return arms.stream()
                .map(arm -> arm.womanOfCase() ? arm.stating(differing.get(ofCases.indexOf(arm))) : arm)
                .toList();
    }

    /** What not all of these women have can be found in no trial of them. */
    private void demandKnown(List<Finding> findings, List<Arm> arms) {
        Part part = TrialForm.FOUND.part(keys);
        List<Measure> known = Measure.of(arms);
        for (Finding finding : findings) {
            Measure measure = finding.measure();
            if (part != null && !known.contains(measure)) {
                part.fault("'" + measure.words() + "' is " + measure.whose().words());
                return;
            }
        }
    }

    private void noteParity(Population population, List<Arm> arms) {
        Part people = TrialForm.POPULATION.part(keys);
        boolean isUsed =
                arms.stream().allMatch(arm -> arm.asked().woman().labour().isAny());
        if (people != null && population.nulliparous() != null && !isUsed) {
            people.note("parity of a population is drawn and reported, but only a labour uses it");
        }
    }

    /** What is said of a woman above the arms and then drawn was said in vain. */
    private void noteReplaced(Population population) {
        Part woman = keys.get(CaseKeys.WOMAN.name());
        for (Characteristic each : population.replaced()) {
            if (woman != null && woman.hasKey(each.words())) {
                woman.note("the " + each.words() + " that is stated above the arms is drawn from the population '"
                        + population.title() + "' instead; an arm that states it keeps it");
            }
        }
    }

    /** What every arm lacks is told once, above the arms. */
    private void demandShared(List<Part> entries) {
        if (lacks(entries, List.of(CaseKeys.DURATION.name()))) {
            CaseKeys.DURATION.demand(keys);
        }
        String protocol = CaseKeys.PROTOCOL.name();
        if (lacks(entries, ArmForm.PLANS) && !keys.has(protocol) && !keys.isExplained(protocol)) {
            keys.need(CaseKeys.REGIMEN.name(), "goodman-gilman-low");
        }
    }

    private static boolean lacks(List<Part> entries, List<String> wanted) {
        return !entries.isEmpty()
                && entries.stream()
                        .noneMatch(entry -> entry.hasKey(ArmForm.CASE.name())
                                || wanted.stream().anyMatch(entry::seemsToHave));
    }

    private static void refuseEqual(String name, List<String> names, Part entry) {
        if (names.stream().anyMatch(other -> other.equalsIgnoreCase(name))) {
            entry.fault("a second arm is called '" + Part.shortened(name) + "'; each needs a name of its own");
        }
    }

    private Study expecting(Study study) {
        Part part = StudyKeys.EXPECT.part(keys);
        List<Scenario.Line> sentences = new ArrayList<>();
        for (Part entry : part == null ? List.<Part>of() : part.list("sentences")) {
            String text = entry.text("a sentence, e.g. 'total oxytocin at 2 h with low dose is 0.3 IU'");
            if (text != null) {
                lines.fault(text, study).ifPresent(entry::fault);
                sentences.add(new Scenario.Line(text, entry.place()));
            }
        }
        return study.expecting(sentences);
    }
}
