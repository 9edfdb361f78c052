package org.oxytocinlab.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an arm says of its woman holds for every virtual woman of it. */
@Tag("many-women")
class WomenOfAnArmTest {
    private static final Path INPUT = Path.of("test", "resources", "small-inputs", "one-arm-one-woman.yaml");

    private final Desk desk = Desk.empty();

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    private Desk.Answer trial(String text, String... options) throws IOException {
        List<String> words = new ArrayList<>(List.of("trial", "study.yaml"));
        words.addAll(List.of(options));
        Desk.Answer answer = desk.with("study.yaml", text).type(words.toArray(String[]::new));
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        return answer;
    }

    private List<String> column(String arm, String name) throws IOException {
        List<String> lines = new String(desk.files("out/study").get("trial.csv"), UTF_8)
                .lines()
                .toList();
        int index = List.of(lines.get(0).split(",")).indexOf(name);
        assertThat(index).as(name).isNotNegative();
        return lines.stream()
                .filter(line -> line.contains("," + arm + ","))
                .map(line -> line.split(",", -1)[index])
                .toList();
    }

    @Test
    void armsHaveTheWomenTheyState() throws IOException {
        Desk.Answer answer = trial(Files.readString(INPUT), "--women", "6");
        assertThat(column("slim", "weight_kg")).containsOnly("60");
        assertThat(column("obese", "weight_kg")).containsOnly("125");
        assertThat(column("unripe", "weight_kg")).doesNotHaveDuplicates();
        assertThat(column("unripe", "sensitivity")).containsOnly("0.15");
        assertThat(column("slim", "sensitivity")).doesNotHaveDuplicates().isEqualTo(column("obese", "sensitivity"));
        assertThat(answer.out())
                .contains("what differs", "woman: weight, slim: 60 kg", "woman: weight, obese: 125 kg")
                .containsPattern("weight, kg +60 +125 +\\d+ \\(\\d+ to \\d+\\)")
                .containsPattern("number +6 +6 +6");
        assertThat(answer.err()).doesNotContain("identical");
        assertThat(new String(desk.files("out/study").get("report.html"), UTF_8))
                .contains("What differs", "The women of each arm: median and range", "BMI, kg/m2");
    }

    @Test
    void resolvedStudyKeepsWhatWasStated() throws IOException {
        trial(Files.readString(INPUT), "--women", "3");
        assertThat(new String(desk.files("out/study").get("study.yaml"), UTF_8))
                .containsSubsequence("name: \"slim\"", "fixed: [weight, height]", "fixed: [sensitivity]");
        byte[] before = desk.files("out/study").get("trial.csv");
        Desk.Answer again = desk.type("trial", "out/study/study.yaml", "--out", "again");
        assertThat(again.exitCode()).as(again.err()).isZero();
        assertThat(desk.files("again/study").get("trial.csv")).isEqualTo(before);
    }

