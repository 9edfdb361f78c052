package org.oxytocinlab.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.app.output.WholeFile;
import org.oxytocinlab.app.page.PackedLesson;
import org.oxytocinlab.app.page.Page;

/** Writes the classroom: one file that opens in a browser by a double click, without the program and without a network. */
final class PageCommand extends Command {
    static final String WITHOUT_PAGE =
            "this program was built without the page; 'mvn -Ppage package' builds both, and puts the page into"
                    + " target/classroom.html";

    static final String TITLE = "Oxytocin Lab";

    private final Supplier<List<String>> cases = options.names(
            "0..*", "CASE", "A case: a YAML file, or a name from the library (default: the whole library).");

    private final Supplier<String> out = options.usually(
            "classroom.html", String.class, "--out", "FILE", "The file to write (default: ${DEFAULT-VALUE}).");

    private final Supplier<Optional<String>> title =
            options.perhaps(String.class, "--title", "TEXT", "What the window of the browser is called.");

    PageCommand(Workplace workplace) {
        super(
                workplace,
                "Write the classroom: one HTML file with the engine and lessons in it, for any browser, offline.");
    }

    @Override
    public Integer call() throws CommandFault {
        Page page = Page.shipped().orElseThrow(() -> CommandFault.failed(WITHOUT_PAGE));
        List<PackedLesson> lessons = PageLessons.of(workplace, cases.get());
        write(page.with(title.get().orElse(TITLE), lessons));
        if (!workplace.isQuiet()) {
            spec.commandLine()
                    .getOut()
                    .println("written to " + out.get() + "; it opens in any browser, without this program");
        }
        return 0;
    }

    private void write(String page) throws CommandFault {
        Path file = workplace.path(out.get());
        if (Files.isDirectory(file)) {
            throw CommandFault.invalid("--out: '" + out.get() + "' is a folder; expected a file, e.g. lesson.html");
        }
        try {
            WholeFile.write(file, page.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw CommandFault.failed("cannot write '" + out.get() + "': " + e.getMessage(), e);
        }
    }
}
