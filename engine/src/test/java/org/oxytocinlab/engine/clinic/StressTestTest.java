package org.oxytocinlab.engine.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oxytocinlab.engine.Strip;

class StressTestTest {
    /** The vectors of a teaching scenario, and one for every class; variable decelerations alone never make it positive. */
    @ParameterizedTest
    @CsvSource({
        "3, 60, 2, 0, POSITIVE",
        "2, 60, 0, 0, UNSATISFACTORY",
        "2, 60, 1, 0, POSITIVE",
        "3, 39, 0, 0, UNSATISFACTORY",
        "3, 60, 0, 0, NEGATIVE",
        "3, 60, 1, 0, SUSPICIOUS",
        "6, 60, 1, 0, HYPERSTIMULATORY",
        "3, 100, 1, 0, HYPERSTIMULATORY",
        "6, 60, 0, 0, NEGATIVE",
        "3, 60, 0, 1, SUSPICIOUS",
        "3, 60, 0, 3, SUSPICIOUS",
        "2, 60, 0, 2, UNSATISFACTORY",
        "6, 60, 0, 1, HYPERSTIMULATORY",
        "3, 60, 2, 3, POSITIVE"
    })
    void stressTestIsReadInOrder(int contractions, double seconds, int late, int variable, StressTest expected) {
        StressTest.Seen seen = StressTest.Seen.NOTHING;
        for (int i = 0; i < contractions; i++) {
            seen = seen.with(Strip.contraction(i, seconds), i < late, i < variable);
        }
        assertThat(StressTest.of(seen)).isEqualTo(expected);
    }
}