    private static String study(String first, String second) {
        return """
                title: Two women
                duration: 1 h
                population: induction
                women: 4
                protocol: goodman-gilman-low
                arms:
                  - {name: one, %s}
                  - {name: other, %s}
                """.formatted(first, second);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "woman: {gestation: 20 wk}         | gestation_wk        | 20",
                "woman: {parity: 3}                | parity              | 3",
                "woman: {Bishop score: 2}          | sensitivity         | 0.15",
                "woman: {sensitivity: 0.7}         | sensitivity         | 0.7",
                "woman: {weight: 99 kg}            | weight_kg           | 99",
                "woman: {BMI: 40 kg/m2}            | weight_kg           | 108.9",
                "'woman: {BMI: 40 kg/m2, height: 150 cm}' | weight_kg    | 90",
                "model: {clearance: 2 L/min}       | clearance_L_per_min | 2",
                "model: {vasopressin slope: 0.5 pg/mL per mOsm/kg} | vasopressin_slope_pg_per_mL_per_mOsm_per_kg | 0.5"
            })
    void everythingThatIsStatedOverridesTheDraw(String stated, String column, String value) throws IOException {
        trial(study(stated, "watch: {every: 20 min}"));
        assertThat(column("one", column)).hasSize(4).containsOnly(value);
        assertThat(column("other", column)).isNotEqualTo(column("one", column));
    }

    @Test
    void listSaysWhatIsNotDrawn() throws IOException {
        trial(study("woman: {weight: 99 kg, sensitivity: 0.7}, fixed: [weight]", "woman: {weight: 60 kg}"));
        assertThat(column("one", "weight_kg")).containsOnly("99");
        assertThat(column("one", "sensitivity"))
                .isEqualTo(column("other", "sensitivity"))
                .doesNotHaveDuplicates();
    }

    @Test
    void listOfWhatIsNotStatedIsRefused() throws IOException {
        Desk.Answer answer = desk.with("study.yaml", study("fixed: [weight, wieght]", "fixed: []"))
                .type("trial", "study.yaml");
        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err())
                .contains("study.yaml:7:", "arms[0].fixed[0]: 'weight' is not stated for the woman of this arm")
                .contains("arms[0].fixed[1]: unknown word 'wieght'; did you mean 'weight'?");
    }

    @Test
    void womanAboveTheArmsIsDrawnAndThatIsSaid() throws IOException {
        String text = study("watch: {every: 20 min}", "watch: {every: 10 min}")
                .replace("women: 4", "women: 4\nwoman: {weight: 50 kg}");
        Desk.Answer answer = trial(text);
        assertThat(column("one", "weight_kg")).doesNotHaveDuplicates();
        assertThat(answer.err())
                .contains("note: the weight that is stated above the arms is drawn from the population");
    }

    @Test
    void casesOfDifferentWomenKeepWhatDiffers() throws IOException {
        String thin = Desk.SHORT_CASE + "woman: {weight: 50 kg, gestation: 30 wk}\n";
        String stout = Desk.SHORT_CASE + "woman: {weight: 110 kg, gestation: 30 wk}\n";
        desk.with("thin.yaml", thin).with("stout.yaml", stout);
        trial(study("case: thin.yaml", "case: stout.yaml").replace("protocol: goodman-gilman-low\n", ""));
        assertThat(column("one", "weight_kg")).containsOnly("50");
        assertThat(column("other", "weight_kg")).containsOnly("110");
        assertThat(column("one", "gestation_wk")).doesNotHaveDuplicates();
    }

    @Test
    void identicalArmsAreCalledSo() throws IOException {
        Desk.Answer answer = trial(study("regimen: {rate: 4 mU/min}", "regimen: {rate: 4 mU/min}")
                .replace("protocol: goodman-gilman-low\n", ""));
        String note = "the arms 'one' and 'other' give identical results in every endpoint of every woman";
        assertThat(answer.err()).contains("note: " + note);
        assertThat(new String(desk.files("out/study").get("report.html"), UTF_8))
                .contains("give identical results in every endpoint of every woman");
        assertThat(new String(desk.files("out/study").get("summary.json"), UTF_8))
                .contains(note);
    }

    @Test
    void groupsOfADoseResponseHaveTheWomenTheyState() throws IOException {
        String text = """
                title: Two weeks
                duration: 1 h
                regimen: none
                arms:
                  - {name: early, woman: {gestation: 15 wk}}
                  - {name: late, woman: {gestation: 39 wk}}
                """;
        Desk.Answer answer = desk.with("study.yaml", text)
                .type("dose-response", "study.yaml", "--rates", "1,4", "--women", "3", "--population", "induction");
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.out()).containsPattern("gestation, wk +15 +39").containsPattern("number +3 +3");
        assertThat(answer.err()).doesNotContain("identical");
        Desk.Answer same = desk.with("same.yaml", text.replace("15 wk", "39 wk"))
                .type("dose-response", "same.yaml", "--rates", "1,4", "--women", "3", "--population", "induction");
        assertThat(same.err()).contains("note: the arms 'early' and 'late' give identical results");
    }
}
