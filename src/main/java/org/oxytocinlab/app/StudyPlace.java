package org.oxytocinlab.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.app.output.ReservedRows;
import org.oxytocinlab.app.output.ResultFolder;
import org.oxytocinlab.app.output.ScratchFile;
import org.oxytocinlab.app.output.TableForm;
import org.oxytocinlab.app.output.WriteFault;
import org.oxytocinlab.app.report.StudyResults;
import picocli.CommandLine.Model.CommandSpec;

/** Where the results of a study go, and what is said about it. */
final class StudyPlace {
    /** More arms than this cannot be told apart in a figure. */
    static final int MOST_ARMS = 6;

    private final Path folder;
    private final Workplace workplace;
    private final CommandSpec spec;

    private final Browser browser;
    private final TableForm form;

    private Optional<String> replaced = Optional.empty();

    StudyPlace(Path folder, Workplace workplace, CommandSpec spec, Browser browser, TableForm form) {
        this.form = form;
        this.browser = browser;
        this.folder = folder;
        this.workplace = workplace;
        this.spec = spec;
    }

    /** The folder itself. */
    Path folder() {
        return folder;
    }

    /** Begins a table that grows while the study goes on. */
    ReservedRows begin(String name, List<String> headers) throws CommandFault {
        try {
            return ResultFolder.at(folder).begin(name, headers, form);
        } catch (WriteFault e) {
            throw CommandFault.failed(String.valueOf(e.getMessage()), e);
        }
    }

    /** Room for the numbers of a trial whose table has begun. */
    ScratchFile scratch(long bytes) throws CommandFault {
        try {
            return ResultFolder.at(folder).scratch(bytes);
        } catch (WriteFault e) {
            throw CommandFault.failed(String.valueOf(e.getMessage()), e);
        }
    }

    /** Writes all files or none. */
    void write(StudyResults results) throws CommandFault {
        try {
            replaced = ResultFolder.at(folder).write(results.files().in(form));
        } catch (WriteFault e) {
            throw CommandFault.failed(String.valueOf(e.getMessage()), e);
        }
        browser.show(folder.resolve("report.html"));
    }

    /** Writes all files or none, with a table that has grown. */
    void write(StudyResults results, ReservedRows grown) throws CommandFault {
        try {
            replaced = ResultFolder.at(folder).write(results.files().in(form), grown);
        } catch (WriteFault e) {
            throw CommandFault.failed(String.valueOf(e.getMessage()), e);
        }
        browser.show(folder.resolve("report.html"));
    }

    /** Says where the results are, and what a reader of them should know. */
    void say(List<String> notes) {
        new Notes().with(notes).with(replaced.stream().toList()).print(workplace, spec);
        if (workplace.isQuiet()) {
            return;
        }
        PrintWriter console = spec.commandLine().getOut();
        console.println();
        console.println("  written to " + folder + "; report.html opens in any browser");
    }
}
