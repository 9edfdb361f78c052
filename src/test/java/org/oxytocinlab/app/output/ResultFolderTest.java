package org.oxytocinlab.app.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ResultFolderTest {

    private final FileSystem machine = Jimfs.newFileSystem(
            Configuration.unix().toBuilder().setWorkingDirectory("/desk").build());
    private final Path home = machine.getPath("/desk");

    @AfterEach
    void close() throws IOException {
        machine.close();
    }

    @Test
    void allFilesAreWrittenAndNothingElse() throws Exception {
        Path folder = home.resolve("out/first");
        ResultFolder.at(folder).write(files("new"));

        assertThat(names(folder)).containsExactly("a.csv", "b.csv", "summary.json");
        assertThat(folder.resolve("summary.json")).hasContent("new summary.json");
    }

    @Test
    void summaryComesLast() throws Exception {
        List<String> moved = new ArrayList<>();
        Path folder = home.resolve("out");
        new ResultFolder(folder, (from, to) -> {
                    moved.add(to.getFileName().toString());
                    AtomicMove.move(from, to);
                })
                .write(files("new"));

        assertThat(moved).containsExactly("a.csv", "b.csv", "summary.json");
    }

    @Test
    void olderResultsAreReplacedAndOtherFilesStay() throws Exception {
        Path folder = home.resolve("out");
        ResultFolder.at(folder).write(files("old"));
        Files.writeString(folder.resolve("notes.txt"), "mine");
        ResultFolder.at(folder).write(files("new"));

        assertThat(names(folder)).containsExactly("a.csv", "b.csv", "notes.txt", "summary.json");
        assertThat(folder.resolve("a.csv")).hasContent("new a.csv");
    }

    @Test
    void fullDiskLeavesNothingBehind() throws Exception {
        Configuration tiny = Configuration.unix().toBuilder()
                .setWorkingDirectory("/desk")
                .setMaxSize(4096)
                .setBlockSize(512)
                .build();
        try (FileSystem small = Jimfs.newFileSystem(tiny)) {
            Path folder = small.getPath("/desk/out/first");
            Map<String, byte[]> contents = new LinkedHashMap<>(files("new").contents());
            contents.put("chart.png", new byte[1 << 16]);

            assertThatThrownBy(() -> ResultFolder.at(folder).write(new ResultFiles(contents)))
                    .isInstanceOf(WriteFault.class)
                    .hasMessageContaining("cannot write results to /desk/out/first");
            assertThat(small.getPath("/desk/out")).doesNotExist();
            assertThat(small.getPath("/desk")).exists();
        }
    }

    @Test
    void failingMoveOfNewFilesLeavesNothingBehind() {
        Path folder = home.resolve("out/first");

        assertThatThrownBy(() -> new ResultFolder(folder, failingFor("summary.json")).write(files("new")))
                .isInstanceOf(WriteFault.class)
                .hasMessageContaining("summary.json, or another program has it open");
        assertThat(home.resolve("out")).doesNotExist();
    }

    @Test
    void failingMoveBringsOlderResultsBack() throws Exception {
        Path folder = home.resolve("out");
        ResultFolder.at(folder).write(files("old"));

        assertThatThrownBy(() -> new ResultFolder(folder, failingFor("b.csv")).write(files("new")))
                .isInstanceOf(WriteFault.class);
        assertThat(names(folder)).containsExactly("a.csv", "b.csv", "summary.json");
        assertThat(folder.resolve("a.csv")).hasContent("old a.csv");
    }

    /** Too large to be kept in memory meanwhile. */
    @Test
    void largeOlderTableIsBroughtBackOrGoes() throws Exception {
        Path folder = home.resolve("out");
        ResultFolder.at(folder).write(files("old"));
        byte[] large = new byte[20_000_000];
        large[7] = 1;
        Files.write(folder.resolve("a.csv"), large);

        assertThatThrownBy(() -> new ResultFolder(folder, failingFor("b.csv")).write(files("new")))
                .isInstanceOf(WriteFault.class);
        assertThat(names(folder)).containsExactly("a.csv", "b.csv", "summary.json");
        assertThat(Files.readAllBytes(folder.resolve("a.csv"))).isEqualTo(large);
        assertThat(folder.resolve("summary.json")).hasContent("old summary.json");

        ResultFolder.at(folder).write(files("new"));
        assertThat(names(folder)).containsExactly("a.csv", "b.csv", "summary.json");
        assertThat(folder.resolve("a.csv")).hasContent("new a.csv");
    }

    @Test
    void fileInPlaceOfTheFolderIsLeftAlone() throws Exception {
        Files.writeString(home.resolve("out"), "mine");

        assertThatThrownBy(() -> ResultFolder.at(home.resolve("out/first")).write(files("new")))
                .hasMessage("cannot write results to /desk/out/first: /desk/out is not a folder");
        assertThat(home.resolve("out")).hasContent("mine");
    }

    @Test
    void folderInPlaceOfAFileIsLeftAlone() throws Exception {
        Files.createDirectories(home.resolve("out/b.csv"));

        assertThatThrownBy(() -> ResultFolder.at(home.resolve("out")).write(files("new")))
                .hasMessageContaining("cannot write /desk/out/b.csv: something that is not a file");
        assertThat(names(home.resolve("out"))).containsExactly("b.csv");
    }

    /** The file system that holds the modules of Java can only be read. */
    @Test
    void readOnlyMachineIsToldInWords() {
        Path folder = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/out");

        assertThatThrownBy(() -> ResultFolder.at(folder).write(files("new")))
                .isInstanceOf(WriteFault.class)
                .hasMessage("cannot write results to /out: it is read-only");
    }

    @Test
    void relativeFolderInTheCurrentOneIsEnough() {
        assertThatCode(() -> ResultFolder.at(machine.getPath("first")).write(files("new")))
                .doesNotThrowAnyException();
        assertThat(home.resolve("first/a.csv")).exists();
    }

    @Test
    void filesOfAnEarlierRunGoUnlessSomebodyChangedThem() throws Exception {
        Path folder = home.resolve("out");
        ResultFolder.at(folder).write(filesAnd("decisions.csv", "pressure.csv"));
        Files.writeString(folder.resolve("pressure.csv"), "edited");
        ResultFolder.at(folder).write(filesAnd());

        assertThat(names(folder)).containsExactly("a.csv", "pressure.csv", "summary.json");
    }

    @Test
    void summaryOfAnEarlierRunGoesFirst() throws Exception {
        Path folder = home.resolve("out");
        ResultFolder.at(folder).write(filesAnd());
        List<Boolean> there = new ArrayList<>();
        new ResultFolder(folder, (from, to) -> {
                    there.add(Files.exists(folder.resolve("summary.json")));
                    AtomicMove.move(from, to);
                })
                .write(filesAnd());

        assertThat(there).isNotEmpty().doesNotContain(true);
    }

    @Test
    void partsOfAKilledRunAreSwept() throws Exception {
        Path folder = Files.createDirectories(home.resolve("out"));
        Files.writeString(folder.resolve("chart.png.0123456789abcdef.part"), "half");
        Files.writeString(folder.resolve("mine.part"), "mine");
        ResultFolder.at(folder).write(filesAnd());

        assertThat(names(folder)).containsExactly("a.csv", "mine.part", "summary.json");
    }

    @Test
    void secondWriterIsRefusedUntilTheFirstHasFinished() throws Exception {
        ResultFolder folder = ResultFolder.at(home.resolve("out"));
        try (ReservedRows rows =
                folder.begin("trial.csv", List.of("woman"), new TableForm(CsvStyle.COMMA, Optional.empty()))) {
            assertThatThrownBy(() -> ResultFolder.at(home.resolve("out")).write(filesAnd()))
                    .isInstanceOf(WriteFault.class)
                    .hasMessageContaining("another command is writing there");
            assertThatThrownBy(() -> ResultFolder.at(home.resolve("out/../out"))
                            .begin("trial.csv", List.of("woman"), new TableForm(CsvStyle.COMMA, Optional.empty())))
                    .isInstanceOf(WriteFault.class);
            folder.write(filesAnd(), rows);
        }
        assertThat(names(home.resolve("out"))).containsExactly("a.csv", "summary.json", "trial.csv");
        assertThat(Manifest.in(Files.readAllBytes(home.resolve("out/summary.json")))
                        .hashes())
                .containsOnlyKeys("trial.csv", "a.csv");
        ResultFolder.at(home.resolve("out")).write(filesAnd());
        assertThat(names(home.resolve("out"))).containsExactly("a.csv", "summary.json");
    }

    @Test
    void aFileThatWasClosedForTheEndOfTheProgramIsNoRiddle() {
        assertThat(ResultFolder.reason(new UncheckedIOException(new ClosedChannelException())))
                .isEqualTo("the program is being stopped");
    }

    private static ResultFiles filesAnd(String... more) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        contents.put("a.csv", new byte[] {1});
        for (String name : more) {
            contents.put(name, new byte[] {2});
        }
        contents.put(ResultFiles.SUMMARY, "{\n  \"title\": \"x\"\n}\n".getBytes(StandardCharsets.UTF_8));
        return new ResultFiles(contents);
    }

    private static ResultFolder.Move failingFor(String name) {
        return (from, to) -> {
            if (to.endsWith(name)) {
                throw new AccessDeniedException(to.toString());
            }
            AtomicMove.move(from, to);
        };
    }

    private static ResultFiles files(String age) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (String name : List.of("a.csv", "b.csv", ResultFiles.SUMMARY)) {
            contents.put(name, (age + " " + name).getBytes(StandardCharsets.UTF_8));
        }
        return new ResultFiles(contents);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
