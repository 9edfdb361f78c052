package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderInputsTest {

    private final Desk desk = Desk.empty();

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            endless          | regimen.step              | step: 1000000000 mU/min
            nobody-examines  | protocol.stop.dilatation  | dilatation: 5 cm
            """)
    void caseThatCannotBeMeantIsRefusedAtItsLine(String name, String path, String line) throws IOException {
        String text = SmallInput.text(name);
        Desk.Answer answer = desk.with(name + ".yaml", text).type("run", name + ".yaml");
        assertThat(answer.exitCode()).isEqualTo(2);
        long at = text.substring(0, text.indexOf(line)).lines().count();
        assertThat(answer.err()).startsWith(name + ".yaml:" + at + ":").contains(": " + path + ": ");
        assertThat(desk.files(".")).containsOnlyKeys(name + ".yaml");
    }

    @Test
    void shortProtocolIsReadAgainAsItWasWritten() throws IOException {
        desk.with("short.yaml", SmallInput.text("short-protocol")).type("run", "short.yaml");
        String written = new String(desk.files("out/short").get("case.yaml"), StandardCharsets.UTF_8);
        Desk.Answer again = desk.with("again.yaml", written).type("run", "again.yaml");
        assertThat(again.exitCode()).as(again.err()).isZero();
        assertThat(desk.files("out/again").get("case.yaml"))
                .isEqualTo(desk.files("out/short").get("case.yaml"));
        assertThat(desk.files("out/again").get("timecourse.csv"))
                .isEqualTo(desk.files("out/short").get("timecourse.csv"));
    }
}
