package org.oxytocinlab.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oxytocinlab.engine.body.Onset;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.study.Arm;
import org.oxytocinlab.engine.study.Criteria;
import org.oxytocinlab.engine.study.Trial;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.engine.therapy.Regimen;
import org.oxytocinlab.scenarios.yaml.InvalidInput;

/** What a study may leave out, and which key of it counts. */
class StudyReaderTest {
    private static final String HEAD = "title: A study\nduration: 10 h\n";

    private static Study read(String text) throws InvalidInput {
        return StudyReader.read(text, "study.yaml", StudyLineCheck.NONE);
    }

    private static Regimen regimen(Study study, int arm) {
        return study.arms().get(arm).asked().prescription().regimen();
    }

    private static Quantity duration(Study study, int arm) {
        return study.arms().get(arm).asked().duration();
    }

    @Test
    void protocolOfAnArmReplacesTheSharedRegimen() throws InvalidInput {
        Study study =
                read(HEAD + "regimen: goodman-gilman-low\narms: [{name: clock}, {name: list, protocol: checklist}]\n");
        assertThat(regimen(study, 0)).isInstanceOf(Regimen.Ladder.class);
        assertThat(regimen(study, 1)).isInstanceOf(Protocol.class);
    }

    @Test
    void studyOfAFetusMayChooseThePaperOfItsTracings() throws InvalidInput {
        String rest =
                "figure: {tracing: 1 cm/min}\narms:\n  - {name: one, case: fetal-hypoxia}\n  - {name: other, case: %s}\n";
        assertThat(read("title: A study\n" + rest.formatted("low-dose-induction"))
                        .figure()
                        .tracing())
                .isEqualTo("1 cm/min");
        String without = ("title: A study\n" + rest.formatted("low-dose-induction"))
                .replace("fetal-hypoxia", "high-dose-induction");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> read(without))
                .withMessageContaining("figure.tracing: a tracing is drawn of a case with a fetus");
    }

    @Test
    void armStandsAboveTheStudyAndTheStudyAboveTheCase() throws InvalidInput {
        Study study = read("""
                title: A study
                duration: 9 h
                arms:
                  - {name: shared, case: low-dose-induction}
                  - {name: own, case: low-dose-induction, duration: 8 h}
                """);
        Scenario lent =
                ScenarioReader.read(Library.caseText("low-dose-induction").orElseThrow(), "case.yaml");
        assertThat(duration(study, 0))
                .isEqualTo(Quantity.of("9", Unit.HOUR))
                .isNotEqualTo(lent.asked().duration());
        assertThat(duration(study, 1)).isEqualTo(Quantity.of("8", Unit.HOUR));
        assertThat(study.arms()).extracting(arm -> arm.asked().title()).containsOnly("A study");
        assertThat(study.arms())
                .extracting(arm -> arm.asked().prescription())
                .containsOnly(lent.asked().prescription());
    }

    @Test
    void allArmsHaveTheSeedOfTheStudy() throws InvalidInput {
        Study study = read(HEAD + "seed: 7\narms: [{name: one, regimen: none}, {name: two, regimen: none}]\n");
        assertThat(study.seed()).isEqualTo(7);
        assertThat(study.arms()).extracting(arm -> arm.asked().seed()).containsOnly(7L);
        assertThat(study.withSeed(8).arms())
                .extracting(arm -> arm.asked().seed())
                .containsOnly(8L);
    }

    @Test
    void trialHasTheUsualPlanUnlessItSaysOtherwise() throws InvalidInput {
        Study study = read(HEAD + "population: none\nregimen: none\narms: [{name: one}, {name: two}]\n");
        Study.TrialPlan plan = study.trial().orElseThrow();
        assertThat(plan.women()).isEqualTo(1000);
        assertThat(plan.replicates()).isEqualTo(1);
        assertThat(plan.design()).isEqualTo(Trial.Design.PAIRED);
        assertThat(plan.criteria()).isEqualTo(Criteria.STANDARD);
        assertThat(study.withWomen(10).trial().orElseThrow().women()).isEqualTo(10);
    }

    /** Arm, study and case stand above the population, in this order. */
    @Test
    void populationSaysTheLabourOfItsWomen() throws InvalidInput {
        String people = "population: {title: Some, labour: {onset: induction, own oxytocin: mean}}\nregimen: none\n";
        String arms =
                "arms: [{name: silent}, {name: slow, labour: slow}, {name: normal, case: normal-labour, regimen: none}]\n";
        Study study = read(HEAD + people + arms);
        assertThat(study.arms())
                .extracting(arm -> arm.asked().woman().labour().onset())
                .containsExactly(Onset.INDUCTION, Onset.SLOW, Onset.SPONTANEOUS);
        assertThat(study.arms().get(0).asked().woman().labour().pulses()).isFalse();
        assertThat(read(HEAD + people + "labour: no\narms: [{name: one}]\n").arms())
                .noneMatch(arm -> arm.asked().woman().labour().isAny());
    }

    @Test
    void studyWithoutPopulationIsNoTrial() throws InvalidInput {
        assertThat(read(HEAD + "regimen: none\narms: [{name: one}]\n").trial()).isEmpty();
    }

    @Test
    void emptyListOfCorrelationsIsNoCorrelation() throws InvalidInput {
        Study study = read(HEAD + "population: {title: Some, correlations: []}\nregimen: none\narms: [{name: one}]\n");
        assertThat(study.trial().orElseThrow().population().correlations()).isEmpty();
    }

    @Test
    void sentencesAreCheckedWithTheWholeStudy() {
        String text = HEAD + "regimen: none\narms: [{name: one}]\nexpect:\n  - fine\n  - wrong\n";
        StudyLineCheck check = (line, study) -> line.equals("wrong")
                ? Optional.of("not with " + study.arms().get(0).name())
                : Optional.empty();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> StudyReader.read(text, "study.yaml", check))
                .withMessage("study.yaml:7:5: expect[1]: not with one");
    }

    @Test
    void fileIsReadIfItIsAStudy() throws Exception {
        try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
            Path file = disk.getPath("/study.yaml");
            Files.writeString(file, HEAD + "regimen: none\n\"a\\x72ms\": [{name: one}]\n");
            assertThat(StudyReader.readStudy(file, StudyLineCheck.NONE)
                            .orElseThrow()
                            .arms())
                    .hasSize(1);
            Files.writeString(file, HEAD + "arms: nonsense\n");
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> StudyReader.readStudy(file, StudyLineCheck.NONE))
                    .withMessageStartingWith("study.yaml:3:7: arms: ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {HEAD + "question: whose arms?\n", HEAD + "regimen: none\n", "", "arms: [\n"})
    void fileWithoutArmsIsNoStudy(String text) throws Exception {
        try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
            Path file = Files.writeString(disk.getPath("/case.yaml"), text);
            assertThat(StudyReader.readStudy(file, StudyLineCheck.NONE)).isEmpty();
        }
    }

    @Test
    void readerOfCasesRefusesAStudy() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> ScenarioReader.read(HEAD + "arms: [{name: one, regimen: none}]\n", "study.yaml"))
                .withMessage("study.yaml:3:7: arms: this is a study, not a case; "
                        + "'compare', 'dose-response' and 'trial' take studies");
    }

    @Test
    void filesAreFoundBesideTheFileThatNamesThem() throws Exception {
        try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
            Path folder = disk.getPath("/studies");
            Path cases = Files.createDirectories(folder.resolve("cases"));
            Files.writeString(
                    folder.resolve("plan.yaml"), "title: Beside the study\nrates: [{at: 0 min, rate: 1 mU/min}]\n");
            Files.writeString(
                    cases.resolve("plan.yaml"), "title: Beside the case\nrates: [{at: 0 min, rate: 2 mU/min}]\n");
            Files.writeString(cases.resolve("case.yaml"), "title: A case\nduration: 5 h\nregimen: plan.yaml\n");
            Files.writeString(folder.resolve("women.yaml"), "title: Some women\nweight: {median: 70 kg, CV: 10 %}\n");
            Path file = Files.writeString(folder.resolve("study.yaml"), """
                    title: A study
                    population: women.yaml
                    arms:
                      - {name: of the case, case: cases/case.yaml}
                      - {name: of the study, case: cases/case.yaml, regimen: plan.yaml}
                    """);
            Study study = StudyReader.readStudy(file, StudyLineCheck.NONE).orElseThrow();
            assertThat(study.arms()).extracting(StudyReaderTest::firstRate).containsExactly("2 mU/min", "1 mU/min");
            assertThat(study.trial().orElseThrow().population().title()).isEqualTo("Some women");
            assertThat(PopulationSource.named("women.yaml", folder).traits()).hasSize(1);
        }
    }

    private static String firstRate(Arm arm) {
        Regimen.RateList rates = (Regimen.RateList) arm.asked().prescription().regimen();
        return rates.rates().get(0).rate().toString();
    }
}
