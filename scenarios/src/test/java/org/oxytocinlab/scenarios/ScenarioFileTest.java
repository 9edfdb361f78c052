package org.oxytocinlab.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.scenarios.yaml.InvalidInput;

class ScenarioFileTest {
    private static final String CASE = "title: A case\nduration: 2 h\nregimen: {rate: 6 mU/min}\n";

    private FileSystem disk;
    private Path folder;

    @BeforeEach
    void openDisk() throws IOException {
        disk = Jimfs.newFileSystem(Configuration.unix());
        folder = Files.createDirectory(disk.getPath("/lessons"));
    }

    @AfterEach
    void closeDisk() throws IOException {
        disk.close();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static void refuses(Path file, String message) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> ScenarioReader.read(file))
                .withMessage(message);
    }

    @Test
    void missingFileIsNamedWithItsNeighbour() throws IOException {
        file("low-dose.yaml", CASE);
        refuses(
                folder.resolve("low-dos.yaml"),
                "low-dos.yaml:1:1: there is no such file; did you mean 'low-dose.yaml'?");
    }

    @Test
    void missingFolderIsSaid() {
        refuses(disk.getPath("/nowhere/case.yaml"), "case.yaml:1:1: there is no such file; the folder is missing too");
    }

    @Test
    void folderIsNoCase() {
        refuses(folder, "lessons:1:1: this is a folder; expected a file, e.g. 'low-dose-induction.yaml'");
    }

    @Test
    void fiftyMegabytesAreRefusedBeforeTheyAreRead() throws IOException {
        Path huge = folder.resolve("huge.yaml");
        byte[] megabyte = "# padding\n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(huge)) {
            for (int i = 0; i < 50; i++) {
                out.write(megabyte);
            }
        }
        refuses(huge, "huge.yaml:1:1: the file is longer than 1 MB; a case is a page of text");
    }

    @Test
    void longTextIsRefused() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> ScenarioReader.read("x".repeat(1_000_001), "long.yaml"))
                .withMessage("long.yaml:1:1: the file is longer than 1 MB; a case is a page of text");
    }

    @Test
    void byteOrderMarkAndWindowsLineEndsMakeNoDifference() throws Exception {
        Path windows = file("windows.yaml", "\uFEFF" + CASE.replace("\n", "\r\n"));
        assertThat(ScenarioReader.read(windows).asked())
                .isEqualTo(ScenarioReader.read(CASE, "unix.yaml").asked());
    }

    @Test
    void placesAreRightBehindWindowsLineEnds() throws Exception {
        Path windows = file("windows.yaml", "\uFEFFtitle: A case\r\nduration: 2\r\nregimen: none\r\n");
        refuses(windows, "windows.yaml:2:11: duration: '2' has no unit; expected a time, e.g. '30 min'");
    }

    @Test
    void regimenIsFoundBesideTheCase() throws Exception {
        file("mine.yaml", """
                title: Mine
                bag: {oxytocin: 5 IU, volume: 500 mL, renewed: yes}
                rates:
                  - {at: 0 min, rate: 6 mU/min}
                """);
        Path one = file("case.yaml", "title: A case\nduration: 2 h\nregimen: mine.yaml\n");
        Scenario inPlace =
                ScenarioReader.read(CASE + "bag: {oxytocin: 5 IU, volume: 500 mL, renewed: yes}\n", "case.yaml");
        assertThat(ScenarioReader.read(one).asked()).isEqualTo(inPlace.asked());
    }

    @Test
    void faultsOfCaseAndRegimenAreToldTogether() throws IOException {
        file("mine.yaml", "title: Mine\nstart: 6 mU/min\nstep: 1\nevery: 20 min\n");
        Path one = file("case.yaml", "title: A case\nregimen: mine.yaml\nduration: 2\n");
        refuses(
                one,
                "mine.yaml:3:7: step: '1' has no unit; expected an oxytocin rate, e.g. '6 mU/min'"
                        .lines()
                        .reduce(
                                "case.yaml:3:11: duration: '2' has no unit; expected a time, e.g. '30 min'",
                                (a, b) -> a + "\n" + b));
    }

    @Test
    void caseWithoutFolderNamesNoFile() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(
                        () -> ScenarioReader.read("title: A case\nduration: 2 h\nregimen: ../mine.yaml\n", "case.yaml"))
                .withMessage("case.yaml:3:10: regimen: a case in the library cannot name a file;"
                        + " expected a regimen from the library or one written out");
    }
}
