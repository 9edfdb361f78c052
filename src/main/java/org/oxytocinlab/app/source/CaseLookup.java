package org.oxytocinlab.app.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.oxytocinlab.app.exchange.TableCases;
import org.oxytocinlab.app.exchange.TableCases.TableCase;
import org.oxytocinlab.app.exchange.TableStyle;
import org.oxytocinlab.app.expectation.Expectation;
import org.oxytocinlab.app.expectation.ExpectationFault;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.engine.quantity.NearMiss;
import org.oxytocinlab.scenarios.Library;
import org.oxytocinlab.scenarios.Prediction;
import org.oxytocinlab.scenarios.Scenario;
import org.oxytocinlab.scenarios.ScenarioReader;
import org.oxytocinlab.scenarios.yaml.InvalidInput;
import org.oxytocinlab.scenarios.yaml.TextFile;

/** Turns the cases that a user names, as files or by their names in the library, into cases that are ready to run. */
public final class CaseLookup {

    private final Path base;
    private final List<String> faults = new ArrayList<>();

    /**
     * A reader for one call.
     *
     * @param base the folder in which relative names are looked up
     */
    public CaseLookup(Path base) {
        this.base = base;
    }

    /** Reads all of them, or tells everything that is wrong with any of them. */
    public List<PreparedCase> read(List<String> names) throws CommandFault {
        List<PreparedCase> all = new ArrayList<>();
        for (String name : names) {
            all.addAll(read(name));
        }
        if (!faults.isEmpty()) {
            throw CommandFault.invalid(String.join("\n", faults));
        }
        return all;
    }

    /** A case of the library, which a file of the same name does not hide. */
    public PreparedCase shipped(String name) {
        try {
            String text = Library.caseText(name).orElseThrow();
            return prepared(name, ScenarioReader.read(text, name + ".yaml"));
        } catch (InvalidInput broken) {
            throw new IllegalStateException("broken library: " + name, broken);
        }
    }

    private List<PreparedCase> read(String name) {
        try {
            Path file = base.resolve(name);
            if (Files.exists(file)) {
                return isTable(file)
                        ? ofTable(file)
                        : List.of(prepared(stem(file), ScenarioReader.read(file, CaseLookup::fault)));
            }
            Optional<String> text = Library.caseText(name);
            if (text.isPresent()) {
                return List.of(prepared(name, ScenarioReader.read(text.get(), name + ".yaml")));
            }
            faults.add(unknown(name));
        } catch (InvalidPathException e) {
            faults.add("'" + name + "' cannot be the name of a file: " + e.getReason());
        } catch (InvalidInput e) {
            e.problems().forEach(problem -> faults.add(problem.toString()));
        } catch (IOException e) {
            faults.add(name + ": cannot be read: " + e.getMessage());
        }
        return List.of();
    }

    private static boolean isTable(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    /** The usual woman, given the doses of an event table. */
    private static List<PreparedCase> ofTable(Path file) throws InvalidInput, IOException {
        List<PreparedCase> all = new ArrayList<>();
        String text = TextFile.read(file);
        Scenario usual = TableCases.usual();
        for (TableCase each : TableCases.of(text, TextFile.name(file), stem(file), TableStyle.OWN, usual, false)) {
            all.add(prepared(each.stem(), each.scenario()));
        }
        return all;
    }

    private static PreparedCase prepared(String stem, Scenario scenario) {
        double end = scenario.asked().duration().internal();
        List<Expectation> expectations = new ArrayList<>();
        for (Scenario.Line line : scenario.expect()) {
            try {
                expectations.add(Expectation.of(line.text(), end));
            } catch (ExpectationFault e) {
                throw new IllegalStateException("the reader let a line pass: " + line.text(), e);
            }
        }
        Optional<AnswerKey> answer = scenario.predict().map(predict -> answer(predict, end));
        return new PreparedCase(stem, scenario, List.copyOf(expectations), answer);
    }

    private static AnswerKey answer(Prediction predict, double end) {
        try {
            return AnswerKey.of(predict, end);
        } catch (ExpectationFault e) {
            throw new IllegalStateException("the reader let an answer pass: " + predict.question(), e);
        }
    }

    private static Optional<String> fault(String line, double end) {
        try {
            Expectation.of(line, end);
            return Optional.empty();
        } catch (ExpectationFault e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static String unknown(String name) {
        List<String> library = Library.cases().stream().map(Library.Entry::name).toList();
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("^.*[/\\\\]|\\.ya?ml$", "");
        if (library.contains(plain)) {
            return "there is no file '" + name + "'; the library contains this case as '" + plain + "'";
        }
        String instead = OtherName.of(plain);
        if (!instead.isEmpty()) {
            return "'" + name + "' is not a case: " + instead;
        }
        return "there is no file '" + name + "', and no case with this name in the library"
                + NearMiss.hint(plain, library) + " (oxytocin list shows the library)";
    }

    /** The name of a file without its ending. */
    public static String stem(Path file) {
        String name = Stream.ofNullable(file.getFileName())
                .map(Path::toString)
                .findFirst()
                .orElse("");
        int point = name.lastIndexOf('.');
        return point > 0 ? name.substring(0, point) : name;
    }
}
