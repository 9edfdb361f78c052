package org.oxytocinlab.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.bench.TwoRuns;
import org.oxytocinlab.engine.body.Labour;
import org.oxytocinlab.engine.body.Onset;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.solver.DormandPrince;
import org.oxytocinlab.engine.solver.Tolerance;
import org.oxytocinlab.engine.therapy.Regimen;

/** What a row errs by, against a run that is solved a hundred times more exactly. */
class RowErrorTest {
    /** Relative tolerances that a row may err by. */
    private static final double MOST = 5;

    /** Share of its largest value from which on a column is near zero. */
    private static final double NEAR = 0.01;

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

    /** Women at whom awakening begins and goes no faster at other times, with and without pulses of their own oxytocin. */
    static Stream<Case> labours() {
        return EnumSet.complementOf(EnumSet.of(Onset.NO)).stream()
                .map(Labour::of)
                .flatMap(labour -> IntStream.range(0, 27).mapToObj(step -> {
                    Case asked = Cases.lasting(900)
                            .sensitivity(0.2 + 0.03 * step)
                            .on(ladder())
                            .fluids(Cases.drip("glucose 5 %", 75))
                            .asked();
                    Labour pulsed = step % 3 == 0 ? labour.withStressByStage() : labour;
                    return asked.with(asked.woman().in(step % 2 == 0 ? pulsed : pulsed.withoutPulses()));
                }));
    }

    static Stream<Case> pushes() {
        return IntStream.range(0, 160).mapToObj(RandomPushes::asked);
    }

    static Stream<Case> protocols() {
        // The last three: behind a corner vasopressin is quick and all else slow; small things are left to change in a
        // long panel.
        return IntStream.concat(IntStream.range(110, 170), IntStream.of(3634, 4337, 9948))
                .mapToObj(RandomProtocols::asked);
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
    @MethodSource({"cases", "corners", "protocols", "labours", "pushes"})
    void everyRowOfEveryColumnIsRightWithinFiveTolerances(Case asked) {
        Trajectory run = Simulation.of(asked);
        Trajectory sharp = Simulation.of(asked, new DormandPrince(Tolerance.SHARP));
        assertThat(run.contractions()).hasSameSizeAs(sharp.contractions());
        assertThat(run.times()).hasSameSizeAs(sharp.times());
        TwoRuns both = new TwoRuns(run, sharp);
        assertThat(both.apart()).isLessThan(MOST * Tolerance.STANDARD.relative() * sharp.end());
        run.series().forEach((variable, values) -> {
            double[] exact = sharp.of(variable);
            assertThat(error(values, exact, rows(run, sharp), both.moved(variable)))
                    .as("%s", variable)
                    .isLessThanOrEqualTo(MOST * Tolerance.STANDARD.relative());
        });
    }

    /** The largest error of some rows, beyond what an event has moved them, as a share of what it is compared with. */
    private static double error(double[] values, double[] exact, int rows, double moved) {
        double most = 0;
        for (int i = 0; i < rows; i++) {
            double error = Math.abs(values[i] - exact[i]) - moved;
            if (error > 0) {
                most = Math.max(most, error / size(exact, i));
            }
        }
        return most;
    }

    /** Those at the same times: the last row of a labour lies at the birth. */
    private static int rows(Trajectory run, Trajectory sharp) {
        int last = run.times().length - 1;
        return run.end() == sharp.end() ? last + 1 : last;
    }

    /** What an error is compared with: the value, or the largest of the column where that passes through zero or comes near it. */
    private static double size(double[] exact, int row) {
        double highest =
                Arrays.stream(exact).filter(value -> !Double.isNaN(value)).max().orElse(0);
        double lowest =
                Arrays.stream(exact).filter(value -> !Double.isNaN(value)).min().orElse(0);
        double largest = Math.max(highest, -lowest);
        boolean isNear = lowest < NEAR * largest && highest > -NEAR * largest;
        return isNear ? largest : Math.abs(exact[row]);
    }
}
