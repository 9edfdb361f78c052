package org.oxytocinlab.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.app.output.ProgramVersion;
import org.oxytocinlab.app.output.ResultFolder;
import org.oxytocinlab.app.shard.Cluster;
import org.oxytocinlab.app.shard.KeptShards;
import org.oxytocinlab.app.shard.Shard;
import org.oxytocinlab.app.shard.ShardFault;
import org.oxytocinlab.app.shard.ShardOrder;
import org.oxytocinlab.app.source.StudySource;
import org.oxytocinlab.engine.study.Participant;
import org.oxytocinlab.engine.study.Trial;
import org.oxytocinlab.engine.study.Workforce;
import org.oxytocinlab.scenarios.StudyWriter;

/** A trial in pieces, each kept on disk as soon as it is whole. */
final class TrialPieces {
    private final StudySource.Named named;
    private final Trial trial;
    private final Workforce workers;

    /** The pieces of a study with a population, followed by these workers. */
    TrialPieces(StudySource.Named named, Workforce workers) {
        this.named = named;
        this.trial = ShardOrder.trial(named.study());
        this.workers = workers;
    }

    /** Follows the women of one piece; its file. */
    Path make(Shard shard, Path folder) throws CommandFault {
        ShardOrder order = new ShardOrder(ProgramVersion.get(), named.stem(), text(), shard);
        return kept(folder, () -> new KeptShards(folder).make(order, trial, workers));
    }

    /** Follows all women in one go, and keeps nothing. */
    void handOver(Consumer<Participant> receiver) throws CommandFault {
        CommandFault.guarded(named.stem(), named.study().scenarios(), () -> {
            trial.carryOut(workers, receiver);
            return trial;
        });
    }

    /**
     * Follows the women whom nobody has followed yet, and hands all of them over.
     *
     * @param cluster who follows them instead of the workers, if there is one
     */
    void handOver(Path folder, Optional<Cluster> cluster, Consumer<Participant> receiver)
            throws CommandFault, ShardFault {
        KeptShards shards = new KeptShards(folder);
        List<ShardOrder> orders = KeptShards.orders(ProgramVersion.get(), named.stem(), text(), trial);
        List<ShardOrder> missing;
        try {
            missing = shards.missing(orders, trial);
        } catch (IOException e) {
            throw unwritten(folder, e);
        }
        kept(folder, () -> {
            if (cluster.isPresent()) {
                cluster.get().carryOut(missing, shards::keep);
            } else {
                shards.make(missing, trial, workers);
            }
            return folder;
        });
        shards.all(ProgramVersion.get()).women(trial, receiver);
    }

    /** Takes the pieces away when nobody needs them any more. */
    void remove(Path folder) throws CommandFault {
        try {
            new KeptShards(folder).remove();
        } catch (IOException e) {
            throw CommandFault.failed("the results are written, but " + folder + " could not be taken away", e);
        }
    }

    /** By which a piece knows its trial again. */
    private String text() {
        return StudyWriter.write(named.study());
    }

    private interface Work {
        Path done() throws IOException;
    }

    private Path kept(Path folder, Work work) throws CommandFault {
        try {
            return CommandFault.guarded(named.stem(), named.study().scenarios(), () -> {
                try {
                    return work.done();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw unwritten(folder, e);
        }
    }

    private static CommandFault unwritten(Path folder, Exception fault) {
        return CommandFault.failed("cannot write to " + folder + ": " + ResultFolder.reason(fault), fault);
    }
}
