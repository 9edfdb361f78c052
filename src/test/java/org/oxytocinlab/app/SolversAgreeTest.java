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
import org.oxytocinlab.app.source.SolverChoice;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.bench.TwoRuns;
import org.oxytocinlab.engine.result.Decision;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.scenarios.ScenarioReader;
import org.oxytocinlab.scenarios.yaml.InvalidInput;

/** Every shipped case solved in both ways: the same decisions, and rows that agree. */
@Tag("slow")
class SolversAgreeTest {
    /** Of the largest value of a column. */
    private static final double AGREEMENT = 1e-9;

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
        TwoRuns both = new TwoRuns(one, other);
        assertThat(both.apart()).isLessThanOrEqualTo(AGREEMENT * other.end());
        one.series().forEach((variable, values) -> hold(variable, values, other.of(variable), both.moved(variable)));
    }

    private static void hold(Variable variable, double[] one, double[] other, double moved) {
        double largest = Arrays.stream(other)
                .filter(value -> !Double.isNaN(value))
                .map(Math::abs)
                .max()
                .orElse(0);
        for (int i = 0; i < one.length; i++) {
            if (!Double.isNaN(other[i])) {
                assertThat(Math.abs(one[i] - other[i]))
                        .as("%s, row %d", variable, i)
                        .isLessThanOrEqualTo(AGREEMENT * largest + moved);
            }
        }
    }
}
