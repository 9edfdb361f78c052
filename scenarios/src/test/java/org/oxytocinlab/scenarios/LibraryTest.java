package org.oxytocinlab.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oxytocinlab.engine.study.Population;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.engine.therapy.Regimen;
import org.oxytocinlab.scenarios.yaml.InvalidInput;

class LibraryTest {
    private static final Path FOLDER = Path.of("").toAbsolutePath();

    static List<Library.Entry> cases() {
        return Library.cases();
    }

    static List<Library.Entry> regimens() {
        return Library.regimens();
    }

    /** A list of rates or doses, as after a birth, has no steps that a protocol could take. */
    static List<Library.Entry> ladders() {
        return regimens().stream()
                .filter(entry ->
                        !entry.text().contains("\nrates:") && !entry.text().contains("\ndoses:"))
                .toList();
    }

    static List<Library.Entry> populations() {
        return Library.populations();
    }

    static List<Library.Entry> studies() {
        return Library.studies();
    }

    private static List<String> files(String... folders) throws IOException {
        List<String> all = new ArrayList<>();
        for (String folder : folders) {
            all.addAll(files(folder));
        }
        return all;
    }

    private static List<String> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.map(file -> folder + file.getFileName())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.substring(0, name.length() - ".yaml".length()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void indexNamesEveryFileInOrder() throws IOException {
        String index = Files.readString(FOLDER.resolve("index.txt"), StandardCharsets.UTF_8);
        assertThat(index.lines())
                .as("index.txt: cases, regimens, populations and studies, each in alphabetical order")
                .containsExactlyElementsOf(files("", "regimens/", "populations/", "studies/"));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("cases")
    void everyCaseIsReadAndTeaches(Library.Entry entry) throws InvalidInput {
        Scenario scenario = ScenarioReader.read(entry.text(), entry.name() + ".yaml");
        assertThat(scenario.teaches()).isNotEmpty();
        assertThat(scenario.predict()).as("a question under predict:").isPresent();
        assertThat(scenario.expect()).isNotEmpty();
        assertThat(Library.caseText(entry.name())).contains(entry.text());
    }

    @Test
    void noTwoCasesAskTheSame() throws InvalidInput {
        List<String> questions = new ArrayList<>();
        for (Library.Entry entry : Library.cases()) {
            ScenarioReader.read(entry.text(), entry.name() + ".yaml")
                    .predict()
                    .ifPresent(predict -> questions.add(predict.question()));
        }
        assertThat(questions).isNotEmpty().doesNotHaveDuplicates();
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
    @MethodSource("ladders")
    void everyLadderIsAlsoAProtocol(Library.Entry entry) throws InvalidInput {
        String text = "title: A case\nduration: 8 h\nprotocol: " + entry.name() + "\n";
        Scenario scenario = ScenarioReader.read(text, "case.yaml");
        assertThat(scenario.asked().prescription().regimen())
                .isInstanceOfSatisfying(
                        Protocol.class,
                        protocol -> assertThat(protocol.safety()).isNotEmpty());
        String written = ScenarioWriter.write(scenario);
        assertThat(ScenarioReader.read(written, "case.yaml").asked()).isEqualTo(scenario.asked());
    }

    @ParameterizedTest
    @MethodSource("populations")
    void everyPopulationIsReadAndSaysWhereItComesFrom(Library.Entry entry) throws Exception {
        assertThat(entry.title()).isNotEmpty();
        assertThat(entry.about()).isNotEmpty();
        assertThat(entry.text()).contains("\nsource: ").contains("\nevidence: ").contains("\nnotes: ");
        Population population = PopulationSource.named(entry.name(), FOLDER);
        assertThat(population.title()).isEqualTo(entry.title());
        assertThat(population.traits()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("studies")
    void everyStudyIsReadAsksAndTeaches(Library.Entry entry) throws InvalidInput {
        Study study = StudyReader.read(entry.text(), entry.name() + ".yaml", StudyLineCheck.NONE);
        assertThat(study.question()).isNotEmpty();
        assertThat(entry.text()).contains("\nteaches: ");
        assertThat(Library.studyText(entry.name())).contains(entry.text());
    }

    @ParameterizedTest
    @MethodSource("studies")
    void everyStudyWithDrugOrLabourExpectsSomething(Library.Entry entry) throws InvalidInput {
        Study study = StudyReader.read(entry.text(), entry.name() + ".yaml", StudyLineCheck.NONE);
        boolean given = study.arms().stream()
                .anyMatch(arm -> !arm.asked().prescription().regimen().equals(Regimen.NONE)
                        || !arm.asked().prescription().actions().isEmpty()
                        || arm.asked().woman().labour().isAny());
        assertThat(study.expect().isEmpty()).isEqualTo(!given);
    }

    @ParameterizedTest
    @MethodSource("trials")
    void everyTrialIsHeldBesideARealOneAndSaysWhatItAssumes(Library.Entry entry) throws InvalidInput {
        Study study = StudyReader.read(entry.text(), entry.name() + ".yaml", StudyLineCheck.NONE);
        assertThat(study.trial().orElseThrow().findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.source()).matches("[a-z0-9-]+"))
                .allSatisfy(finding -> assertThat(finding.row()).matches("([A-Z]+-\\d+)?"));
        assertThat(study.trial().orElseThrow().assumed()).isNotEmpty();
    }

    static List<Library.Entry> trials() {
        return studies().stream()
                .filter(entry -> entry.text().contains("\npopulation: "))
                // No real trial had 36 arms.
                .filter(entry -> !entry.text().contains("\nsweep:"))
                .toList();
    }

    @Test
    void thereAreTwentyFourLaddersSixListsOfRatesAndOneOfDoses() {
        assertThat(ladders()).hasSize(24);
        assertThat(Library.regimens())
                .hasSize(31)
                .extracting(Library.Entry::name)
                .contains("goodman-gilman-low", "goodman-gilman-low-40min", "goodman-gilman-high");
    }

    @Test
    void unknownCaseHasNoText() {
        assertThat(Library.caseText("no-such-case")).isEmpty();
        assertThat(Library.caseText("regimens/denmark")).isEmpty();
        assertThat(Library.caseText("low-versus-high-dose")).isEmpty();
        assertThat(Library.studyText("low-dose-induction")).isEmpty();
    }
}
