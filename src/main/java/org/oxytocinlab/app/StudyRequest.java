package org.oxytocinlab.app;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.study.Workforce;
import org.oxytocinlab.scenarios.Study;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** How a user wants a study to be carried out, and where its results go. */
@SuppressWarnings("NullAway.Init")
final class StudyRequest {

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "Where results go, in a folder named after the study (default: ${DEFAULT-VALUE}).")
    private String out;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Seed of the random numbers, in place of the study's own.")
    private @Nullable Long seed;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads to use (default: one per processor).")
    private @Nullable Integer threads;

    @Mixin
    private Browser browser;

    @Mixin
    private NameRequest naming;

    @Mixin
    private TableRequest tables;

    /** The study of these names, with the seed that is wanted. */
    StudySource.Named study(Oxytocin oxytocin, List<String> names) throws Refusal {
        StudySource.Named named = oxytocin.study(names);
        Study study = named.study().titled(naming.title(named.study().title()));
        return new StudySource.Named(naming.name(named.stem()), seed == null ? study : study.withSeed(seed));
    }

    /**
     * Those who work, watched where somebody can watch.
     *
     * @param pieces what they work on, in the plural: "women"
     */
    Workforce workers(Oxytocin oxytocin, CommandSpec spec, String pieces) throws Refusal {
        return Progress.of(hands(), spec.commandLine().getErr(), pieces, oxytocin.isQuiet());
    }

    /** The same without anybody watching, for what is done in a moment. */
    Workforce hands() throws Refusal {
        return Hands.of(Hands.number(threads));
    }

    /** The folder of a study. */
    StudyPlace place(Oxytocin oxytocin, CommandSpec spec, String stem) throws Refusal {
        return new StudyPlace(oxytocin.path(out).resolve(stem), oxytocin, spec, browser, tables.style());
    }
}
