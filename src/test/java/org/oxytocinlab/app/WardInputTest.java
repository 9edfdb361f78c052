package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WardInputTest {

    private final Desk desk = Desk.empty();

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @Test
    void caseIsRunAsTheWardWritesIt() throws IOException {
        Desk.Answer answer =
                desk.with("ward.yaml", SmallInput.text("as-the-ward-writes-it")).type("run", "ward.yaml");

        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.out()).contains("fluid                     1500 mL in");
        String resolved = new String(desk.files("out/ward").get("case.yaml"), StandardCharsets.UTF_8);
        assertThat(resolved)
                .contains("bag: {oxytocin: 30 IU, volume: 500 mL,", "  start: 1 mU/min\n", "at: 2233 s, do: fluid");
        assertThat(desk.type("replay", "out/ward").out()).contains("the same, to the bit");
        desk.with("again.yaml", resolved).type("run", "again.yaml");
        assertThat(desk.files("out/again").get("timecourse.csv"))
                .isEqualTo(desk.files("out/ward").get("timecourse.csv"));
    }
}
