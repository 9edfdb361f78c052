package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the study commands take by name, and what they refuse. */
@Tag("slow")
class StudyUsageTest {
    private final Desk desk = Desk.empty();

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            trial steps.yaml --women 4 --slide      | slide.png slide-forest.svg
            trial steps.yaml --women 4 --slide-each | slide-pump.png slide-sodium.png slide-forest.png
            dose-response hour.yaml --women 2 --rates 1,4 --slide      | slide.png
            dose-response hour.yaml --women 2 --rates 1,4 --slide-each | slide-contractions.png slide-urine-flow.svg
            """)
    void slidesAreDrawnOnRequest(String words, String files) throws IOException {
        desk.with("hour.yaml", Desk.SHORT_CASE).with("steps.yaml", StudyCommandsTest.TRIAL);
        Desk.Answer answer = desk.type(words.split(" "));
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(desk.files("out").keySet())
                .extracting(name -> name.replaceAll("^.*/", ""))
                .contains(files.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "compare hour.yaml | one arm cannot be compared",
                "compare trial.yaml | this study has a population",
                "compare hour.yaml steps.yaml | 'steps.yaml' is a study; expected one study, or cases only",
                "compare hour.yaml hour.yaml | two cases are called 'hour'",
                "compare nowhere.yaml steps.yaml | is a study",
                "compare low-versus-high-dos hour.yaml | there is no file 'low-versus-high-dos'",
                "trial hour.yaml | has no population",
                "trial steps.yaml | has no population",
                "trial trial.yaml --women 0 | --women: '0' is not a whole number from 1 to 10000000",
                "trial trial.yaml --shard 1/2 --csv semicolon --open | --shard: a piece has no results yet; give --csv, --open to 'merge'",
                "run hour.yaml --parquet | --parquet: this program cannot write Parquet; make one that can by 'mvn -Pparquet package'",
                "trial trial.yaml --parquet | oxytocin-parquet.jar in its place",
                "trial trial.yaml --shard 1/2 --slide | give --slide to 'merge'",
                "trial trial.yaml --shard 1/2 --slide-each --svg-text | give --slide-each, --svg-text to 'merge'",
                "trial trial.yaml --threads 0 | --threads: '0' is not a whole number",
                "dose-response hour.yaml --rates 1,x | --rates: 'x' is not a rate",
                "dose-response hour.yaml --rates 2,1 | is not in increasing order",
                "dose-response hour.yaml --rates 0 | the highest above 0",
                "dose-response hour.yaml --rates 1,2000 | implausible",
                "dose-response hour.yaml --dwell 40 | --dwell:",
                "dose-response hour.yaml --dwell -1_min | --dwell:",
                "dose-response hour.yaml --population inductio | did you mean 'induction'?",
                "sweep trial.yaml | has nothing to vary; expected a study with e.g. 'sweep: [",
                "sweep grid.yaml --women 0 | --women: '0' is not a whole number from 1 to 100000",
                "sweep grid.yaml --endpoint tachysistole | 'tachysistole' is no endpoint of this study; did you mean 'tachysystole'?",
                "sweep grid.yaml --endpoint hours_to_birth | it is known of women in labour only",
                "run steps.yaml | this is a study, not a case",
                "explain steps.yaml | this is a study, not a case",
            })
    void wrongUsageIsToldInOneSentence(String words, String message) throws IOException {
        desk.with("hour.yaml", Desk.SHORT_CASE)
                .with("steps.yaml", StudyCommandsTest.STUDY)
                .with("trial.yaml", StudyCommandsTest.TRIAL)
                .with("grid.yaml", SweepCommandTest.GRID);
        String[] typed = words.strip().split(" ");
        for (int i = 0; i < typed.length; i++) {
            typed[i] = typed[i].replace('_', ' ');
        }
        Desk.Answer answer = desk.type(typed);
        assertThat(answer.err()).contains(message.strip());
        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(desk.path("out")).doesNotExist();
    }

    @Test
    void libraryNamesWorkForStudies() throws IOException {
        Desk.Answer answer = desk.type("compare", "low-versus-high-dose", "--quiet");
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.out()).isEmpty();
        assertThat(desk.files("out")).containsKey("low-versus-high-dose/summary.json");
    }
}
