package org.oxytocinlab.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oxytocinlab.engine.therapy.Protocol;

class LibraryTest {
    private static final Path FOLDER = Path.of("").toAbsolutePath();

    static List<Library.Entry> cases() {
        return Library.cases();
    }

    static List<Library.Entry> regimens() {
        return Library.regimens();
    }

    private static Stream<String> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files
                    .map(file -> folder + file.getFileName())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.substring(0, name.length() - ".yaml".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @Test
    void indexNamesEveryFileInOrder() throws IOException {
        String index = Files.readString(FOLDER.resolve("index.txt"), StandardCharsets.UTF_8);
        assertThat(index.lines())
                .as("index.txt: one line a case, then one a regimen, each in alphabetical order")
                .containsExactlyElementsOf(
                        Stream.concat(files(""), files("regimens/")).toList());
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("cases")
    void everyCaseIsReadAndTeaches(Library.Entry entry) throws InvalidInput {
        Scenario scenario = ScenarioReader.read(entry.text(), entry.name() + ".yaml");
        assertThat(scenario.teaches()).isNotEmpty();
        assertThat(scenario.expect()).isNotEmpty();
        assertThat(Library.caseText(entry.name())).contains(entry.text());
    }

    @ParameterizedTest
    @MethodSource("regimens")
    void everyRegimenIsReadAndSaysWhereItComesFrom(Library.Entry entry) {
        assertThat(entry.title()).isNotEmpty();
        assertThat(entry.about()).isNotEmpty();
        assertThat(entry.text()).contains("\nsource: ").contains("\nevidence: ").contains("\nnotes: ");
        assertThatCode(() -> ScenarioReader.read(
                        "title: A case\nduration: 8 h\nregimen: " + entry.name() + "\n", "case.yaml"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("regimens")
    void everyRegimenIsAlsoAProtocol(Library.Entry entry) throws InvalidInput {
        String text = "title: A case\nduration: 8 h\nprotocol: " + entry.name() + "\n";
        Scenario scenario = ScenarioReader.read(text, "case.yaml");
        assertThat(scenario.asked().prescription().regimen())
                .isInstanceOfSatisfying(
                        Protocol.class,
                        protocol -> assertThat(protocol.safety()).isNotEmpty());
        String written = ScenarioWriter.write(scenario);
        assertThat(ScenarioReader.read(written, "case.yaml").asked()).isEqualTo(scenario.asked());
    }

    @Test
    void thereAreTwentyFourRegimens() {
        assertThat(Library.regimens())
                .hasSize(24)
                .extracting(Library.Entry::name)
                .contains("goodman-gilman-low", "goodman-gilman-low-40min", "goodman-gilman-high");
    }

    @Test
    void unknownCaseHasNoText() {
        assertThat(Library.caseText("no-such-case")).isEmpty();
        assertThat(Library.caseText("regimens/denmark")).isEmpty();
    }
}
