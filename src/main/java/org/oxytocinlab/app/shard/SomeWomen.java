package org.oxytocinlab.app.shard;

import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.oxytocinlab.engine.study.Workforce;

/** A workforce that takes some of the pieces and leaves the others to somebody else. */
final class SomeWomen implements Workforce {
    private final Workforce workers;
    private final int[] women;

    /** Those who work, and the numbers of their pieces in rising order. */
    SomeWomen(Workforce workers, int[] women) {
        this.workers = workers;
        this.women = women;
    }

    @Override
    public <T> void carryOut(int pieces, IntFunction<T> work, Consumer<T> receiver) {
        workers.carryOut(women.length, piece -> work.apply(women[piece]), receiver);
    }
}
