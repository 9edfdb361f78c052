package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.app.output.Manifest;

/** What a user calls things, and what a command answers to the name of something else. */
class NamesTest {

    private final Desk desk = Desk.empty();

    @Test
    void resultsUnderAnotherTitleAreNotReplacedInSilence() throws IOException {
        String text = "title: First\nduration: 1 h\nfluids: none\nbag: 10 IU in 1000 mL\nregimen: {rate: 2 mU/min}\n";
        desk.with("one.yaml", text).type("run", "one.yaml");
        assertThat(desk.type("run", "one.yaml", "--seed", "2").err()).isEmpty();
        Desk.Answer other =
                desk.with("one.yaml", text.replace("First", "Second")).type("run", "one.yaml");
        assertThat(other.err())
                .contains("note: the results of \"First\" in ", "one are replaced by those of \"Second\"");
        assertThat(new String(desk.files("out/one").get("summary.json"), StandardCharsets.UTF_8))
                .doesNotContain("First");
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            run low-versus-high-dose             | it is a study; 'oxytocin compare low-versus-high-dose' or
            run checklist-trial                  | it is a study; 'oxytocin trial checklist-trial' runs it
            run dose-response-by-gestation       | or 'oxytocin dose-response dose-response-by-gestation' runs it
            run denmark                          | it is a regimen; 'oxytocin compare denmark ANOTHER' compares two
            trial denmark                        | it is a regimen; 'oxytocin compare denmark ANOTHER' compares two
            dose-response nordic.yaml            | it is a regimen
            run induction                        | it is a population; a study uses it with 'population: induction'
            """)
    void nameOfSomethingElseLeadsToTheCommandThatTakesIt(String words, String message) {
        Desk.Answer answer = desk.type(words.split(" +"));

        assertThat(answer.exitCode()).isEqualTo(CommandFault.INVALID);
        assertThat(answer.err()).contains(message);
    }

    @Test
    void regimensAreComparedInTheDefaultWoman() throws IOException {
        Desk.Answer answer = desk.type("compare", "denmark", "nordic");

        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.out()).contains("protocol: start, denmark: 20 mL/h", "protocol: start, nordic: 6 mU/min");
        assertThat(answer.err()).contains("each regimen is given to the default woman for 10 h, as a protocol");
        assertThat(desk.files("out/denmark-versus-nordic")).containsKey("study.yaml");
    }

    @Test
    void resultsAreCalledAsTheUserWants() throws IOException {
        desk.with("hour.yaml", Desk.SHORT_CASE);
        assertThat(desk.type("run", "hour.yaml", "--name", "monday", "--title", "On Monday")
                        .exitCode())
                .isZero();
        assertThat(desk.type("replay", "out/monday").exitCode()).isZero();

        assertThat(text("out/monday", "case.yaml")).startsWith("title: \"On Monday\"\n");
        assertThat(desk.type("run", "hour.yaml", "hour.yaml", "--name", "two").err())
                .contains("--title and --name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "a/b", "a\\b", "con", "x.", "a\u001Bb", "", "a:b"})
    void nameThatIsNoFolderIsRefused(String name) throws IOException {
        Desk.Answer answer = desk.with("hour.yaml", Desk.SHORT_CASE).type("run", "hour.yaml", "--name", name);

        assertThat(answer.exitCode()).isEqualTo(CommandFault.INVALID);
        assertThat(answer.err()).contains("cannot name a folder");
    }

    @Test
    void tablesAreWrittenForEuropeanSpreadsheetsAndReplayedAllTheSame() throws IOException {
        desk.with("hour.yaml", Desk.SHORT_CASE.replace("regimen: {rate: 10 mU/min}", "protocol: denmark"));
        assertThat(desk.type("run", "hour.yaml", "--name", "comma").exitCode()).isZero();
        assertThat(desk.type("run", "hour.yaml", "--name", "semicolon", "--csv", "semicolon")
                        .exitCode())
                .isZero();

        for (String table : new String[] {"timecourse.csv", "contractions.csv", "decisions.csv"}) {
            String semicolons = text("out/semicolon", table);
            assertThat(semicolons)
                    .doesNotContainPattern("[;\\n]\\d+\\.\\d+[;\\n]")
                    .containsPattern("\\d,\\d");
            assertThat(semicolons.lines().findFirst().orElseThrow().replace(';', ','))
                    .isEqualTo(text("out/comma", table).lines().findFirst().orElseThrow());
        }
        assertThat(desk.type("replay", "out/semicolon").out()).contains("the same, to the bit");
        assertSums("out/semicolon", "decisions.csv", "tocograph.svg", "report.html");
        assertSums("out/comma", "decisions.csv", "tocograph.svg", "report.html");
    }

    private void assertSums(String folder, String... some) throws IOException {
        Manifest manifest = Manifest.in(desk.files(folder).get("summary.json"));
        assertThat(manifest.hashes()).containsKeys(some);
        for (String name : manifest.hashes().keySet()) {
            assertThat(manifest.isUnchanged(desk.path(folder), name)).as(name).isTrue();
        }
    }

    private String text(String folder, String file) throws IOException {
        return new String(desk.files(folder).get(file), StandardCharsets.UTF_8);
    }
}
