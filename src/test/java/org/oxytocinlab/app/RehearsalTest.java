package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command that fails would leave its classes out of the archive, and nobody would notice. */
class RehearsalTest {
    @TempDir
    private Path folder;

    @Test
    void launchersCallIt() throws IOException {
        for (String launcher : List.of("oxytocin", "oxytocin.cmd")) {
            assertThat(Files.readString(Path.of("..", launcher)))
                    .contains("DumpLoadedClassList")
                    .contains(" " + Rehearsal.class.getName() + " ");
        }
    }

    @Test
    void everyCommandEndsWell() throws IOException {
        assertThat(Rehearsal.carriedOut(folder.toString())).isZero();
        try (Stream<Path> results = Files.list(folder)) {
            assertThat(results.map(result -> result.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "low-dose-induction.yaml",
                            "low-dose-induction",
                            "low-versus-high-dose",
                            "dose-response-by-sensitivity-dose-response",
                            "low-versus-high-dose-trial");
        }
    }
}
