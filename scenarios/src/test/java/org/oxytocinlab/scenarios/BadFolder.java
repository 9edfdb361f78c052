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
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.oxytocinlab.scenarios.yaml.InvalidInput;

/** A folder of bad files, each with the words beside it in which it is refused. */
record BadFolder(String name) {
    static final BadFolder CASES = new BadFolder("/bad");
    static final BadFolder STUDIES = new BadFolder("/bad-studies");

    List<Path> files() throws IOException, URISyntaxException {
        return files(".yaml");
    }

    private List<Path> files(String ending) throws IOException, URISyntaxException {
        Path folder = Path.of(BadFolder.class.getResource(name).toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** The text of the file with this name. */
    String text(String file) throws IOException, URISyntaxException {
        Path found = files().stream()
                .filter(path -> path.getFileName().toString().equals(file + ".yaml"))
                .findFirst()
                .orElseThrow();
        return Files.readString(found, StandardCharsets.UTF_8);
    }

    static void demandExpectedWords(Path file, ThrowingCallable reading) {
        Path expected = file.resolveSibling(file.getFileName().toString().replace(".yaml", ".expected"));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(reading)
                .satisfies(refused -> assertThat(refused.getMessage() + "\n")
                        .isEqualTo(Files.readString(expected, StandardCharsets.UTF_8)));
    }

    void demandPairs(int fewest) throws IOException, URISyntaxException {
        assertThat(files(".expected").stream().map(file -> file.toString().replace(".expected", ".yaml")))
                .hasSizeGreaterThanOrEqualTo(fewest)
                .containsExactlyElementsOf(files().stream().map(Path::toString).toList());
    }
}
