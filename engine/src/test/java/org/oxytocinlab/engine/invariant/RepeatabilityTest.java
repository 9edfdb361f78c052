package org.oxytocinlab.engine.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oxytocinlab.engine.Simulation;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/** The same question has the same answer, bit for bit, however often and however finely it is asked. */
class RepeatabilityTest {
    /** Read from the contractions, which are drawn; all others follow from states. */
    private static final Set<Variable> DRAWN =
            EnumSet.of(Variable.CONTRACTIONS_COUNTED, Variable.MONTEVIDEO_COUNTED, Variable.PRESSURE);

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void outputIntervalDoesNotChangeThePath(long seed) {
        Cases asked = RandomCase.of(seed);
        Trajectory fine = Simulation.of(asked.asked(), 5);
        Trajectory coarse = Simulation.of(asked.asked(), 20);
        assertThat(coarse.contractions()).isEqualTo(fine.contractions());
        for (Variable variable : coarse.series().keySet()) {
            for (int row = 0; row < coarse.times().length; row++) {
                double time = coarse.times()[row];
                int same = Arrays.binarySearch(fine.times(), time);
                assertThat(bits(coarse.of(variable)[row]))
                        .as("%s at %s min", variable, time)
                        .isEqualTo(bits(fine.of(variable)[same]));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sameSeedGivesSameBitsAndAnotherSeedOtherContractionsOnly(long seed) {
        Cases asked = RandomCase.of(seed);
        Trajectory run = asked.run();
        Trajectory again = asked.run();
        Trajectory other = asked.seed(seed + 1000).run();
        assertThat(again.contractions()).isEqualTo(run.contractions());
        for (Variable variable : run.series().keySet()) {
            assertThat(Arrays.equals(again.of(variable), run.of(variable)))
                    .as("%s again", variable)
                    .isTrue();
            if (!DRAWN.contains(variable)) {
                assertThat(Arrays.equals(other.of(variable), run.of(variable)))
                        .as("%s with another seed", variable)
                        .isTrue();
            }
        }
        boolean same = other.contractions().equals(run.contractions());
        boolean nothingDrawn = run.contractions().isEmpty() || !asked.settings().irregular();
        assertThat(same).isEqualTo(nothingDrawn);
    }

    private static long bits(double value) {
        return Double.doubleToLongBits(value);
    }
}
