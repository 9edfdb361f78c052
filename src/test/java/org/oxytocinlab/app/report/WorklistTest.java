package org.oxytocinlab.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.study.Workforce;

/** Whatever needs it and whoever does it, a piece of work is done once. */
class WorklistTest {
    private final Worklist list = new Worklist();
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void whatManyNeedIsDoneOnce() {
        Supplier<Integer> root = list.add(done::incrementAndGet);
        List<Supplier<Integer>> leaves = IntStream.range(0, 100)
                .mapToObj(leaf -> list.add(() -> root.get() + leaf))
                .toList();

        list.carryOut(new Many());

        assertThat(leaves.stream().map(Supplier::get))
                .containsExactlyElementsOf(
                        IntStream.range(0, 100).mapToObj(leaf -> 1 + leaf).toList());
        assertThat(done).hasValue(1);
    }

    @Test
    void allOfTheListIsDoneBeforeAnybodyAsks() {
        list.add(done::incrementAndGet);
        list.add(done::incrementAndGet);
        Supplier<Integer> unlisted = Worklist.once(done::incrementAndGet);

        list.carryOut(Workforce.ALONE);

        assertThat(done).hasValue(2);
        assertThat(unlisted.get()).isEqualTo(unlisted.get()).isEqualTo(3);
    }

    @Test
    void faultOfAPieceReachesWhoeverNeedsIt() {
        Supplier<Integer> broken = list.add(() -> {
            throw new IllegalStateException("no room");
        });
        list.add(() -> broken.get() + 1);

        assertThatThrownBy(() -> list.carryOut(Workforce.ALONE)).hasMessage("no room");
        assertThatThrownBy(broken::get).hasMessage("no room");
    }

    /** Several threads at once. */
    private static final class Many implements Workforce {
        @Override
        public <T> void carryOut(int pieces, IntFunction<T> work, Consumer<T> receiver) {
            IntStream.range(0, pieces).parallel().mapToObj(work).toList().forEach(receiver);
        }
    }
}
