package org.oxytocinlab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.oxytocinlab.engine.bench.SecretedPulses.perThirtyMinutes;
import static org.oxytocinlab.engine.bench.SecretedPulses.run;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.bench.SecretedPulses;
import org.oxytocinlab.engine.body.Labour;
import org.oxytocinlab.engine.body.Onset;
import org.oxytocinlab.engine.physiology.Pituitary.StageOfLabour;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** Her own oxytocin comes in pulses, the more often the further labour has come, and its mean is that of the stage. */
class SecretionTest {
    private static final int WOMEN = 60;
    private static final Labour PULSING = Labour.of(Onset.SPONTANEOUS);

    @Test
    void pulsesComeAtTheRateOfTheStage() {
        assertThat(perThirtyMinutes(PULSING, StageOfLabour.FIRST, WOMEN)).isCloseTo(4.2, within(0.25));
        assertThat(perThirtyMinutes(PULSING, StageOfLabour.SECOND, WOMEN)).isCloseTo(6.7, within(0.8));
        assertThat(perThirtyMinutes(Labour.of(Onset.INDUCTION), StageOfLabour.BEFORE, WOMEN))
                .isCloseTo(1.2, within(0.15));
    }

    @Test
    void withAnEpiduralTheyDoNotComeMoreOftenTowardsBirth() {
        assertThat(perThirtyMinutes(PULSING.withEpidural(), StageOfLabour.SECOND, WOMEN))
                .isCloseTo(4.2, within(0.5));
    }

    @Test
    void theySurgeAtBirthButNotWithAnEpidural() {
        assertThat(SecretedPulses.riseAtBirth(PULSING, WOMEN)).isBetween(2.7, 3.5);
        assertThat(SecretedPulses.riseAtBirth(PULSING.withEpidural(), WOMEN)).isCloseTo(1, within(0.15));
    }

    @Test
    void levelsHoverAboutTheMean() {
        double mean = IntStream.range(0, WOMEN)
                .mapToDouble(woman -> {
                    Trajectory run = run(PULSING, woman);
                    return IntStream.range(60, 240)
                            .mapToDouble(minute -> run.at(Variable.PLASMA_OXYTOCIN, minute))
                            .average()
                            .orElseThrow();
                })
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo((1.16 + 4.2 / 30 * 6) / 1.4, within(0.03));
    }

    @Test
    void pulsesOfOneWomanAreTheSameWhateverIsDone() {
        Trajectory once = run(PULSING, 3);
        Trajectory twice = run(PULSING, 3);
        assertThat(twice.of(Variable.PLASMA_OXYTOCIN)).isEqualTo(once.of(Variable.PLASMA_OXYTOCIN));
        assertThat(run(PULSING, 4).at(Variable.PLASMA_OXYTOCIN, 100))
                .isNotEqualTo(once.at(Variable.PLASMA_OXYTOCIN, 100));
    }
}
