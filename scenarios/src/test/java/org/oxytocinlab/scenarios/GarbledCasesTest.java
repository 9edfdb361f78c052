package org.oxytocinlab.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oxytocinlab.scenarios.yaml.InvalidInput;

/** Whatever a text holds, it is read, or refused in words; nothing else comes out. */
class GarbledCasesTest {
    /** Reads a text as a case or as a study. */
    @FunctionalInterface
    private interface Reading {
        void read(String text) throws InvalidInput;
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    static LongStream fewSeeds() {
        return LongStream.range(0, 60);
    }

    static List<Library.Entry> studies() {
        return Library.studies();
    }

    static List<Library.Entry> populations() {
        return Library.populations();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void garbledCaseIsReadOrRefused(long seed) {
        Random chance = new Random(seed);
        Scenario scenario = new Scenario(new RandomCases(seed).next(), "", List.of(), List.of());
        demandReadOrRefused(
                Garble.of(ScenarioWriter.write(scenario), chance), text -> ScenarioReader.read(text, "garbled.yaml"));
    }

    @ParameterizedTest
    @MethodSource("studies")
    void garbledStudyIsReadOrRefused(Library.Entry entry) {
        Random chance = new Random(entry.name().hashCode());
        for (int i = 0; i < 30; i++) {
            demandReadOrRefused(Garble.of(entry.text(), chance), GarbledCasesTest::readStudy);
        }
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void garbledTrialIsReadOrRefused(long seed) {
        Random chance = new Random(seed);
        String text = StudyWriter.write(new RandomStudies(seed).next());
        String head = text.substring(0, text.indexOf("\n" + CaseFile.ARMS + ":"));
        String trial = Garble.of(head, chance) + "\narms: [{name: one, regimen: none}, {name: two, regimen: none}]\n";
        demandReadOrRefused(trial, GarbledCasesTest::readStudy);
    }

    @ParameterizedTest
    @MethodSource("populations")
    void garbledPopulationIsReadOrRefused(Library.Entry entry) {
        Random chance = new Random(entry.name().hashCode());
        for (int i = 0; i < 200; i++) {
            String garbled = Garble.of(entry.text(), chance).indent(2);
            demandReadOrRefused(
                    "title: A study\nduration: 1 h\narms: [{name: one, regimen: none}]\npopulation:\n" + garbled,
                    GarbledCasesTest::readStudy);
        }
    }

    private static void readStudy(String text) throws InvalidInput {
        StudyReader.read(text, "garbled.yaml", StudyLineCheck.NONE);
    }

    private static void demandReadOrRefused(String text, Reading reading) {
        assertThatCode(() -> readOrRefuse(text, reading)).as(text).doesNotThrowAnyException();
    }

    private static void readOrRefuse(String text, Reading reading) {
        try {
            reading.read(text);
        } catch (InvalidInput refused) {
            assertThat(refused.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.message()).isNotBlank();
                assertThat(problem.place().line()).isPositive();
                assertThat(problem.place().column()).isPositive();
            });
        }
    }
}
