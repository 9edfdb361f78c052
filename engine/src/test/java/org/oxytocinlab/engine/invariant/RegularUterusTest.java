package org.oxytocinlab.engine.invariant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.clinic.Contraction;
import org.oxytocinlab.engine.physiology.Irregularity;
import org.oxytocinlab.engine.physiology.Uterus;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** Without irregularity the uterus is a clock. */
class RegularUterusTest {
    /** An onset is rounded to a millionth of a minute. */
    private static final double GRAIN = 0.5e-6 + 1e-9;

    @Test
    void thresholdsAreExactlyEqual() {
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(1);
        for (int i = 0; i < 1000; i++) {
            double normal = 10 * (random.nextDouble() - 0.5);
            assertThat(Irregularity.NONE.phase(normal)).isEqualTo(1);
            assertThat(Irregularity.NONE.heightFactor(normal)).isEqualTo(1);
        }
    }

    @Test
    void constantFrequencyGivesEqualIntervals() {
        double frequency = 3.7;
        // The last contraction begins a minute before the end, and not as it comes.
        Trajectory run = Cases.lasting(601)
                .regular()
                .set(Uterus.FREQUENCY_AT_REST, frequency)
                .set(Uterus.FREQUENCY_RISE, 0)
                .at(10)
                .run();
        List<Contraction> contractions = run.contractions();
        assertThat(contractions).hasSize((int) (601 * frequency / 10));
        for (int i = 0; i < contractions.size(); i++) {
            assertThat(contractions.get(i).onset()).isCloseTo((i + 1) * 10 / frequency, within(GRAIN));
        }
    }

    @Test
    void heightAndDurationAreThoseOfTheOnset() {
        Trajectory run = Cases.lasting(300).regular().sensitivity(1).at(12).run();
        assertThat(run.contractions()).hasSizeGreaterThan(100);
        for (Contraction contraction : run.contractions()) {
            double onset = contraction.onset();
            // The model moves by less than this in the millionth of a minute to which an onset is rounded.
            assertThat(contraction.amplitude()).isCloseTo(run.at(Variable.AMPLITUDE, onset), within(1e-5));
            assertThat(contraction.tone()).isCloseTo(run.at(Variable.RESTING_TONE, onset), within(1e-5));
            assertThat(contraction.duration()).isCloseTo(run.at(Variable.DURATION, onset), within(1e-4));
        }
    }
}
