package org.oxytocinlab.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.app.output.ProgramVersion;
import org.oxytocinlab.app.shard.ShardFault;
import org.oxytocinlab.app.shard.ShardHead;
import org.oxytocinlab.app.shard.ShardOrder;
import org.oxytocinlab.app.shard.ShardSet;
import org.oxytocinlab.engine.study.Workforce;
import org.oxytocinlab.scenarios.Study;

/** Makes of the pieces of a trial what the trial in one run would have made. */
final class MergeCommand extends Command {

    private final Supplier<List<String>> names =
            options.names("1..*", "DIR", "Folders with what 'trial --shard' has written, or such files.");

    private final PlaceRequest results = new PlaceRequest(options);

    private final SlideRequest slides = new SlideRequest(options);

    MergeCommand(Workplace workplace) {
        super(workplace, "The results of a trial from all its pieces, as one run would have written them.");
    }

    @Override
    public Integer call() throws CommandFault {
        List<Path> places = new ArrayList<>();
        for (String name : names.get()) {
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
