package org.oxytocinlab.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.app.shard.Cluster;
import org.oxytocinlab.app.shard.KeptShards;
import org.oxytocinlab.app.source.StudySource;
import org.oxytocinlab.engine.study.Trial;
import org.oxytocinlab.engine.study.Workforce;
import org.oxytocinlab.scenarios.Study;

/** Carries out a virtual trial: many women in every arm, or each in one. */
final class TrialCommand extends Command {

    private final Supplier<String> name =
            options.name("STUDY", "A study with a population: a YAML file, or a name from the library.");

    private final WomenRequest women = new WomenRequest(options);

    private final PieceRequest pieces = options.either(PieceRequest::new);

    private final StudyRequest request = new StudyRequest(options);

    private final SlideRequest slides = new SlideRequest(options);

    TrialCommand(Workplace workplace) {
        super(workplace, "A virtual trial: many women in every arm, endpoints with intervals, one report.");
    }

    @Override
    public Integer call() throws CommandFault {
        StudySource.Named named = request.study(workplace, List.of(name.get()));
        Study asked = women.in(named.study(), Trial.MOST_WOMEN);
        if (asked.trial().isEmpty()) {
            throw CommandFault.invalid("'" + name.get()
                    + "' has no population; expected a study with e.g. 'population: induction', or 'population: none'");
        }
        carryOut(new StudySource.Named(named.stem(), asked));
        return 0;
    }

    private void carryOut(StudySource.Named named) throws CommandFault {
        StudyPlace place = request.place(workplace, spec, named.stem());
        Workforce workers = request.workers(workplace, spec, "women");
        TrialPieces work = new TrialPieces(named, workers);
        if (pieces.shard().isPresent()) {
            pieces.demandNothingForResults(spec);
            Path file = work.make(pieces.shard().get(), place.folder());
            if (!workplace.isQuiet()) {
                spec.commandLine()
                        .getOut()
                        .println("  written to " + file + "; 'merge' makes the results of all pieces");
            }
            return;
        }
        TrialResults results = new TrialResults(workplace, spec, place, slides, request.hands());
        Optional<Cluster> cluster = workplace.cluster();
        if (pieces.isResumed() || cluster.isPresent()) {
            Path folder = place.folder().resolve(KeptShards.FOLDER);
            results.write(named.study(), receiver -> work.handOver(folder, cluster, receiver));
            work.remove(folder);
        } else {
            results.write(named.study(), receiver -> work.handOver(receiver));
        }
    }
}
