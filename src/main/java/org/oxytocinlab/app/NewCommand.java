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
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.engine.quantity.NearMiss;
import org.oxytocinlab.scenarios.Library;

/** Writes a file to begin with: a case, a study or a protocol, with comments that say what each line does. */
final class NewCommand extends Command {
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

    private final Supplier<Kind> kind = options.name(0, Kind.class, "KIND", "case, study or protocol.");

    private final Supplier<Optional<String>> file =
            options.perhapsName(1, "FILE", "The file to write (default: my-KIND.yaml in this folder).");

    private final Supplier<Optional<String>> from =
            options.perhaps(String.class, "--from", "NAME", "Start from this entry in the library.");

    NewCommand(Workplace workplace) {
        super(workplace, "Write a commented case, study or protocol to start from; nothing is overwritten.");
    }

    @Override
    public Integer call() throws CommandFault {
        String name =
                file.get().map(NewCommand::ended).orElse("my-" + kind.get().word() + ".yaml");
        Path path = workplace.path(name);
        String text = from.get().isEmpty() ? template() : copied(from.get().get());
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

    private static String ended(String name) {
        return name.matches(".*\\.ya?ml") ? name : name + ".yaml";
    }

    private String next(String name) {
        return switch (kind.get()) {
            case CASE -> "'oxytocin run " + name + "' runs it";
            case STUDY -> "'oxytocin compare " + name + "' runs it, or 'trial' if it has a population";
            case PROTOCOL -> "a case in the same folder uses it with 'protocol: " + name + "'";
        };
    }

    private String copied(String name) throws CommandFault {
        Optional<String> text = kind.get().library().stream()
                .filter(entry -> entry.name().equals(name))
                .map(Library.Entry::text)
                .findFirst();
        if (text.isEmpty()) {
            List<String> names =
                    kind.get().library().stream().map(Library.Entry::name).toList();
            throw CommandFault.invalid(
                    "--from: the library has no " + kind.get().word() + " '" + name + "'" + NearMiss.hint(name, names)
                            + " (oxytocin list shows the library)");
        }
        return "# From the library of Oxytocin Lab: " + name + ". For teaching. Not for patient care.\n"
                + text.get()
                        .lines()
                        .filter(line -> !line.startsWith(EDITOR))
                        .collect(Collectors.joining("\n", "", "\n"));
    }

    private String template() {
        String resource = "begin/" + kind.get().word() + ".yaml";
        try (InputStream stream = NewCommand.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
