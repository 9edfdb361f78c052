package org.oxytocinlab.app.shard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.study.Participant;
import org.oxytocinlab.engine.study.Trial;

/** Writes shards one after another while their women come, in the order of their indices; none of them is empty. */
final class ShardRow implements Consumer<Participant>, AutoCloseable {
    private final Path folder;
    private final Trial trial;
    private final Iterator<ShardOrder> orders;
    private @Nullable PartFile part;
    private @Nullable ShardOutput output;
    private int until;

    ShardRow(Path folder, Trial trial, List<ShardOrder> orders) {
        this.folder = folder;
        this.trial = trial;
        this.orders = orders.iterator();
    }

    @Override
    public void accept(Participant participant) {
        try {
            ShardOutput open = output == null ? begun(orders.next()) : output;
            open.accept(participant);
            output = open;
            if (participant.woman() + 1 == until && part != null) {
                open.finish();
                part.place();
                close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ShardOutput begun(ShardOrder order) throws IOException {
        until = order.shard().until(trial.size());
        part = new PartFile(folder, order.shard().file());
        return new ShardOutput(part.out(), order.head(trial), trial);
    }

    /** Discards a shard that is not whole. */
    @Override
    public void close() {
        if (part != null) {
            part.close();
        }
        part = null;
        output = null;
    }
}
