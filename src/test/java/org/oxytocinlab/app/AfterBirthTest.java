package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run ends with the birth; nothing is said of later times. The birth is that of reference value L4. */
class AfterBirthTest {
    private static final String CASE = """
            title: A parous woman in labour
            duration: 12 h
            irregularity: none
            labour: {onset: spontaneous, own oxytocin: mean}
            woman: {parity: 1, sensitivity: 0.36}
            fluids: none
            """;
    private static final String NOT_GIVEN = CASE + "regimen: none\nexpect:\n  - ";
    private static final String WATCHED = CASE + "protocol: goodman-gilman-low\nwatch: {examination every: 2 h}\n";

    private final Desk desk = Desk.empty();
    private String birth = "";

    @BeforeEach
    void whenSheGivesBirth() throws IOException {
        Desk.Answer told = desk.with("case.yaml", NOT_GIVEN + "hours to birth is 5.24 h within 0.01 h\n")
                .type("check", "case.yaml");
        assertThat(told.exitCode()).as(told.out()).isZero();
        birth = "5 h 14 min";
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource({
        "contractions at 6 h is 3 /10min",
        "contractions at end is 3 /10min",
        "highest contractions after 6 h is above 0 /10min",
        "counted contractions at 6 h is 3 /10min"
    })
    void lineAboutALaterTimeFailsAndSaysWhy(String line) throws IOException {
        Desk.Answer answer = desk.with("case.yaml", NOT_GIVEN + line + "\n").type("check", "case.yaml");

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.out()).contains("got nothing: the run ended with the birth at " + birth);
    }

    @Test
    void partOfTheCaseIsLookedAtUpToTheBirth() throws IOException {
        String line = "highest contractions after 2 h is highest contractions before 5 h 14 min\n";

        assertThat(desk.with("case.yaml", NOT_GIVEN + line).type("check", "case.yaml"))
                .extracting(Desk.Answer::exitCode)
                .isEqualTo(0);
    }

    @Test
    void nothingIsExplainedAfterTheBirth() throws IOException {
        desk.with("case.yaml", NOT_GIVEN + "contractions at 1 h is above 0 /10min\n");
        Desk.Answer late = desk.type("explain", "case.yaml", "--at", "6 h");

        assertThat(late.exitCode()).isEqualTo(2);
        assertThat(late.out()).isEmpty();
        assertThat(late.err()).contains("--at 6 h is after the birth at " + birth + ", with which this run ends");
        assertThat(desk.type("explain", "case.yaml", "--at", "5 h").out()).contains("Rate of ");
    }

    @Test
    void reportShowsWhatExaminationsFound() throws IOException {
        desk.with("case.yaml", WATCHED).type("run", "case.yaml", "--out", "out");

        assertThat(desk.text("out/case/report.html")).contains("cervix found, cm");
        assertThat(desk.with("plain.yaml", Desk.SHORT_CASE.replace("regimen: {rate: 10 mU/min}", "protocol: sogc-low"))
                        .type("run", "plain.yaml", "--out", "out")
                        .exitCode())
                .isZero();
        assertThat(desk.text("out/plain/report.html")).contains("rate before").doesNotContain("cervix found");
        assertThat(desk.type("explain", "case.yaml", "--at", "3 h").out()).containsPattern("measured: dilatation \\d");
    }
}
