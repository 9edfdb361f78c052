package org.oxytocinlab.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.result.Extreme;
import org.oxytocinlab.engine.result.Stretch;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.therapy.FluidOrder;

/** Nobody looks for the lowest sodium where it surely is not, and it is found all the same. */
class LowestSodiumTest {
    /** Minutes between rows of a trial. */
    private static final int APART = 10;

    static Stream<Case> cases() {
        return Stream.concat(
                Stream.of(
                        Cases.lasting(840)
                                .on(Plan.climbing("1", "1", "20", 30).protocol())
                                .fluids(Cases.drip("glucose 5 %", 75))
                                .asked(),
                        Cases.lasting(600)
                                .twoCompartments()
                                .at(40)
                                .fluids(Cases.drip("glucose 5 %", 250))
                                .asked(),
                        waterThatStops(),
                        Cases.lasting(603)
                                .at(8)
                                .fluids(Cases.drip("Hartmann", 125))
                                .asked()),
                Stream.of(3, 7, 100, 101, 102, 103, 104, 105).map(RandomProtocols::asked));
    }

    /** Sodium turns where the water stops, between two rows. */
    private static Case waterThatStops() {
        FluidOrder drip = Cases.drip("glucose 5 %", 250);
        return Cases.lasting(600)
                .at(40)
                .fluids(new FluidOrder(drip.fluid(), drip.route(), drip.rate(), drip.from(), Quantity.minutes(304)))
                .asked();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void sodiumStaysAboveTheBound(Case asked) {
        Trajectory run = Simulation.of(asked);
        double[] sodium = run.of(Variable.SODIUM);
        for (int apart : new int[] {APART, 4 * APART}) {
            for (int from = 0; from < sodium.length - 1; from++) {
                int until = Math.min(from + apart, sodium.length - 1);
                double least = run.readout().least(Variable.SODIUM, run.times()[from], run.times()[until]);
                assertThat(least).isFinite();
                for (int i = from; i <= until; i++) {
                    assertThat(sodium[i]).as("minute %s", run.times()[i]).isGreaterThan(least - 1e-9);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void lowestIsThatOfWhoLooksEveryMinute(Case asked) {
        Trajectory every = Simulation.of(asked);
        Trajectory few = Simulation.ofWoman(asked, Case.ONLY_WOMAN, Set.of(Variable.SODIUM), APART);
        Extreme lowest = Stretch.of(every, Variable.SODIUM).lowest();

        assertThat(Stretch.of(few, Variable.SODIUM).lowest()).isEqualTo(lowest);
    }

    /** A bound that is never above anything would be of no use. */
    @ParameterizedTest
    @MethodSource("cases")
    void boundIsNear(Case asked) {
        Trajectory run = Simulation.of(asked);
        double now = run.of(Variable.SODIUM)[100];

        assertThat(run.readout().least(Variable.SODIUM, 100, 100 + APART)).isBetween(now - 1, now);
    }
}
