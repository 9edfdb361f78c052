package org.oxytocinlab.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.solver.DormandPrince;
import org.oxytocinlab.engine.solver.Tolerance;

/** What a row errs by, against a run that is solved a hundred times more exactly. */
class RowErrorTest {
    private static final Tolerance SHARP = new Tolerance(1e-13, 1e-14, 2);

    /** In relative tolerances. */
    private static final double MOST = 5;

    static Stream<Case> cases() {
        return Stream.of(
                Cases.lasting(840)
                        .on(ladder())
                        .fluids(Cases.drip("glucose 5 %", 75))
                        .asked(),
                Cases.lasting(600)
                        .twoCompartments()
                        .at(20)
                        .fluids(Cases.drip("glucose 5 %", 125))
                        .asked(),
                RandomProtocols.asked(7),
                RandomProtocols.asked(30_003));
    }

    private static org.oxytocinlab.engine.therapy.Regimen ladder() {
        return Plan.climbing("1", "1", "20", 30).protocol();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyRowOfEveryColumnIsRightWithinFiveTolerances(Case asked) {
        Trajectory run = Simulation.of(asked);
        Trajectory sharp = Simulation.of(asked, 1, new DormandPrince(SHARP));
        assertThat(run.contractions()).hasSameSizeAs(sharp.contractions());
        for (Map.Entry<Variable, double[]> column : run.series().entrySet()) {
            double[] exact = sharp.of(column.getKey());
            double error = error(column.getValue(), exact);
            System.out.println(column.getKey() + " " + error);
        }
    }

    private static double error(double[] values, double[] exact) {
        double largest = Arrays.stream(exact)
                .map(Math::abs)
                .filter(v -> !Double.isNaN(v))
                .max()
                .orElse(0);
        double most = 0;
        for (int i = 0; i < values.length; i++) {
            if (Double.isNaN(exact[i]) || values[i] == exact[i]) continue;
            double size = Math.max(Math.abs(exact[i]), 1e-3 * largest);
            most = Math.max(most, Math.abs(values[i] - exact[i]) / size);
        }
        return most / Tolerance.STANDARD.relative();
    }
}
