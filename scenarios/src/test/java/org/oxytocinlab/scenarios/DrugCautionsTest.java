package org.oxytocinlab.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oxytocinlab.engine.therapy.Line;
import org.oxytocinlab.scenarios.yaml.InvalidInput;

/** What speaks against a drug of a line must have been weighed. */
class DrugCautionsTest {
    private static final String HYPERTENSION = "woman: {contraindications: [hypertension], although: [hypertension]}\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ergometrine       | contraindications: [hypertension]                              | must not be given: hypertension
            methylergometrine | contraindications: [pre-eclampsia]                             | must not be given: pre-eclampsia
            ergometrine       | contraindications: [hypertension, pre-eclampsia], although: [hypertension] | given: pre-eclampsia
            """)
    void ergotIsRefusedUntilItWasWeighed(String drug, String woman, String words) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> read("third stage: yes\nwoman: {" + woman + "}\n" + line(drug, "0.2 mg")))
                .withMessageContaining("case.yaml:9:")
                .withMessageContaining(drug)
                .withMessageContaining(words);
    }

    @Test
    void ergotThatWasWeighedIsNotedAndReadAgain() throws InvalidInput {
        Scenario read = read("third stage: yes\n" + HYPERTENSION + line("ergometrine", "0.5 mg"));
        String written = ScenarioWriter.write(read);
        assertThat(read.notes())
                .containsExactly("ergometrine is given although there is a contraindication: hypertension");
        assertThat(written).contains("although: [hypertension]");
        assertThat(ScenarioReader.read(written, "case.yaml").asked()).isEqualTo(read.asked());
    }

    /** Hypertension does not speak against oxytocin, nor against carbetocin: nobody need weigh it. */
    @Test
    void hypertensionAloneRefusesNothing() throws InvalidInput {
        Scenario read =
                read("third stage: yes\nwoman: {contraindications: [hypertension]}\n" + line("carbetocin", "0.1 mg"));
        assertThat(read.notes())
                .containsExactly(
                        "'hypertension' speaks against ergometrine and methylergometrine, which is not given here");
        assertThat(ScenarioWriter.write(read)).doesNotContain("although");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ergometrine", "methylergometrine"})
    void ergotBeforeTheBirthIsRefusedForGood(String drug) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> read("woman: {contraindications: [before birth], although: [before birth]}\n"
                        + line(drug, "0.2 mg")))
                .withMessageContaining(
                        "does not say what it does before; expected 'third stage: yes' without a labour");
    }

    @Test
    void carbetocinBeforeTheBirthMustBeWeighed() throws InvalidInput {
        String line = line("carbetocin", "100 ug");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> read("labour: induction\nthird stage: yes\n" + line))
                .withMessageContaining(
                        "carbetocin is given after the birth; expected 'third stage: yes' without a labour, or a line of which all waits for the birth");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> read("labour: induction\nwoman: {contraindications: [before birth]}\n" + line))
                .withMessageContaining("carbetocin must not be given: before birth");
        assertThat(read("labour: induction\nwoman: {contraindications: [before birth], although: [before birth]}\n"
                                + line)
                        .notes())
                .contains("carbetocin is given although there is a contraindication: before birth");
        assertThat(read("third stage: yes\n" + line).notes()).isEmpty();
    }

    /** Whatever the labour lasts, what waits for the birth comes after it. */
    @Test
    void whatWaitsForTheBirthIsGivenAfterIt() throws InvalidInput {
        String behind = "labour: induction\nthird stage: yes\n";
        String waiting = line("ergometrine", "0.5 mg").replace("5 min", "1 min after birth");
        Scenario read = read(
                behind + waiting + line("carbetocin", "100 ug").substring(7).replace("5 min", "birth"));
        List<Line> lines = read.asked().prescription().lines();
        String written = ScenarioWriter.write(read);

        assertThat(read.notes()).isEmpty();
        assertThat(lines).allSatisfy(line -> assertThat(line.boluses()).isEmpty());
        assertThat(lines)
                .extracting(line -> line.atBirth().get(0).at().internal())
                .containsExactly(1.0, 0.0);
        assertThat(written).contains("at: 1 min after birth", "at: birth");
        assertThat(ScenarioReader.read(written, "case.yaml").asked()).isEqualTo(read.asked());
    }

    @Test
    void oneBolusBeforeItSpoilsThat() {
        String both =
                "lines:\n  - {drug: ergometrine, boluses: [{at: birth, dose: 0.2 mg}, {at: 1 h, dose: 0.2 mg}]}\n";
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> read("labour: induction\nthird stage: yes\n" + both))
                .withMessageContaining("this model does not say what it does before");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "labour: induction\n", "third stage: yes\n"})
    void nothingWaitsForABirthThatDoesNotCome(String before) {
        String waiting = line("carbetocin", "100 ug").replace("5 min", "1 min after birth");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> read(before + waiting))
                .withMessageContaining(
                        "lines[0].boluses[0].at: this waits for a birth that a labour ends with; expected 'labour: ...' and");
    }

    private static final String WAITING = """
            lines:
              - drug: carbetocin
                bag: none
                regimen: [{at: 5 min after birth, rate: 1 mg/h}, {at: 11 min after birth, rate: 0 mg/h}]
            """;

    @Test
    void infusionOfALineWaitsForTheBirth() throws InvalidInput {
        Scenario read = read("labour: induction\nthird stage: yes\n" + WAITING);
        Line line = read.asked().prescription().lines().get(0);
        String written = ScenarioWriter.write(read);

        assertThat(read.notes()).isEmpty();
        assertThat(line.waitsForBirth()).isTrue();
        assertThat(line.ratesAtBirth()).extracting(each -> each.at().internal()).containsExactly(5.0, 11.0);
        assertThat(written).contains("at: 5 min after birth");
        assertThat(ScenarioReader.read(written, "case.yaml").asked()).isEqualTo(read.asked());
    }

    @Test
    void ratesThatWaitCountForACourse() throws InvalidInput {
        assertThat(read("labour: induction\nthird stage: yes\n" + WAITING.replace("1 mg/h", "2 mg/h"))
                        .notes())
                .containsExactly("0.2 mg of carbetocin are given; one dose is licensed, of 100 ug");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            labour: induction | {at: birth, rate: 1 mg/h}                          | this waits for a birth that a labour ends with
            third stage: yes  | {at: birth, rate: 1 mg/h}                          | this waits for a birth that a labour ends with
            both              | {at: 2 min after birth, rate: 1 mg/h}, {at: birth, rate: 0 mg/h} | '0 min'
            both              | {at: birth, rate: 1 mg/h}, {at: 1 h, rate: 0 mg/h} | '1 h' comes before the birth
            both              | {at: 1 h, rate: 1 mg/h}, {at: birth, rate: 0 mg/h} | carbetocin is given after the birth
            """)
    void infusionThatCannotWaitIsRefused(String before, String rates, String words) {
        String head = before.equals("both") ? "labour: induction\nthird stage: yes" : before;
        String body = "lines:\n  - {drug: carbetocin, bag: none, regimen: [" + rates + "]}\n";
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> read(head + "\n" + body))
                .withMessageContaining(words);
    }

    @Test
    void secondDoseBehindALabourIsNoted() throws InvalidInput {
        String one = line("carbetocin", "100 ug").replace("5 min", "birth");
        Scenario read = read("labour: induction\nthird stage: yes\n" + one + one.substring(7));
        assertThat(read.notes()).containsExactly("0.2 mg of carbetocin are given; one dose is licensed, of 100 ug");
    }

    @Test
    void secondDoseOfCarbetocinIsNoted() throws InvalidInput {
        Scenario read = read("third stage: yes\n" + line("carbetocin", "100 ug")
                + line("carbetocin", "100 ug").substring(7));
        assertThat(read.notes()).containsExactly("0.2 mg of carbetocin are given; one dose is licensed, of 100 ug");
    }

    @Test
    void fastErgotIntoAVeinIsNoted() throws InvalidInput {
        String born = "third stage: yes\n";
        String push = line("methylergometrine", "0.2 mg").replace(", by: muscle", "");
        assertThat(read(born + push).notes())
                .containsExactly("methylergometrine goes into a vein in an emergency only, and over 1 min at least");
        assertThat(read(born + push.replace("0.2 mg", "0.2 mg, over: 1 min")).notes())
                .isEmpty();
        assertThat(read(born + line("methylergometrine", "0.2 mg")).notes()).isEmpty();
    }

    private static String line(String drug, String dose) {
        return "lines:\n  - {drug: " + drug + ", boluses: [{at: 5 min, dose: " + dose + ", by: muscle}]}\n";
    }

    private static Scenario read(String text) throws InvalidInput {
        return ScenarioReader.read(
                "title: a case\nduration: 2 h\nbag: none\nregimen: none\nfluids: none\n" + text, "case.yaml");
    }
}
