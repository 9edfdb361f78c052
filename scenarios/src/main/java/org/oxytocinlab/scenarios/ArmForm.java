package org.oxytocinlab.scenarios;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.study.Arm;
import org.oxytocinlab.engine.study.Stated;
import org.oxytocinlab.scenarios.yaml.InvalidInput;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Remarks;
import org.oxytocinlab.scenarios.yaml.Suggestion;
import org.oxytocinlab.scenarios.yaml.TextFile;

/**
 * How an arm is written: a name, perhaps a case to begin with, and what differs. A key of the arm stands above the same
 * key of the study, and that above the one of the case; a plan for the rate replaces a plan of the other kind.
 */
final class ArmForm {
    static final String CASE = "case";

    /** Keys of an arm; the seed is that of the study, so that only the treatment differs. */
    static final List<String> KEYS = Stream.concat(
                    Stream.of("name", CASE, StatedForm.FIXED),
                    StudyForm.SHARED_KEYS.stream()
                            .filter(key -> !List.of("seed", "implausible").contains(key)))
            .toList();

    /** Keys of a study that are no keys of an arm. */
    private static final List<String> STUDY_KEYS =
            StudyForm.KEYS.stream().filter(key -> !KEYS.contains(key)).toList();

    static final List<String> PLANS = List.of("regimen", "protocol");
    static final int LONGEST_NAME = 40;

    private final Mapping shared;
    private final Mapping usual;
    private final Part entry;
    private final Remarks remarks;
    private @Nullable Path folder;
    private @Nullable String name;

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
    }

    /**
     * An arm of a study.
     *
     * @param usual what holds where arm, study and case are silent
     * @param folder in which files are looked up, or null
     */
    ArmForm(Mapping study, Mapping usual, Part entry, Remarks remarks, @Nullable Path folder) {
        this.usual = usual;
        this.shared = study.without(StudyForm.LEFT_KEYS).without(TrialForm.KEYS).without(DoseForm.KEYS.names());
        this.entry = entry;
        this.remarks = remarks;
        this.folder = folder;
    }

    /** Its name, once it has been read. */
    @Nullable
    String name() {
        return name;
    }

    /** The arm; nothing when it has a fault, which is then among the remarks. */
    Optional<Read> read() throws IOException {
        Mapping keys = entry.mapping("an arm, e.g. '{name: low dose, regimen: goodman-gilman-low}'");
        if (keys == null) {
            return Optional.empty();
        }
        STUDY_KEYS.stream().filter(keys::has).forEach(key -> refuseAbove(keys.get(key), key));
        Mapping own = keys.without(STUDY_KEYS).only(KEYS);
        name = name(own);
        Path beside = folder;
        Mapping base = base(keys);
        if (base == null) {
            return Optional.empty();
        }
        if (PLANS.stream().anyMatch(plan -> keys.has(plan) || shared.has(plan))) {
            // A file that the study names lies beside the study.
            folder = beside;
        }
        Mapping whole = above(own.without(List.of("name", CASE, StatedForm.FIXED)), above(shared, base.over(usual)));
        String title = name == null ? "" : name;
        boolean ofCase = base.has("woman")
                && Stream.of("woman", "model", StatedForm.FIXED).noneMatch(key -> own.has(key) || shared.has(key));
        return new CaseForm(whole, remarks, folder, LineCheck.NONE)
                .written()
                .map(written -> new Read(title, written, stated(own, written), ofCase));
    }

    private static Stated stated(Mapping own, CaseForm.Written written) {
        Part list = own.get(StatedForm.FIXED);
        return list == null
                ? StatedForm.read(own)
                : StatedForm.listed(list, written.scenario().asked().woman());
    }

    private static void refuseAbove(@Nullable Part part, String key) {
        if (part != null) {
            part.fault("'" + key + "' is the same for all arms; write it above them");
        }
    }

    private static @Nullable String name(Mapping keys) {
        Part part = keys.need("name", "low dose");
        String words = part == null ? null : part.text("a name in a word or two");
        if (part != null
                && words != null
                && (words.isEmpty() || words.length() > LONGEST_NAME || words.contains("\n"))) {
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
    private @Nullable Mapping base(Mapping keys) throws IOException {
        Part part = keys.get(CASE);
        if (part == null) {
            return new Mapping(entry);
        }
        String called = part.text("a case: a file, or a name from the library");
        Part root = called == null ? null : document(part, called);
        Mapping base = root == null ? null : root.mapping("keys and values");
        if (base != null && base.has(StudyForm.ARMS)) {
            part.fault(part.found() + " is a study; expected a case");
            return null;
        }
        return base == null
                ? null
                : base.only(CaseKeys.KEYS.names())
                        .without(List.of("teaches", "predict", "expect", "looks", "figure", CaseKeys.NOTED.name()));
    }

    private @Nullable Part document(Part part, String called) throws IOException {
        Optional<String> text = Library.caseText(called);
        if (text.isPresent()) {
            return CaseFile.root(text.get(), called + ".yaml", remarks);
        }
        if (folder == null || !called.contains(".")) {
            part.fault("there is no case '" + Part.shortened(called) + "' in the library"
                    + Suggestion.hint(called, Library.caseNames(), "; a file beside the study ends in '.yaml'"));
            return null;
        }
        try {
            Path file = folder.resolve(called);
            folder = file.toAbsolutePath().getParent();
            return CaseFile.root(TextFile.read(file), TextFile.name(file), remarks);
        } catch (InvalidPathException unreadable) {
            part.fault("'" + Part.shortened(called) + "' cannot be the name of a file: " + unreadable.getReason());
        } catch (InvalidInput unreadable) {
            part.fault("the file '" + Part.shortened(called) + "' cannot be read: "
                    + unreadable.problems().get(0).message());
        }
        return null;
    }
}
