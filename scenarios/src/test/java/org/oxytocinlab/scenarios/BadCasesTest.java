package org.oxytocinlab.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file of the folder "bad" is refused with the words that stand beside it. */
class BadCasesTest {
    private static final int FEWEST = 100;

    static List<Path> files(String ending) throws IOException, URISyntaxException {
        Path folder = Path.of(BadCasesTest.class.getResource("/bad").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> cases() throws IOException, URISyntaxException {
        return files(".yaml");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void badCaseIsRefusedInTheExpectedWords(Path file) throws IOException {
        Path expected = file.resolveSibling(file.getFileName().toString().replace(".yaml", ".expected"));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> ScenarioReader.read(file))
                .satisfies(refused -> assertThat(refused.getMessage() + "\n")
                        .isEqualTo(Files.readString(expected, StandardCharsets.UTF_8)));
    }

    @Test
    void everyExpectationHasItsCase() throws Exception {
        assertThat(files(".expected").stream().map(file -> file.toString().replace(".expected", ".yaml")))
                .hasSizeGreaterThanOrEqualTo(FEWEST)
                .containsExactlyElementsOf(cases().stream().map(Path::toString).toList());
    }
}
