package org.oxytocinlab.engine.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read at a look, and the contractions that are seen at it. */
class SignsTest {
    private static final Signs SIGNS =
            Signs.read(List.of(Sign.RESTING_TONE, Sign.SODIUM), sign -> sign == Sign.SODIUM ? 138 : Double.NaN);

    @Test
    void whatWasNotReadIsNoNumber() {
        assertThat(SIGNS.value(Sign.SODIUM)).isEqualTo(138);
        assertThat(SIGNS.value(Sign.RESTING_TONE)).isNaN();
        assertThat(SIGNS.value(Sign.PULSE)).isNaN();
        assertThat(Signs.NONE.value(Sign.SODIUM)).isNaN();
    }

    @Test
    void oneMoreStandsInItsPlaceAndLeavesTheRest() {
        Signs more = SIGNS.with(Sign.FLUID_IN, 500).with(Sign.SODIUM, 131);
        List<String> told = new ArrayList<>();
        more.forEach((sign, value) -> told.add(sign + " " + value));
        assertThat(told).containsExactly("RESTING_TONE NaN", "FLUID_IN 500.0", "SODIUM 131.0");
        assertThat(SIGNS.value(Sign.SODIUM)).isEqualTo(138);
        assertThat(more.read()).containsExactly(Sign.RESTING_TONE, Sign.FLUID_IN, Sign.SODIUM);
    }

    /** Two looks that saw the same are the same, also where nobody could see something. */
    @Test
    void signsAreEqualByTheirNumbers() {
        assertThat(SIGNS.with(Sign.SODIUM, 138)).isEqualTo(SIGNS).hasSameHashCodeAs(SIGNS);
        assertThat(SIGNS.with(Sign.SODIUM, 139)).isNotEqualTo(SIGNS);
        assertThat(SIGNS.with(Sign.PULSE, 90)).isNotEqualTo(SIGNS);
    }

    @Test
    void contractionsOfAWindowStayWhenMoreBegin() {
        List<Contraction> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            all.add(new Contraction(5 * i, 50, 60, 10));
        }
        List<Contraction> seen = new Count(all).between(5, 30);
        List<Contraction> copy = List.copyOf(seen);
        all.add(new Contraction(29.5, 50, 60, 10));
        assertThat(seen).isEqualTo(copy).hasSize(5);
        assertThat(seen.get(0).onset()).isEqualTo(5);
    }
}
