package org.oxytocinlab.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
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
                        .asked(),
                overACorner(),
                labour(),
                RandomProtocols.asked(7),
                RandomProtocols.asked(30_003));
    }

    private static Regimen ladder() {
        return Plan.climbing("1", "1", "20", 30).protocol();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyRowOfEveryColumnIsRightWithinFiveTolerances(Case asked) {
        Trajectory run = Simulation.of(asked);
        Trajectory sharp = Simulation.of(asked, new DormandPrince(SHARP));
        assertThat(run.contractions()).hasSameSizeAs(sharp.contractions());
        run.series()
                .forEach((variable, values) -> assertThat(error(values, sharp.of(variable)))
                        .as("%s", variable)
                        .isLessThan(MOST * Tolerance.STANDARD.relative()));
    }

    /** Osmotic release of vasopressin ceases in it, with a corner that no polynomial follows. */
    private static Case overACorner() {
        return Cases.lasting(600)
                .twoCompartments()
                .at(20)
                .fluids(Cases.drip("glucose 5 %", 125))
                .asked();
    }

    /** Up to the birth, over full dilatation and the corners where awakening begins and where it goes no faster. */
    private static Case labour() {
        Case ladder = Cases.lasting(900)
                .sensitivity(0.36)
                .on(ladder())
                .fluids(Cases.drip("glucose 5 %", 75))
                .asked();
        return ladder.with(ladder.woman().in(Labour.of(Onset.INDUCTION).withoutPulses()));
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
