package org.oxytocinlab.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.app.output.WholeFile;
import org.oxytocinlab.app.page.PackedLesson;
import org.oxytocinlab.app.page.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the classroom: one file that opens in a browser by a double click, without the program and without a network. */
@Command(
        name = "page",
        description = "Write the classroom: one HTML file with the engine and lessons in it, for any browser, offline.")
@SuppressWarnings("NullAway.Init")
final class PageCommand implements Callable<Integer> {
    static final String WITHOUT_PAGE =
            "this program was built without the page; 'mvn -Ppage package' builds both, and puts the page into"
                    + " target/classroom.html";

    static final String TITLE = "Oxytocin Lab";

    @Spec
    private CommandSpec spec;

    private final Workplace workplace;

    @Parameters(
            arity = "0..*",
            paramLabel = "CASE",
            description = "A case: a YAML file, or a name from the library (default: the whole library).")
    private List<String> cases = List.of();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "classroom.html",
            description = "The file to write (default: ${DEFAULT-VALUE}).")
    private String out;

    @Option(names = "--title", paramLabel = "TEXT", description = "What the window of the browser is called.")
    private @Nullable String title;

    PageCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() throws CommandFault {
        Page page = Page.shipped().orElseThrow(() -> CommandFault.failed(WITHOUT_PAGE));
        List<PackedLesson> lessons = PageLessons.of(workplace, cases);
        write(page.with(title == null ? TITLE : title, lessons));
        if (!workplace.isQuiet()) {
            spec.commandLine()
                    .getOut()
                    .println("written to " + out + "; it opens in any browser, without this program");
        }
        return 0;
    }

    private void write(String page) throws CommandFault {
        Path file = workplace.path(out);
        if (Files.isDirectory(file)) {
            throw CommandFault.invalid("--out: '" + out + "' is a folder; expected a file, e.g. lesson.html");
        }
        try {
            WholeFile.write(file, page.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw CommandFault.failed("cannot write '" + out + "': " + e.getMessage(), e);
        }
    }
}
