package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CheckCommandTest {

    private static final String FALSE_CASE = Desk.SHORT_CASE + "  - oxytocin rate at 30 min is 12 mU/min\n";

    private final Desk desk = Desk.empty();

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @Test
    void trueCaseIsOk() throws IOException {
        Desk.Answer answer = desk.with("hour.yaml", Desk.SHORT_CASE).type("check", "hour.yaml");

        assertThat(answer)
                .isEqualTo(new Desk.Answer(
                        0, "hour\n  ok      infused oxytocin at 3 min is 50.0 % of infused oxytocin at end\n", ""));
        assertThat(desk.path("out")).doesNotExist();
    }

    @Test
    void anotherSolverAgrees() throws IOException {
        desk.with("hour.yaml", Desk.SHORT_CASE);
        assertThat(desk.type("check", "hour.yaml", "--solver", "commons-math"))
                .isEqualTo(desk.type("check", "hour.yaml"));
        assertThat(desk.type("check", "hour.yaml", "--solver", "euler"))
                .satisfies(answer -> assertThat(answer.exitCode()).isEqualTo(2))
                .satisfies(answer -> assertThat(answer.err())
                        .contains("'euler' is not a solver; expected 'standard' or 'commons-math'"));
    }

    @Test
    void falseLineIsToldWithExpectedAndGot() throws IOException {
        Desk.Answer answer = desk.with("hour.yaml", FALSE_CASE).type("check", "hour.yaml");

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.out())
                .contains("  ok      infused oxytocin", "  failed  oxytocin rate at 30 min is 12 mU/min\n")
                .contains("expected 12 mU/min (11.5 mU/min to 12.5 mU/min), got 10 mU/min");
    }

    @Test
    void falseCaseDoesNotHideTheNext() throws IOException {
        desk.with("a.yaml", FALSE_CASE).with("b.yaml", Desk.SHORT_CASE);
        Desk.Answer answer = desk.type("check", "a.yaml", "b.yaml");

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.out()).contains("\nb\n  ok  ");
    }

    @Test
    void quietCheckPrintsOnlyWhatFailed() throws IOException {
        desk.with("a.yaml", FALSE_CASE).with("b.yaml", Desk.SHORT_CASE);
        Desk.Answer answer = desk.type("check", "a.yaml", "b.yaml", "--quiet");

        assertThat(answer.out()).startsWith("  failed  a: oxytocin rate").doesNotContain("ok");
    }

    @Test
    void unreadableLineIsInvalidInput() throws IOException {
        Desk.Answer answer = desk.with("hour.yaml", Desk.SHORT_CASE.replace("infused", "infusd"))
                .type("check", "hour.yaml");

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("hour.yaml:6:5: expect", "did you mean 'infused oxytocin'?");
    }

    @Test
    void caseWithoutExpectationsSaysSo() throws IOException {
        String silent = Desk.SHORT_CASE.substring(0, Desk.SHORT_CASE.indexOf("expect"));
        Desk.Answer answer = desk.with("hour.yaml", silent).type("check", "hour.yaml");

        assertThat(answer).isEqualTo(new Desk.Answer(0, "hour (nothing expected)\n", ""));
    }
}
