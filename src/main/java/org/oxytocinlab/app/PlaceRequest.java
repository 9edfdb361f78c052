package org.oxytocinlab.app;

import java.util.Optional;
import java.util.function.Supplier;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.engine.study.Workforce;
import picocli.CommandLine.Model.CommandSpec;

/** Where a user wants the results of a study, in which form, and by how many threads. */
final class PlaceRequest {

    private final Supplier<String> out;
    private final Supplier<Optional<Integer>> threads;
    private final Browser browser;
    private final TableRequest tables;

    /** Understands its options. */
    PlaceRequest(Options options) {
        out = options.usually(
                "out",
                String.class,
                "--out",
                "DIR",
                "Where results go, in a folder named after the study (default: ${DEFAULT-VALUE}).");
        threads = options.perhaps(
                Integer.class, "--threads", "N", "How many threads to use (default: one per processor).");
        browser = new Browser(options);
        tables = new TableRequest(options);
    }

    /** Those who work, without anybody watching. */
    Workforce hands() throws CommandFault {
        return ThreadedWorkforce.of(ThreadedWorkforce.number(threads.get()));
    }

    /** The folder of a study. */
    StudyPlace place(Workplace workplace, CommandSpec spec, String stem) throws CommandFault {
        return new StudyPlace(workplace.path(out.get()).resolve(stem), workplace, spec, browser, tables.form());
    }
}
