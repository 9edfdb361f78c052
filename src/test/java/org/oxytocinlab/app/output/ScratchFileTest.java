package org.oxytocinlab.app.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oxytocinlab.engine.study.Columns;

/** Numbers on disk are those in memory, and nothing of them is left. */
class ScratchFileTest {
    private static final int WIDTH = 7;

    /** Two not-a-numbers that differ in their bits are written and read as such. */
    private static final double STRANGE = Double.longBitsToDouble(0x7ff80000deadbeefL);

    @TempDir
    private Path folder;

    private static double[] row(Random random) {
        double[] row = random.doubles(WIDTH).toArray();
        row[0] = STRANGE;
        row[1] = Double.NEGATIVE_INFINITY;
        row[2] = -0.0;
        return row;
    }

    private static long[] bits(double[] values) {
        return Arrays.stream(values).mapToLong(Double::doubleToRawLongBits).toArray();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 255, 256, 257, 1000})
    void columnsOnDiskAreThoseInMemory(int women) throws IOException {
        try (ScratchFile file = ScratchFile.at(folder.resolve("numbers"))) {
            List<Columns> onDisk = List.of(file.columns(WIDTH), file.columns(WIDTH));
            List<Columns> inMemory = List.of(Columns.IN_MEMORY.columns(WIDTH), Columns.IN_MEMORY.columns(WIDTH));
            Random random = new Random(1);
            for (int i = 0; i < 2 * women; i++) {
                double[] row = row(random);
                onDisk.get(i % 2).append(row);
                inMemory.get(i % 2).append(row);
            }
            for (int arm = 0; arm < 2; arm++) {
                for (int column = 0; column < WIDTH; column++) {
                    for (int from : new int[] {0, women / 3, women / 2, women}) {
                        assertThat(bits(onDisk.get(arm).read(column, from, women)))
                                .isEqualTo(bits(inMemory.get(arm).read(column, from, women)));
                    }
                    assertThat(bits(onDisk.get(arm).read(column, women / 4, women / 2)))
                            .isEqualTo(bits(inMemory.get(arm).read(column, women / 4, women / 2)));
                }
            }
        }
        assertThat(files(folder)).isEmpty();
    }

    @Test
    void nothingIsLeftOfWhatNobodyCloses() throws IOException {
        ScratchFile file = ScratchFile.at(folder.resolve("numbers"));
        // Windows keeps the name until the file is closed, by whomever.
        boolean keepsNames = System.getProperty("os.name", "").startsWith("Windows");
        assertThat(keepsNames || files(folder).isEmpty()).isTrue();
        file.close();
        assertThat(files(folder)).isEmpty();
    }

    @Test
    void fullDiskIsToldInOneLine() throws IOException {
        Configuration small = Configuration.unix().toBuilder()
                .setWorkingDirectory("/trial")
                .setMaxSize(1 << 14)
                .setBlockSize(512)
                .build();
        try (FileSystem machine = Jimfs.newFileSystem(small);
                ScratchFile file = ScratchFile.at(machine.getPath("/trial/numbers"))) {
            Columns columns = file.columns(WIDTH);
            Random random = new Random(1);
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 2000; i++) {
                            columns.append(row(random));
                        }
                    })
                    .isInstanceOf(ScratchFault.class)
                    .hasMessageStartingWith("cannot keep the numbers of the women in /trial: ")
                    .hasMessageNotContaining("\n");
        }
    }

    @Test
    void diskThatIsSureToFillIsRefusedAtOnce() throws IOException {
        Configuration small =
                Configuration.unix().toBuilder().setMaxSize(2 << 20).build();
        try (FileSystem machine = Jimfs.newFileSystem(small)) {
            assertThatThrownBy(() -> ResultFolder.at(machine.getPath("/work")).scratch(50L << 20))
                    .isInstanceOf(WriteFault.class)
                    .hasMessage("this study needs 50 MB on disk while it goes on, and there are 2 MB left for /work");
            assertThat(files(machine.getPath("/work"))).isEmpty();
        }
    }
}
