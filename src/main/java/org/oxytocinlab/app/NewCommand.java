package org.oxytocinlab.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.engine.quantity.NearMiss;
import org.oxytocinlab.scenarios.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a file to begin with: a case, a study or a protocol, with comments that say what each line does. */
@Command(name = "new", description = "Write a commented case, study or protocol to start from; nothing is overwritten.")
@SuppressWarnings("NullAway.Init")
final class NewCommand implements Callable<Integer> {
    private static final String EDITOR = "# yaml-language-server:";

    /** What can be begun. */
    enum Kind {
        CASE,
        STUDY,
        PROTOCOL;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private List<Library.Entry> library() {
            return switch (this) {
                case CASE -> Library.cases();
                case STUDY -> Library.studies();
                case PROTOCOL -> Library.regimens();
            };
        }
    }

    @Spec
    private CommandSpec spec;

    private final Workplace workplace;

    @Parameters(index = "0", paramLabel = "KIND", description = "case, study or protocol.")
    private Kind kind;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE",
            description = "The file to write (default: my-KIND.yaml in this folder).")
    private @Nullable String file;

    @Option(names = "--from", paramLabel = "NAME", description = "Start from this entry in the library.")
    private @Nullable String from;

    NewCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() throws CommandFault {
        String name = file == null ? "my-" + kind.word() + ".yaml" : file.matches(".*\\.ya?ml") ? file : file + ".yaml";
        Path path = workplace.path(name);
        String text = from == null ? template() : copied(from);
        try {
            Files.writeString(
                    path, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw CommandFault.invalid(
                    "the file '" + name + "' already exists and is not overwritten; give another name");
        } catch (IOException e) {
            throw CommandFault.failed("cannot write '" + name + "': " + e.getMessage(), e);
        }
        if (!workplace.isQuiet()) {
            spec.commandLine().getOut().println("written: " + name + "; " + next(name));
        }
        return 0;
    }

    private String next(String name) {
        return switch (kind) {
            case CASE -> "'oxytocin run " + name + "' runs it";
            case STUDY -> "'oxytocin compare " + name + "' runs it, or 'trial' if it has a population";
            case PROTOCOL -> "a case in the same folder uses it with 'protocol: " + name + "'";
        };
    }

    private String copied(String name) throws CommandFault {
        Optional<String> text = kind.library().stream()
                .filter(entry -> entry.name().equals(name))
                .map(Library.Entry::text)
                .findFirst();
        if (text.isEmpty()) {
            List<String> names =
                    kind.library().stream().map(Library.Entry::name).toList();
            throw CommandFault.invalid("--from: the library has no " + kind.word() + " '" + name + "'"
                    + NearMiss.hint(name, names) + " (oxytocin list shows the library)");
        }
        return "# From the library of Oxytocin Lab: " + name + ". For teaching. Not for patient care.\n"
                + text.get()
                        .lines()
                        .filter(line -> !line.startsWith(EDITOR))
                        .collect(Collectors.joining("\n", "", "\n"));
    }

    private String template() {
        String resource = "begin/" + kind.word() + ".yaml";
        try (InputStream stream = NewCommand.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
