package org.oxytocinlab.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oxytocinlab.scenarios.yaml.InvalidInput;

class StudyWriterTest {
    private static final int STUDIES = Integer.getInteger("property.studies", 200);

    static LongStream seeds() {
        return LongStream.range(0, STUDIES);
    }

    static List<Library.Entry> shipped() {
        return Library.studies();
    }

    private static Study read(String text) throws InvalidInput {
        return StudyReader.read(text, "study.yaml", StudyLineCheck.NONE);
    }

    private static void demandSameWhenReadAgain(Study study) throws InvalidInput {
        String text = StudyWriter.write(study);
        Study again = read(text);
        assertThat(again.title()).isEqualTo(study.title());
        assertThat(again.question()).isEqualTo(study.question());
        assertThat(again.arms()).isEqualTo(study.arms());
        assertThat(again.trial()).isEqualTo(study.trial());
        assertThat(again.dose()).isEqualTo(study.dose());
        assertThat(again.sweep()).isEqualTo(study.sweep());
        assertThat(again.expect())
                .extracting(Scenario.Line::text)
                .containsExactlyElementsOf(
                        study.expect().stream().map(Scenario.Line::text).toList());
        assertThat(StudyWriter.write(again)).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void writtenStudyIsReadAgainAsItWas(long seed) throws InvalidInput {
        demandSameWhenReadAgain(new RandomStudies(seed).next());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void shippedStudyIsReadAgainAsItWas(Library.Entry entry) throws InvalidInput {
        demandSameWhenReadAgain(read(entry.text()));
    }

    @Test
    void trialIsWrittenOutInFull() throws InvalidInput {
        String text = StudyWriter.write(read(Library.studyText("selin-2019").orElseThrow()));
        assertThat(text).contains("""
                        seed: 1
                        population:
                          title: "Slow first labour"
                          sensitivity: {median: 0.34, CV: 45 %}
                          weight: {median: 72 kg, CV: 14 %}
                          gestation: {from: 37 wk, to: 42 wk}
                          dilatation: {from: 1.5 cm, to: 2.5 cm}
                          parity: {nulliparous: 100 %}
                          selection: slow labour
                          parameters:
                            - {vary: [clearance], CV: 35 %}
                        """).contains("""
                        women: 300
                        replicates: 1
                        design: paired
                        tachysystole: NICHD 2008
                        adequate: 4 /10min
                        found:
                          - {row: "TRI-02", measure: tachysystole, as: ratio, arm: "6.6 mU/min", value: 1.29,\
                         from: 1.12, to: 1.48, shares: [33.5 %, 43.2 %], source: "selin2019"}
                        """);
    }

    @Test
    void implausibleArmStaysAllowed() throws InvalidInput {
        demandAllowed("arms: [{name: slip, regimen: {rate: 6 IU/min}}, {name: none, regimen: none}]\n");
    }

    @Test
    void implausiblePopulationStaysAllowed() throws InvalidInput {
        demandAllowed("""
                population: {title: Some, weight: {median: 300 kg, CV: 10 %}}
                arms: [{name: one, regimen: none}]
                """);
    }

    private static void demandAllowed(String rest) throws InvalidInput {
        Study study = read("title: A slip\nduration: 1 h\nimplausible: allowed\nbag: none\n" + rest);
        assertThat(StudyWriter.write(study)).contains("\nimplausible: allowed\n");
        demandSameWhenReadAgain(study);
    }

    @Test
    void plausibleStudyIsNotMarked() throws InvalidInput {
        Study study = read("title: A study\nduration: 1 h\nimplausible: allowed\narms: [{name: one, regimen: none}]\n");
        assertThat(StudyWriter.write(study)).doesNotContain("implausible");
    }

    @Test
    void looksOfACaseAreLeftOut() throws InvalidInput {
        String text = "title: A case\nduration: 1 h\nregimen: none\nlooks: [30 min]\n";
        Scenario scenario = ScenarioReader.read(text, "case.yaml");
        assertThat(ScenarioWriter.write(scenario)).contains("looks: ");
        assertThat(ScenarioWriter.treatment(scenario).lines()).noneMatch(line -> line.startsWith("looks"));
    }
}
