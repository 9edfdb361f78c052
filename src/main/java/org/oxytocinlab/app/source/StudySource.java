package org.oxytocinlab.app.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.oxytocinlab.app.expectation.Expectation;
import org.oxytocinlab.app.expectation.ExpectationFault;
import org.oxytocinlab.app.expectation.StudyExpectation;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.engine.study.Arm;
import org.oxytocinlab.engine.study.Stated;
import org.oxytocinlab.scenarios.FigureWish;
import org.oxytocinlab.scenarios.Library;
import org.oxytocinlab.scenarios.Scenario;
import org.oxytocinlab.scenarios.Study;
import org.oxytocinlab.scenarios.StudyReader;
import org.oxytocinlab.scenarios.yaml.InvalidInput;

/** Finds the study that a user names: a file, a name of the library, or several cases that become its arms. */
public final class StudySource {
    private static final int LONGEST_STEM = 100;

    private final Path base;

    /**
     * A source for one call.
     *
     * @param base the folder in which relative names are looked up
     */
    public StudySource(Path base) {
        this.base = base;
    }

    /**
     * A study, and what its results are called.
     *
     * @param stem the name of its file without the ending, or the names of its cases
     */
    public record Named(String stem, Study study) {

        /** What should come out, understood. */
        public List<Expectation> expectations() {
            List<Expectation> understood = new ArrayList<>();
            for (Scenario.Line line : study.expect()) {
                try {
                    understood.add(expectation(line.text(), study));
                } catch (ExpectationFault e) {
                    throw new IllegalStateException("the reader let a line pass: " + line.text(), e);
                }
            }
            return understood;
        }
    }

    /** The study of a name, if it is one and not a case. */
    public Optional<Named> study(String name) throws CommandFault {
        try {
            Path file = base.resolve(name);
            if (Files.isRegularFile(file)) {
                return StudyReader.readStudy(file, StudySource::fault)
                        .map(study -> new Named(CaseLookup.stem(file), study));
            }
            Optional<String> text = Library.studyText(name);
            return text.isPresent()
                    ? Optional.of(new Named(name, StudyReader.read(text.get(), name + ".yaml", StudySource::fault)))
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        } catch (InvalidInput e) {
            throw CommandFault.invalid(
                    e.problems().stream().map(Object::toString).collect(Collectors.joining("\n")));
        } catch (IOException e) {
            throw CommandFault.invalid(name + ": cannot be read: " + e.getMessage());
        }
    }

    /** One study, or several cases as its arms. */
    public Named find(List<String> names) throws CommandFault {
        if (names.size() == 1) {
            Optional<Named> study = study(names.get(0));
            if (study.isPresent()) {
                return study.get();
            }
        }
        List<String> others = new ArrayList<>();
        for (String name : names) {
            if (study(name).isPresent()) {
                others.add(name);
            }
        }
        if (!others.isEmpty()) {
            throw CommandFault.invalid("'" + others.get(0) + "' is a study; expected one study, or cases only");
        }
        if (names.size() > 1 && RegimenCases.areAll(names, base)) {
            return ofCases(RegimenCases.of(names));
        }
        return ofCases(new CaseLookup(base).read(names));
    }

    private static Named ofCases(List<PreparedCase> cases) throws CommandFault {
        Set<String> stems = new HashSet<>();
        List<Stated> differing = Stated.differing(
                cases.stream().map(prepared -> prepared.scenario().asked()).toList());
        List<Arm> arms = new ArrayList<>();
        long seed = cases.get(0).scenario().asked().seed();
        Set<String> notes = new LinkedHashSet<>();
        for (PreparedCase prepared : cases) {
            if (!stems.add(prepared.stem().toLowerCase(Locale.ROOT))) {
                throw CommandFault.invalid(
                        "two cases are called '" + prepared.stem() + "'; an arm needs a name of its own");
            }
            arms.add(new Arm(
                    prepared.stem(),
                    prepared.scenario().asked().withSeed(seed),
                    differing.get(cases.indexOf(prepared))));
            notes.addAll(prepared.scenario().notes());
        }
        List<Scenario> scenarios = cases.stream().map(PreparedCase::scenario).toList();
        String title = JoinedTitle.of(cases.stream()
                .map(prepared -> prepared.scenario().asked().title())
                .toList());
        Study study = new Study(
                title, "", "", arms, scenarios, Optional.empty(), List.of(), List.copyOf(notes), FigureWish.NONE);
        return new Named(stem(cases), study);
    }

    private static String stem(List<PreparedCase> cases) {
        String joined = cases.stream().map(PreparedCase::stem).collect(Collectors.joining("-versus-"));
        return joined.length() <= LONGEST_STEM
                ? joined
                : joined.substring(0, LONGEST_STEM) + "-" + Integer.toHexString(joined.hashCode());
    }

    private static Optional<String> fault(String line, Study study) {
        try {
            expectation(line, study);
            return Optional.empty();
        } catch (ExpectationFault e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static Expectation expectation(String line, Study study) throws ExpectationFault {
        double end = study.arms().stream()
                .mapToDouble(arm -> arm.asked().duration().internal())
                .min()
                .orElse(Double.POSITIVE_INFINITY);
        List<String> names = study.arms().stream().map(Arm::name).toList();
        return StudyExpectation.of(line, names, end, study.trial().isPresent());
    }
}
