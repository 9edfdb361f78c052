package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small cases of what is done at the bedside, and what must come of them. */
class BedsideInputsTest {
    private final Desk desk = Desk.empty();

    @AfterEach
    void leave() throws IOException {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at-the-end",
                "bag-empties-at-stop",
                "caesarean",
                "decreased-to-nothing",
                "disarmed",
                "restart-forbidden",
                "resume",
                "sodium-on-admission",
                "stopped-at-a-round"
            })
    void itRunsHoldsWhatItExpectsAndIsReplayed(String name) throws IOException {
        SmallCase input = SmallCase.on(desk, name);
        Desk.Answer run = input.type("run");
        Desk.Answer check = input.type("check");
        Desk.Answer replay = input.replay();

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(check.exitCode()).as(check.out() + check.err()).isZero();
        assertThat(replay.out()).as(replay.err()).contains("the same, to the bit");
    }

    @Test
    void aStopByHandAtARoundIsOneDecision() throws IOException {
        SmallCase input = SmallCase.on(desk, "stopped-at-a-round");
        input.type("run");

        assertThat(input.file("decisions.csv").lines().filter(row -> row.startsWith("60,")))
                .singleElement()
                .asString()
                .contains("by hand,stop,below target: increase,", ",8 mU/min,0 mU/min,");
        assertThat(input.file("summary.json"))
                .contains("\"words\": \"stopped\"")
                .doesNotContain("12 mU/min");
    }

    @Test
    void aDripThatWasHalvedByHandStillStopsAtSixCentimetres() throws IOException {
        SmallCase input = SmallCase.on(desk, "disarmed");
        input.type("run");

        assertThat(input.file("decisions.csv")).contains("end of protocol,stop,");
        assertThat(input.file("summary.json"))
                .contains("by hand since 5 h: the protocol no longer acts, except for safety and its stop rule");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "check"})
    void aRefusalWhileRunningNamesItsPlace(String command) throws IOException {
        Desk.Answer answer = SmallCase.on(desk, "restart-too-early").type(command);

        assertThat(answer.exitCode()).isEqualTo(command.equals("run") ? 2 : 1);
        assertThat(answer.err())
                .isEqualTo("restart-too-early.yaml:5:5: actions[0]: the infusion is running at 4 mU/min;"
                        + " use 'set rate' to change it\n");
    }

    @Test
    void aBagThatRunsDryInOneArmIsToldAtThatArm() throws IOException {
        desk.with("dry-arm.yaml", """
                title: One arm runs dry
                duration: 6 h
                protocol: {start: 8 mU/min, step: 8 mU/min, every: 30 min, maximum: 40 mU/min}
                woman: {sensitivity: 0.1}
                arms:
                  - {name: enough, bag: {oxytocin: 30 IU, volume: 500 mL}}
                  - {name: too little, bag: {oxytocin: 1 IU, volume: 100 mL}}
                """);
        Desk.Answer answer = desk.type("compare", "dry-arm.yaml");

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("dry-arm.yaml:7:29: arms[1].bag: arm 'too little': runs dry at ");
    }

    @Test
    void aBagThatMayRunDryIsAnEvent() throws IOException {
        desk.with("dry.yaml", """
                title: Forty units, and then no more
                duration: 6 h
                bag: {oxytocin: 40 IU, volume: 500 mL, when empty: stop}
                regimen: {rate: 125 mL/h}
                expect: [empty bags is 1, oxytocin rate at 4.5 h is 0 mU/min, total oxytocin at end is 40 IU]
                """);
        Desk.Answer check = desk.type("check", "dry.yaml");
        desk.type("run", "dry.yaml");

        assertThat(check.exitCode()).as(check.out() + check.err()).isZero();
        assertThat(new SmallCase(desk, "dry").file("summary.json")).contains("stopped: bag empty");
        assertThat(new SmallCase(desk, "dry").file("case.yaml")).contains("when empty: stop");
    }
}
