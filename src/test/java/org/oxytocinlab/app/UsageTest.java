package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {

    private final Desk desk = Desk.empty();

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            rnu case.yaml                | unknown command 'rnu'; did you mean 'run'?
            chekc case.yaml              | unknown command 'chekc'; did you mean 'check'?
            something                    | unknown command 'something'
            trial study.yaml             | there is no file 'study.yaml', and no case with this name in the library
            compare                      | Missing required parameter: 'CASE'
            trial                        | Missing required parameter: 'STUDY'
            merge                        | Missing required parameter: 'DIR'
            merge no-such-folder         | there is no folder
            trial study.yaml --shard 4/3 | '4/3' is not a piece; expected e.g. '3/100'
            trial study.yaml --shard 1/3 --resume | mutually exclusive
            run case.yaml --sede 3       | unknown option '--sede'; did you mean '--seed'?
            run case.yaml --quite        | unknown option '--quite'; did you mean '--quiet'?
            run case.yaml --seed many    | Invalid value for option '--seed'
            run                          | Missing required parameter: 'CASE'
            check                        | Missing required parameter: 'CASE'
            list everything              | 'everything' was not expected here
            explain                  one two | 'two' was not expected here
            serve --port 99999           | --port: expected 0 to 65535, found 99999
            serve --replay a --lan       | --replay shows a class that is over
            serve --replay no.jsonl      | --replay: there is no file 'no.jsonl'
            export low-dose-induction    | which format? Expected --nonmem, --sbml, or both
            export                       | Missing required parameter: 'CASE'
            import                       | Missing required parameter: 'TABLE'
            import no.csv                | no.csv:1:1: there is no such file
            import no.csv --advan 5      | --advan: expected 1, 2, 3 or 4, found 5
            run no-such-case             | there is no file 'no-such-case', and no case with this name in the library
            """)
    void wrongUsageIsToldOnceWithExitCode2(String words, String message) {
        Desk.Answer answer = desk.type(words.split(" +"));

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).containsOnlyOnce(message).doesNotContain("\tat ");
    }

    @Test
    void noCommandNamesTheCommands() {
        Desk.Answer answer = desk.type();

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err())
                .contains(
                        "which command? One of run, compare, dose-response, trial, merge, sweep, sensitivity, equalise, check, replay, list, explain, validate, convert, export, import, new, page, serve");
    }

    @Test
    void versionAndHelpAreAnswers() {
        assertThat(desk.type("--version").out()).startsWith("Oxytocin Lab ").contains("Not for patient care");
        for (String command : Commands.NAMES) {
            Desk.Answer answer = desk.type(command, "--help");
            assertThat(answer.exitCode()).isZero();
            assertThat(answer.out()).startsWith("Usage: oxytocin " + command).contains("--verbose", "--quiet");
        }
    }

    @Test
    void traceIsShownOnlyWhenAskedFor() throws IOException {
        desk.with("hour.yaml", Desk.SHORT_CASE).with("out", "a file");

        assertThat(desk.type("run", "hour.yaml").err()).doesNotContain("\tat ");
        assertThat(desk.type("run", "hour.yaml", "--verbose").err()).contains("\tat org.oxytocinlab.app");
    }

    @Test
    void unforeseenFaultIsOneLine() throws IOException {
        desk.close();
        Desk.Answer answer = desk.type("run", "hour.yaml");

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.err())
                .startsWith("internal error: ")
                .contains("--verbose")
                .hasLineCount(1);
    }
}
