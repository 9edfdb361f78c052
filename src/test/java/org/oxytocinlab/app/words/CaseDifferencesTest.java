package org.oxytocinlab.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oxytocinlab.app.Desk;

class CaseDifferencesTest {
    private static final String CASE = "title: A case\nduration: 1 h\n";
    private static final String PROTOCOL =
            "protocol: {start: 2 mU/min, step: 2 mU/min, every: 30 min, maximum: 20 mU/min%s}";

    private final Desk desk = Desk.empty();

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    private String compared(String one, String other) throws IOException {
        Desk.Answer answer =
                desk.with("one.yaml", one).with("other.yaml", other).type("compare", "one.yaml", "other.yaml");
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        return answer.out();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            woman: {sensitivity: 0.3}              | woman: {sensitivity: average induction}
            woman: {height: 165 cm}                | woman: {height: 1.65 m}
            model: {plasma half-life: 6 min}       | model: {plasma half-life: 360 s}
            bag: {oxytocin: 10 IU, volume: 1 L}    | bag: {oxytocin: 10000 mU, volume: 1000 mL}
            """)
    void whatMeansTheSameDoesNotDiffer(String one, String other) throws IOException {
        String rest = "regimen: {rate: 4 mU/min}\n";
        assertThat(compared(CASE + one + "\n" + rest, CASE + other + "\n" + rest))
                .contains("what differs: nothing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            , stop: {at: 30 min}           | , stop: {at: 40 min}            | protocol: stop, one: {at: 30 min
            , restart: never               | , restart: {after: 10 min}      | protocol: restart, one: never
            , step down after: 20 min      | , step down after: 10 min       | protocol: step down after, one: 20 min
            , target: 3 /10min             | , target: 3 to 4 /10min         | protocol: target, one:
            """)
    void everyRuleOfAProtocolIsCompared(String one, String other, String printed) throws IOException {
        assertThat(compared(CASE + PROTOCOL.formatted(one), CASE + PROTOCOL.formatted(other)))
                .contains(printed)
                .doesNotContain("protocol: start");
    }
}
