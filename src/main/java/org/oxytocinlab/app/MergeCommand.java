package org.oxytocinlab.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.app.output.ProgramVersion;
import org.oxytocinlab.app.shard.ShardFault;
import org.oxytocinlab.app.shard.ShardHead;
import org.oxytocinlab.app.shard.ShardOrder;
import org.oxytocinlab.app.shard.ShardSet;
import org.oxytocinlab.engine.study.Workforce;
import org.oxytocinlab.scenarios.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes of the pieces of a trial what the trial in one run would have made. */
@Command(
        name = "merge",
        description = "The results of a trial from all its pieces, as one run would have written them.")
@SuppressWarnings("NullAway.Init")
final class MergeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    private final Workplace workplace;

    @Parameters(
            paramLabel = "DIR",
            arity = "1..*",
            description = "Folders with what 'trial --shard' has written, or such files.")
    private List<String> names;

    @Mixin
    private PlaceRequest results;

    @Mixin
    private SlideRequest slides;

    MergeCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() throws CommandFault {
        List<Path> places = new ArrayList<>();
        for (String name : names) {
            places.add(workplace.path(name));
        }
        Workforce hands = results.hands();
        try {
            ShardSet shards = ShardSet.in(places, ProgramVersion.get());
            ShardHead head = shards.head();
            Study study = ShardOrder.study(head.study());
            StudyPlace place = results.place(workplace, spec, head.name());
            new TrialResults(workplace, spec, place, slides, hands)
                    .write(study, receiver -> shards.women(ShardOrder.trial(study), receiver));
        } catch (ShardFault e) {
            throw CommandFault.invalid(String.valueOf(e.getMessage()));
        }
        return 0;
    }
}
