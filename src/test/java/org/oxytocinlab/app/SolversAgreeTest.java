package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.result.Decision;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.scenarios.InvalidInput;
import org.oxytocinlab.scenarios.ScenarioReader;

/** Every shipped case solved in both ways: the same decisions, and rows that agree. */
@Tag("slow")
class SolversAgreeTest {
    /** Of the largest value of a column. */
    private static final double AGREEMENT = 1e-9;

    /** Between two rows, a minute apart, a level may rise this much faster than from row to row. */
    private static final double STEEPER = 2;

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "scenarios"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void bothSolversDecideAlikeAndAgreeInEveryRow(Path file) throws IOException, InvalidInput {
        Case asked =
                ScenarioReader.read(Files.readString(file), file.toString()).asked();
        Trajectory one = SolverChoice.STANDARD.run(asked);
        Trajectory other = SolverChoice.COMMONS_MATH.run(asked);

        assertThat(one.decisions().stream().map(Decision::action))
                .containsExactlyElementsOf(
                        other.decisions().stream().map(Decision::action).toList());
        assertThat(one.contractions()).hasSameSizeAs(other.contractions());
        double apart = Math.abs(one.end() - other.end());
        assertThat(apart).isLessThanOrEqualTo(AGREEMENT * other.end());
        one.series().forEach((variable, values) -> hold(variable, values, other.of(variable), apart));
    }

    /**
     * A birth, and the surge before it, come when a state reaches a limit, and both solvers reach it at times that are a
     * little apart [min]. A value may differ by as much as it moves in that time.
     */
    private static void hold(Variable variable, double[] one, double[] other, double apart) {
        double moved = 0;
        for (int i = 1; i < other.length; i++) {
            double step = Math.abs(other[i] - other[i - 1]);
            moved = Double.isNaN(step) ? moved : Math.max(moved, step * apart);
        }
        double largest = Arrays.stream(other)
                .filter(value -> !Double.isNaN(value))
                .map(Math::abs)
                .max()
                .orElse(0);
        for (int i = 0; i < one.length; i++) {
            if (!Double.isNaN(other[i])) {
                assertThat(Math.abs(one[i] - other[i]))
                        .as("%s, row %d", variable, i)
                        .isLessThanOrEqualTo(AGREEMENT * largest + STEEPER * moved);
            }
        }
    }
}
