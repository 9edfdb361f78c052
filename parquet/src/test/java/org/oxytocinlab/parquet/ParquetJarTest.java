package org.oxytocinlab.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import blue.strategic.parquet.ParquetReader;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of the finished jar, read by another hand than wrote them, are those of the text. */
class ParquetJarTest {
    private static final String TRIAL = """
            title: A small trial
            population: induction
            women: 12
            duration: 2 h
            arms:
              - {name: small, protocol: {start: 1 mU/min, step: 1 mU/min, every: 20 min, maximum: 20 mU/min}}
              - {name: large, protocol: {start: 6 mU/min, step: 6 mU/min, every: 20 min, maximum: 20 mU/min}}
            """;
    private static final String GRID = """
            title: A small grid
            population: induction
            women: 3
            duration: 2 h
            arms: [{name: base, protocol: {start: 1 mU/min, step: 1 mU/min, every: 20 min, maximum: 20 mU/min}}]
            sweep: [{vary: step, values: [1 mU/min, 2 mU/min]}]
            """;

    @TempDir
    private static Path folder;

    private static final Path PARQUET = Path.of(System.getProperty("oxytocin.parquet.jar"));
    private static final Path USUAL = PARQUET.resolveSibling("oxytocin.jar");

    @BeforeAll
    static void runEverythingThatHasTables() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("trial.yaml"), TRIAL);
        Files.writeString(folder.resolve("grid.yaml"), GRID);
        for (String out : List.of("one", "two")) {
            run(PARQUET, out, "run", "low-dose-induction", "--pressure", "--parquet");
            run(PARQUET, out, "compare", "low-versus-high-dose", "--parquet");
            run(PARQUET, out, "trial", "trial.yaml", "--parquet", "--threads", out.equals("one") ? "1" : "2");
            run(PARQUET, out, "sweep", "grid.yaml", "--parquet");
        }
        run(PARQUET, "semicolon", "trial", "trial.yaml", "--parquet", "--csv", "semicolon");
        run(PARQUET, "text", "trial", "trial.yaml");
        run(USUAL, "usual", "trial", "trial.yaml");
    }

    private static Process start(Path jar, String... words) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar.toString()));
        command.addAll(List.of(words));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
    }

    private static void run(Path jar, String out, String... words) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--quiet", "--out", out));
        Process process = start(jar, all.toArray(String[]::new));
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private static Map<String, byte[]> files(String out) throws IOException {
        Path root = folder.resolve(out);
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(path).toString(), Files.readAllBytes(path));
            }
        }
        return files;
    }

    private static void assertSame(Map<String, byte[]> first, Map<String, byte[]> second) {
        assertThat(second).containsOnlyKeys(first.keySet());
        first.forEach((name, bytes) -> assertThat(second.get(name)).as(name).isEqualTo(bytes));
    }

    private static Set<String> tables(Map<String, byte[]> files, String ending) {
        return files.keySet().stream()
                .filter(name -> name.endsWith(ending))
                .map(name -> name.substring(0, name.length() - ending.length()))
                .collect(Collectors.toSet());
    }

    @Test
    void sameBytesTwice() throws IOException {
        assertSame(files("one"), files("two"));
    }

    @Test
    void jarIsTheUsualOneOtherwise() throws IOException {
        assertSame(files("usual"), files("text"));
        Map<String, byte[]> without = new TreeMap<>(files("one"));
        without.keySet().removeIf(name -> !name.startsWith("trial/") || name.endsWith(".parquet"));
        Map<String, byte[]> usual = files("usual");
        // Its list of files is another.
        without.remove("trial/summary.json");
        usual.remove("trial/summary.json");
        assertSame(usual, without);
    }

    @Test
    void everyTableIsThereTwice() throws IOException {
        Map<String, byte[]> files = files("one");
        assertThat(tables(files, ".parquet"))
                .isEqualTo(tables(files, ".csv"))
                .contains(
                        "low-dose-induction/timecourse",
                        "low-dose-induction/pressure",
                        "low-versus-high-dose/endpoints",
                        "trial/trial",
                        "trial/bands",
                        "grid-sweep/sweep");
        for (String name : files("one").keySet()) {
            if (name.endsWith(".parquet")) {
                assertThat(new String(files.get("trial/summary.json"), StandardCharsets.UTF_8)
                                + new String(
                                        files.get(name.replaceFirst("/.*", "/summary.json")), StandardCharsets.UTF_8))
                        .contains("\"" + name.replaceFirst(".*/", "") + "\"");
            }
        }
    }

    @Test
    void styleOfTheTextDoesNotMatter() throws IOException {
        Map<String, byte[]> commas = files("one");
        Map<String, byte[]> semicolons = files("semicolon");
        for (String table : tables(semicolons, ".csv")) {
            assertThat(semicolons.get(table + ".parquet")).as(table).isEqualTo(commas.get(table + ".parquet"));
        }
        assertThat(semicolons.get("trial/trial.csv")).isNotEqualTo(commas.get("trial/trial.csv"));
    }

    @Test
    void everyCellIsThatOfTheText() throws IOException {
        for (String table : tables(files("one"), ".csv")) {
            Path text = folder.resolve("one").resolve(table + ".csv");
            List<Type> types = schema(table);
            List<List<@Nullable Object>> rows = rows(table);
            try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(Files.newBufferedReader(text))) {
                List<List<String>> cells =
                        csv.stream().map(CsvRecord::getFields).toList();
                assertThat(types.stream().map(Type::getName)).as(table).containsExactlyElementsOf(cells.get(0));
                assertThat(rows).as(table).hasSize(cells.size() - 1);
                for (int row = 0; row < rows.size(); row++) {
                    for (int column = 0; column < types.size(); column++) {
                        Object expected =
                                expected(types.get(column), cells.get(row + 1).get(column));
                        assertThat(rows.get(row).get(column))
                                .as("%s, row %d, %s", table, row + 1, types.get(column))
                                .isEqualTo(expected);
                    }
                }
            }
        }
    }

    private static List<Type> schema(String table) throws IOException {
        ParquetMetadata data = ParquetReader.readMetadata(file(table));
        assertThat(data.getFileMetaData().getCreatedBy()).startsWith("parquet-mr version 1.18.1");
        assertThat(data.getFileMetaData().getKeyValueMetaData()).doesNotContainKey("timestamp");
        return data.getFileMetaData().getSchema().getFields();
    }

    private static java.io.File file(String table) {
        return folder.resolve("one").resolve(table + ".parquet").toFile();
    }

    private static List<List<@Nullable Object>> rows(String table) throws IOException {
        try (Stream<List<@Nullable Object>> rows = ParquetReader.streamContent(file(table), new Cells())) {
            return rows.toList();
        }
    }

    /** Text, a whole number or a number, or nothing. */
    private static @Nullable Object expected(Type type, String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        PrimitiveTypeName name = type.asPrimitiveType().getPrimitiveTypeName();
        if (name == PrimitiveTypeName.DOUBLE) {
            return cell.equals("never") ? Double.valueOf(Double.POSITIVE_INFINITY) : Double.valueOf(cell);
        }
        return name == PrimitiveTypeName.INT64 ? Long.valueOf(cell) : cell;
    }

    @Test
    void columnsHaveTypes() throws IOException {
        Map<String, PrimitiveTypeName> types = schema("trial/trial").stream()
                .collect(Collectors.toMap(
                        Type::getName, type -> type.asPrimitiveType().getPrimitiveTypeName()));
        assertThat(types)
                .containsEntry("replicate", PrimitiveTypeName.INT64)
                .containsEntry("woman", PrimitiveTypeName.INT64)
                .containsEntry("arm", PrimitiveTypeName.BINARY)
                .containsEntry("parity", PrimitiveTypeName.DOUBLE)
                .containsEntry("total_oxytocin_IU", PrimitiveTypeName.DOUBLE);
        assertThat(schema("low-dose-induction/timecourse"))
                .allMatch(type -> type.asPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.DOUBLE);
        assertThat(schema("trial/endpoints").stream()
                        .filter(type -> type.asPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.BINARY)
                        .map(Type::getName))
                .containsExactly("arm", "endpoint", "unit", "against");
    }

    @Test
    void usualJarSaysWhereToFindThisOne() throws IOException, InterruptedException {
        Process process = start(USUAL, "run", "low-dose-induction", "--parquet", "--out", "refused");
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(said).hasLineCount(1).contains("--parquet", "mvn -Pparquet package", "oxytocin-parquet.jar");
        assertThat(folder.resolve("refused")).doesNotExist();
    }
}
