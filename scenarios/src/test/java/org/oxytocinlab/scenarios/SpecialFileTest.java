package org.oxytocinlab.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.oxytocinlab.scenarios.yaml.InvalidInput;

@DisabledOnOs(OS.WINDOWS)
class SpecialFileTest {
    private static final Duration AT_ONCE = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    @Test
    void pipeIsRefusedWithoutWaitingForAWriter() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.yaml");
        Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
        assertThat(made.waitFor()).isZero();

        assertTimeoutPreemptively(
                AT_ONCE,
                () -> assertThatExceptionOfType(InvalidInput.class)
                        .isThrownBy(() -> ScenarioReader.read(pipe))
                        .withMessage("pipe.yaml:1:1: this is a pipe or a device, not a file; expected a text file"));
    }

    @Test
    void deviceIsRefusedAsCaseStudyAndRegimen() throws IOException {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> ScenarioReader.read(Path.of("/dev/zero")))
                .withMessageContaining("a pipe or a device");
        Path link = Files.createSymbolicLink(folder.resolve("drip.yaml"), Path.of("/dev/zero"));
        Path file = Files.writeString(
                folder.resolve("case.yaml"), "title: x\nduration: 1 h\nregimen: " + link.getFileName());
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> ScenarioReader.read(file))
                .withMessageContaining("a pipe or a device");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> StudyReader.readStudy(link, StudyLineCheck.NONE))
                .withMessageContaining("a pipe or a device");
    }
}
