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

/** What a file says is shown and never carried out. */
class HarmlessTextTest {
    private static final String CONTROL = "(?s).*[\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\\u202A-\\u202E].*";

    private final Desk desk = Desk.empty();

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @Test
    void escapeSequenceIsRefusedAtItsPlace() throws IOException {
        Desk.Answer answer = desk.with("escape.yaml", SmallInput.text("escape")).type("check", "escape.yaml");

        assertThat(answer.exitCode()).isEqualTo(CommandFault.INVALID);
        assertThat(answer.err())
                .startsWith("escape.yaml:2:11: duration: the character U+001B controls a terminal")
                .doesNotMatch(CONTROL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title: "\\e[31mred"            | 1:8: title
            "ti\\etle": x                  | 1:1
            teaches: "a \\u202E b"         | 1:10: teaches
            actions: [{do: "\\x9b2J"}]     | 1:16: actions[0].do
            title: "\\uFFFE"               | 1:8: title
            title: "a \\u2028 b"           | 1:8: title
            bag: {fluid: "\\0"}            | 1:14: bag.fluid
            """)
    void everyTextIsHeldAgainstTheSameRule(String line, String place) throws IOException {
        Desk.Answer answer = desk.with("case.yaml", line + "\n").type("run", "case.yaml");

        assertThat(answer.exitCode()).isEqualTo(CommandFault.INVALID);
        assertThat(answer.err()).contains("case.yaml:" + place).contains("U+").doesNotMatch(CONTROL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: \"x\\ny.yaml:1:1: all is well\"\nduration: \"1\\nfile.yaml:2:2: forged\"\nregimen: none\n",
                "title: x\nduration: 1 h\nregimen: none\nexpect: [\"contractions\\n  ok  all is well\"]\n",
                "title: x\nduration: 1 h\nregimen: \"no\\nsuch: one\"\n",
                "title: x\nduration: 1 h\nregimen: none\n\"a\\nb\": 1\n"
            })
    void messageIsOneLineWhateverItQuotes(String text) throws IOException {
        Desk.Answer answer = desk.with("case.yaml", text).type("check", "case.yaml");

        assertThat(answer.exitCode()).isEqualTo(CommandFault.INVALID);
        assertThat(answer.err().lines()).allMatch(line -> line.startsWith("case.yaml:"));
    }

    @Test
    void fileNameIsShownAsItsEscape() throws IOException {
        Desk.Answer answer = desk.with("a\u001B[2J.yaml", Desk.SHORT_CASE).type("run", "a\u001B[2J.yaml");

        assertThat(answer.exitCode()).isEqualTo(CommandFault.INVALID);
        assertThat(answer.err()).contains("a\\e[2J.yaml:1:1: the name of the file contains the character U+001B");
        assertThat(desk.type("run", "\u001B]0;owned\u0007").err()).doesNotMatch(CONTROL);
    }

    @Test
    void tableHoldsNoFormula() throws IOException {
        String study = """
                title: Names that a spreadsheet would carry out
                question: Does it?
                duration: 1 h
                arms:
                  - {name: "=1+1", regimen: {rate: 4 mU/min}}
                  - {name: "@SUM(A1)", regimen: {rate: 8 mU/min}}
                """;
        Desk.Answer answer = desk.with("study.yaml", study).type("compare", "study.yaml", "--out", "out");

        assertThat(answer.exitCode()).as(answer.err()).isZero();
        desk.files("out/study").forEach((name, bytes) -> {
            if (name.endsWith(".csv")) {
                assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as(name)
                        .containsPattern("'=1\\+1|'@SUM")
                        .doesNotContainPattern("(^|[,\\n\"])[=@]");
            }
        });
    }
}
