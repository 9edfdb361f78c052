package org.oxytocinlab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.body.Labour;
import org.oxytocinlab.engine.body.Onset;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.solver.DormandPrince;
import org.oxytocinlab.engine.solver.Tolerance;
import org.oxytocinlab.engine.therapy.Regimen;

/** What a row errs by, against a run that is solved a hundred times more exactly. */
class RowErrorTest {
    private static final Tolerance SHARP = new Tolerance(1e-13, 1e-14, 2);

    /** Relative tolerances that a row may err by. */
    private static final double MOST = 5;

    static Stream<Case> cases() {
        return Stream.of(
                Cases.lasting(840)
                        .on(ladder())
                        .fluids(Cases.drip("glucose 5 %", 75))
                        .asked(),
                Cases.lasting(600)
                        .twoCompartments()
                        .at(8)
                        .fluids(Cases.drip("Hartmann", 125))
                        .asked());
    }

    /**
     * Up to the birth. Steps do not know of the corners where awakening begins and where it goes no faster; most labours
     * pass them as well as these.
     */
    static Stream<Case> labours() {
        return Stream.of(0.36, 0.5, 0.64).map(sensitivity -> {
            Case asked = Cases.lasting(900)
                    .sensitivity(sensitivity)
                    .on(ladder())
                    .fluids(Cases.drip("glucose 5 %", 75))
                    .asked();
            return asked.with(asked.woman().in(Labour.of(Onset.INDUCTION).withoutPulses()));
        });
    }

    static Stream<Case> protocols() {
        return IntStream.range(110, 170).mapToObj(RandomProtocols::asked);
    }

    private static Regimen ladder() {
        return Plan.climbing("1", "1", "20", 30).protocol();
    }

    /** In most of them osmotic release of vasopressin ceases on the way, each time in another place of a panel. */
    static Stream<Case> corners() {
        return Stream.of(125, 250)
                .flatMap(volume -> IntStream.of(10, 18, 22, 25, 29, 34, 35, 36, 39)
                        .mapToObj(rate -> Cases.lasting(600)
                                .twoCompartments()
                                .at(rate)
                                .fluids(Cases.drip("glucose 5 %", volume))
                                .asked()));
    }

    @ParameterizedTest
    @MethodSource({"cases", "corners", "protocols", "labours"})
    void everyRowOfEveryColumnIsRightWithinFiveTolerances(Case asked) {
        Trajectory run = Simulation.of(asked);
        Trajectory sharp = Simulation.of(asked, new DormandPrince(SHARP));
        assertThat(run.contractions()).hasSameSizeAs(sharp.contractions());
        int rows = rows(run, sharp);
        run.series().forEach((variable, values) -> {
            double[] exact = Arrays.copyOf(sharp.of(variable), rows);
            assertThat(error(Arrays.copyOf(values, rows), exact))
                    .as("%s", variable)
                    .isLessThan(MOST * Tolerance.STANDARD.relative());
        });
    }

    /** Those at the same times: the last row of a labour lies at the birth, whose minute errs by some 1e-6 at most. */
    private static int rows(Trajectory run, Trajectory sharp) {
        assertThat(run.times()).hasSameSizeAs(sharp.times());
        int last = run.times().length - 1;
        assertThat(run.end()).isCloseTo(sharp.end(), within(1e-5));
        return run.end() == sharp.end() ? last + 1 : last;
    }

    /** Relative to each value; to the largest of the column where that begins at zero or passes through it. */
    private static double error(double[] values, double[] exact) {
        double highest =
                Arrays.stream(exact).filter(value -> !Double.isNaN(value)).max().orElse(0);
        double lowest =
                Arrays.stream(exact).filter(value -> !Double.isNaN(value)).min().orElse(0);
        double floor = lowest <= 0 && highest >= 0 ? Math.max(highest, -lowest) : 0;
        double most = 0;
        for (int i = 0; i < values.length; i++) {
            if (values[i] != exact[i] && !Double.isNaN(exact[i])) {
                most = Math.max(most, Math.abs(values[i] - exact[i]) / Math.max(floor, Math.abs(exact[i])));
            }
        }
        return most;
    }
}
