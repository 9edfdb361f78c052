package org.oxytocinlab.app;

import org.jspecify.annotations.Nullable;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.engine.study.Workforce;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Where a user wants the results of a study, in which form, and by how many threads. */
@SuppressWarnings("NullAway.Init")
final class PlaceRequest {

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "Where results go, in a folder named after the study (default: ${DEFAULT-VALUE}).")
    private String out;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads to use (default: one per processor).")
    private @Nullable Integer threads;

    @Mixin
    private Browser browser;

    @Mixin
    private TableRequest tables;

    /** Those who work, without anybody watching. */
    Workforce hands() throws CommandFault {
        return ThreadedWorkforce.of(ThreadedWorkforce.number(threads));
    }

    /** The folder of a study. */
    StudyPlace place(Workplace workplace, CommandSpec spec, String stem) throws CommandFault {
        return new StudyPlace(workplace.path(out).resolve(stem), workplace, spec, browser, tables.form());
    }
}
