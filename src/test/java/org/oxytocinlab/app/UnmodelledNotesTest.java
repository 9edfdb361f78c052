package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oxytocinlab.app.words.UnmodelledNotes;
import org.oxytocinlab.scenarios.ScenarioReader;
import org.oxytocinlab.scenarios.yaml.InvalidInput;

class UnmodelledNotesTest {
    private static final String BOLUS = "a tetanic contraction and a fall in blood pressure are not modelled";
    private static final String AFTER_BIRTH = "the contractions are those of a uterus in labour";

    private final Desk desk = Desk.empty();

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @Test
    void caesareanSaysSoOnTerminalSummaryAndReport() throws IOException {
        Desk.Answer answer =
                desk.with("caesarean.yaml", SmallInput.text("caesarean")).type("run", "caesarean.yaml");
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.err()).contains(BOLUS).contains(AFTER_BIRTH);
        for (String file : new String[] {"summary.json", "report.html"}) {
            assertThat(new String(desk.files("out/caesarean").get(file), StandardCharsets.UTF_8))
                    .as(file)
                    .contains(BOLUS)
                    .contains(AFTER_BIRTH);
        }
    }

    @ParameterizedTest
    @CsvSource({"'{haemoglobin: 12 g/dL}', true", "yes, false"})
    void haemoglobinSaysOnWhatItRests(String thirdStage, boolean isFollowed) throws InvalidInput {
        String text = "title: Bleeding\nduration: 1 h\nthird stage: " + thirdStage + "\nregimen: {rate: 20 mU/min}\n";
        assertThat(UnmodelledNotes.of(ScenarioReader.read(text, "case.yaml").asked()))
                .filteredOn(note -> note.startsWith("haemoglobin"))
                .hasSize(isFollowed ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Cesarean section, 3 IU   | none                  | true
            Post-partum infusion     | none                  | true
            After birth              | none                  | true
            A dose into the muscle   | IM dose, dose: 10 IU  | true
            Retained placenta        | none                  | true
            A poor placenta          | none                  | false
            A previous caesarean     | none                  | false
            Caesarean scar           | none                  | false
            Induction at term        | none                  | false
            Induction at term        | stop                  | false
            """)
    void titleOrAnInjectionIntoTheMuscleTellsThatBirthIsPast(String title, String act, boolean isPast)
            throws InvalidInput {
        String actions = act.equals("none") ? "" : "actions: [{at: 30 min, do: " + act + "}]\n";
        String text = "title: " + title + "\nduration: 1 h\nregimen: {rate: 2 mU/min}\n" + actions;
        boolean isSaid = UnmodelledNotes.of(
                        ScenarioReader.read(text, "case.yaml").asked())
                .stream()
                .anyMatch(note -> note.contains(AFTER_BIRTH));
        assertThat(isSaid).isEqualTo(isPast);
    }

    @ParameterizedTest
    @CsvSource({"fetus: yes, false", "labour: induction, false", "circulation: yes, true"})
    void fetusOrALabourTellsThatBirthIsAhead(String key, boolean isPast) throws InvalidInput {
        String text = "title: Before a cesarean section\nduration: 1 h\nregimen: {rate: 2 mU/min}\n" + key + "\n";
        assertThat(UnmodelledNotes.of(ScenarioReader.read(text, "case.yaml").asked()))
                .filteredOn(note -> note.contains(AFTER_BIRTH))
                .hasSize(isPast ? 1 : 0);
    }

    @Test
    void fallIsNotMissedWhereTheCirculationIsFollowed() throws InvalidInput {
        String text = """
                title: T
                duration: 1 h
                circulation: yes
                regimen: none
                actions: [{at: 5 min, do: bolus, dose: 5 IU}]
                """;
        assertThat(UnmodelledNotes.of(ScenarioReader.read(text, "case.yaml").asked()))
                .containsExactly("a bolus is given: a tetanic contraction is not modelled");
    }

    @Test
    void dripWithoutABolusNeedsNoNote() throws InvalidInput {
        String text = "title: T\nduration: 1 h\nregimen: {rate: 2 mU/min}\n";
        assertThat(UnmodelledNotes.of(ScenarioReader.read(text, "case.yaml").asked()))
                .isEmpty();
    }
}
