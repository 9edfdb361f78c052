package org.oxytocinlab.engine.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oxytocinlab.engine.clinic.AbruptFalls.Fall;

/** Falls drawn by hand, each on one side of a limit of NICHD 2008. */
class AbruptFallsTest {
    private static final int BEFORE = 20;

    /** Evenly down for some seconds, flat for some, and up at once. */
    private static AbruptFalls drawn(double depth, int down, int flat) {
        AbruptFalls falls = new AbruptFalls();
        for (int i = 0; i <= BEFORE; i++) {
            falls.next(0);
        }
        for (int i = 1; i < down + flat; i++) {
            falls.next(Math.min(depth, depth * i / down));
        }
        falls.next(0);
        return falls;
    }

    @ParameterizedTest
    @CsvSource({
        // 15 bpm or more
        "15, 10, 20, true",
        "14.9, 10, 20, false",
        // 15 s or more, and less than 2 min
        "30, 10, 5, true",
        "30, 10, 4, false",
        "30, 10, 109, true",
        "30, 10, 110, false",
        // from onset to the beginning of the lowest part, nine tenths of the way down, less than 30 s
        "30, 32, 20, true",
        "30, 34, 20, false"
    })
    void definitionIsHeldTo(double depth, int down, int flat, boolean isVariable) {
        assertThat(drawn(depth, down, flat).ended())
                .hasSize(1)
                .allSatisfy(fall -> assertThat(fall.isVariable()).isEqualTo(isVariable));
    }

    @Test
    void placesAreThoseOfTheDrawing() {
        assertThat(drawn(30, 10, 15).ended())
                .containsExactly(new Fall(BEFORE, BEFORE + 9, BEFORE + 10, BEFORE + 25, 30));
    }

    @Test
    void fallThatHasNotEndedIsNoDecelerationYetButMayBeProlonged() {
        AbruptFalls falls = new AbruptFalls();
        falls.next(0);
        for (int second = 1; second <= 200; second++) {
            falls.next(40);
        }
        assertThat(falls.ended()).isEmpty();
        Fall running = falls.all().get(0);
        assertThat(running.isProlonged(119)).isFalse();
        assertThat(running.isProlonged(120)).isTrue();
        falls.next(0);
        assertThat(falls.ended().get(0).isVariable()).isFalse();
        assertThat(falls.ended().get(0).isProlonged(300)).isTrue();
    }
}
