package org.oxytocinlab.app.shard;

import java.util.List;
import java.util.function.BiConsumer;

/** Other machines that follow women for this one. */
@FunctionalInterface
public interface Cluster {
    /**
     * Has shards made.
     *
     * @param orders which
     * @param receiver takes the shards one at a time, in whatever order they come
     */
    void carryOut(List<ShardOrder> orders, BiConsumer<Shard, byte[]> receiver);
}
