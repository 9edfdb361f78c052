package org.oxytocinlab.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.app.source.StudySource;
import org.oxytocinlab.engine.study.Workforce;
import org.oxytocinlab.scenarios.Study;
import picocli.CommandLine.Model.CommandSpec;

/** How a user wants a study to be carried out, and where its results go. */
final class StudyRequest {

    private final Supplier<Optional<Long>> seed;
    private final PlaceRequest results;
    private final NameRequest naming;

    /** Understands its options. */
    StudyRequest(Options options) {
        seed = options.perhaps(Long.class, "--seed", "N", "Seed of the random numbers, in place of the study's own.");
        results = new PlaceRequest(options);
        naming = new NameRequest(options);
    }

    /** The study of these names, with the seed that is wanted. */
    StudySource.Named study(Workplace workplace, List<String> names) throws CommandFault {
        StudySource.Named named = workplace.study(names);
        Study study = named.study().titled(naming.title(named.study().title()));
        return new StudySource.Named(
                naming.name(named.stem()), seed.get().map(study::withSeed).orElse(study));
    }

    /**
     * Those who work, watched where somebody can watch.
     *
     * @param pieces what they work on, in the plural: "women"
     */
    Workforce workers(Workplace workplace, CommandSpec spec, String pieces) throws CommandFault {
        return ProgressBar.of(hands(), spec.commandLine().getErr(), pieces, workplace.isQuiet());
    }

    /** The same without anybody watching, for what is done in a moment. */
    Workforce hands() throws CommandFault {
        return results.hands();
    }

    /** The folder of a study. */
    StudyPlace place(Workplace workplace, CommandSpec spec, String stem) throws CommandFault {
        return results.place(workplace, spec, stem);
    }
}
