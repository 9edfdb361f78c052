package org.oxytocinlab.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.study.Arm;
import org.oxytocinlab.engine.study.Stated;
import org.oxytocinlab.scenarios.yaml.Document;
import org.oxytocinlab.scenarios.yaml.Form;
import org.oxytocinlab.scenarios.yaml.InvalidInput;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Keys;
import org.oxytocinlab.scenarios.yaml.Kind;
import org.oxytocinlab.scenarios.yaml.Kinds;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Remarks;
import org.oxytocinlab.scenarios.yaml.Shape;
import org.oxytocinlab.scenarios.yaml.Suggestion;
import org.oxytocinlab.scenarios.yaml.TextFile;
import org.oxytocinlab.scenarios.yaml.Written;

/**
 * How an arm is written: a name, perhaps a case to begin with, and what differs. A key of the arm stands above the same
 * key of the study, and that above the one of the case; a plan for the rate replaces a plan of the other kind.
 */
final class ArmForm extends Form<ResolvedArm> {
    static final int LONGEST_NAME = 40;

    /** Two ways to say how the rate goes; one replaces the other. */
    static final List<String> PLANS = List.of(CaseKeys.REGIMEN.name(), CaseKeys.PROTOCOL.name());

    private static final String EXPECTED = "an arm, e.g. '{name: low dose, regimen: goodman-gilman-low}'";

    private static final Key<ResolvedArm, String> NAME = Key.needed(
            "name",
            "What the arm is called, in a word or two",
            Kind.of(new Shape.Name(LONGEST_NAME), "low dose", ArmForm::name, Written::quoted),
            whole -> whole.arm().name());

    /** A resolved arm says all that the case says. */
    static final Key<ResolvedArm, String> CASE = Key.of(
            "case",
            "The case with which the arm begins: a name of the library, or a file",
            Kinds.text("a case: a file, or a name from the library", "low-dose-induction"),
            whole -> null);

    private static final Key<ResolvedArm, Stated> FIXED = Key.of(
            "fixed",
            "What of the woman and the model is the same for every virtual woman of the arm; when left out, all that"
                    + " the arm itself states",
            new StatedForm(null),
            whole -> whole.arm().own());

    /** What a case says of no treatment, or a study for all of its arms: the seed, so that only the treatment differs. */
    private static final List<String> NOT_OF_AN_ARM = Stream.concat(
                    ScenarioWriter.BESIDE_THE_TREATMENT.stream(), Stream.of(CaseKeys.IMPLAUSIBLE.name()))
            .toList();

    /** What an arm does not take over from its case; its title is that of the study, its seed as well if there is one. */
    private static final List<String> LEFT_BEHIND = ScenarioWriter.BESIDE_THE_TREATMENT.stream()
            .filter(key -> !List.of(CaseKeys.TITLE.name(), CaseKeys.SEED.name()).contains(key))
            .toList();

    static final Keys<ResolvedArm> KEYS = ofCaseAndArm();

    private static final List<String> OWN =
            Stream.of(NAME, CASE, FIXED).map(Key::name).toList();

    private final Mapping shared;
    private final Mapping usual;
    private final @Nullable Path folder;

    /**
     * An arm and what the file says of it.
     *
     * @param name of the arm
     * @param written its whole case
     * @param own what the arm itself states, and no draw may change
     * @param womanOfCase whether all that is said of its woman and its model is said by the case with which it begins
     */
    record Read(String name, CaseForm.Written written, Stated own, boolean womanOfCase) {

        Arm arm() {
            return new Arm(name, scenario().asked(), own);
        }

        /** The same with more that no draw may change. */
        Read stating(Stated more) {
            return new Read(name, written, own.and(more), womanOfCase);
        }

        Scenario scenario() {
            return written.scenario();
        }

        ResolvedArm resolved() {
            return new ResolvedArm(arm(), scenario());
        }
    }

    /** A case with which an arm begins, and the folder in which its files are looked up. */
    private record Base(Mapping keys, @Nullable Path folder) {}

    /**
     * The arms of a study.
     *
     * @param shared what their study says of all of them
     * @param usual what holds where arm, study and case are silent
     * @param folder in which files are looked up, or null
     */
    ArmForm(Mapping shared, Mapping usual, @Nullable Path folder) {
        super(EXPECTED, KEYS, "{name: low dose, duration: 8 h, regimen: goodman-gilman-low}");
        this.usual = usual;
        this.shared = shared;
        this.folder = folder;
    }

    /** The arms of a study that says nothing but its title. */
    static ArmForm ofAnyStudy() {
        Written.Pair title = new Written.Pair(CaseKeys.TITLE.name(), Written.quoted("A study"));
        Part root = Document.of(new Written.Pairs(List.of(title), true), "", new Remarks());
        Mapping keys = Objects.requireNonNull(Objects.requireNonNull(root).mapping(""));
        return new ArmForm(keys, keys, null);
    }

