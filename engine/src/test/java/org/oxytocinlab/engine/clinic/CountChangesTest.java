package org.oxytocinlab.engine.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.quantity.Memory;

/** Moments of several origins stand in one order, each once. */
class CountChangesTest {

    @Test
    void whateverComesFirstTheyStandInOrder() {
        double[] some = {1, 4, 6};
        double[] others = {0.5, 4, 5, 7};

        CountChanges moments = new CountChanges(Memory.FRESH, 0, 10, 2)
                .with(some.length, i -> some[i])
                .with(3)
                .with(others.length, i -> others[i])
                .once();

        assertThat(times(moments)).containsExactly(0.5, 1, 3, 4, 5, 6, 7);
    }

    @Test
    void whatLiesOutsideIsLeftOut() {
        double[] times = {1, 2, 3, 4, 5};

        CountChanges moments = new CountChanges(Memory.FRESH, 2, 4, 0)
                .with(times.length, i -> times[i])
                .with(6)
                .with(-1)
                .once();

        assertThat(times(moments)).containsExactly(2, 3, 4);
    }

    private static double[] times(CountChanges moments) {
        return Arrays.copyOf(moments.times(), moments.size());
    }
}