    private static Keys<ResolvedArm> ofCaseAndArm() {
        List<Key<ResolvedArm, ?>> all = new ArrayList<>(List.of(NAME, CASE, FIXED));
        for (Key<Resolved, ?> key : CaseKeys.KEYS.all()) {
            if (!NOT_OF_AN_ARM.contains(key.name())) {
                all.add(key.optional().in(ResolvedArm::resolved));
            }
        }
        return Keys.of(all).writtenLike(CaseKeys.KEYS).with(new Shape.NotAll(PLANS));
    }

    /** The keys of an arm, or null when there are none; those that belong above it are reported. */
    @Nullable
    Mapping own(Part entry) {
        Mapping keys = entry.mapping(EXPECTED);
        if (keys == null) {
            return null;
        }
        List<String> above = StudyKeys.KEYS.names().stream()
                .filter(key -> !KEYS.names().contains(key))
                .toList();
        above.stream().filter(keys::has).forEach(key -> refuseAbove(keys.get(key), key));
        return keys.without(above).only(KEYS.names());
    }

    /** Its name, or null with a fault. */
    static @Nullable String name(Mapping own) {
        return NAME.read(own);
    }

    /** The arm; nothing when it has a fault, which is then among the remarks. */
    Optional<Read> read(Mapping own, @Nullable String name) throws IOException {
        Base base = base(own);
        if (base == null) {
            return Optional.empty();
        }
        // A file that the study names lies beside the study.
        boolean isOfStudy = PLANS.stream().anyMatch(plan -> own.has(plan) || shared.has(plan));
        Mapping whole = above(own.without(OWN), above(shared, base.keys.over(usual)));
        boolean ofCase = base.keys.has(CaseKeys.WOMAN.name())
                && Stream.of(CaseKeys.WOMAN.name(), CaseKeys.MODEL.name(), FIXED.name())
                        .noneMatch(key -> own.has(key) || shared.has(key));
        return new CaseForm(whole, own.part().remarks(), isOfStudy ? folder : base.folder, LineCheck.NONE)
                .written()
                .map(written -> new Read(Objects.requireNonNullElse(name, ""), written, stated(own, written), ofCase));
    }

    @Override
    public @Nullable ResolvedArm read(Part part) {
        Mapping own = own(part);
        return own == null ? null : read(own);
    }

    @Override
    protected @Nullable ResolvedArm read(Mapping own) {
        try {
            return read(own, name(own)).map(Read::resolved).orElse(null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Written write(ResolvedArm arm) {
        return KEYS.write(arm, false);
    }

    private static Stated stated(Mapping own, CaseForm.Written written) {
        Stated listed =
                FIXED.read(own, new StatedForm(written.scenario().asked().woman()));
        return listed == null ? StatedForm.implied(own) : listed;
    }

    private static void refuseAbove(@Nullable Part part, String key) {
        if (part != null) {
            part.fault("'" + key + "' is the same for all arms; write it above them");
        }
    }

    private static @Nullable String name(Part part) {
        String words = part.text("a name in a word or two");
        if (words != null && (words.isEmpty() || words.length() > LONGEST_NAME || words.contains("\n"))) {
            part.fault("expected a name of at most " + LONGEST_NAME + " characters in one line, found '"
                    + Part.shortened(words) + "'");
            return null;
        }
        return words;
    }

    private static Mapping above(Mapping upper, Mapping lower) {
        boolean plans = PLANS.stream().anyMatch(upper::has);
        return upper.over(plans ? lower.without(PLANS) : lower);
    }

    /** The case with which the arm begins; without keys when it names none, null when it has a fault. */
    private @Nullable Base base(Mapping own) throws IOException {
        Part part = CASE.part(own);
        if (part == null) {
            return new Base(new Mapping(own.part()), folder);
        }
        String called = CASE.read(own);
        Optional<String> text = called == null ? Optional.empty() : Library.caseText(called);
        if (called == null) {
            return null;
        }
        return text.isPresent()
                ? base(part, CaseFile.root(text.get(), called + ".yaml", part.remarks()), folder)
                : atPath(part, called);
    }

    private static @Nullable Base base(Part part, @Nullable Part root, @Nullable Path folder) {
        Mapping keys = root == null ? null : root.mapping("keys and values");
        if (keys != null && keys.has(CaseFile.ARMS)) {
            part.fault(part.found() + " is a study; expected a case");
            return null;
        }
        return keys == null ? null : new Base(keys.only(CaseKeys.KEYS.names()).without(LEFT_BEHIND), folder);
    }

    private @Nullable Base atPath(Part part, String called) throws IOException {
        if (folder == null || !called.contains(".")) {
            part.fault("there is no case '" + Part.shortened(called) + "' in the library"
                    + Suggestion.hint(called, Library.caseNames(), "; a file beside the study ends in '.yaml'"));
            return null;
        }
        try {
            Path file = folder.resolve(called);
            Part root = CaseFile.root(TextFile.read(file), TextFile.name(file), part.remarks());
            return base(part, root, file.toAbsolutePath().getParent());
        } catch (InvalidPathException unreadable) {
            part.fault("'" + Part.shortened(called) + "' cannot be the name of a file: " + unreadable.getReason());
        } catch (InvalidInput unreadable) {
            part.fault("the file '" + Part.shortened(called) + "' cannot be read: "
                    + unreadable.problems().get(0).message());
        }
        return null;
    }
}
