package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A contraction stress test is read where its drip stopped for good, and only where it is one. */
class StressTestNotesTest {
    private static final String CASE = """
            title: A stress test
            duration: 5 h
            irregularity: none
            fetus: {reserve: 0.5}
            woman: {gestation: 38 wk, sensitivity: 0.36}
            bag: {oxytocin: 10 IU, volume: 1000 mL, fluid: lactated Ringer's, renewed: yes}
            fluids: none
            watch: {every: 10 min}
            protocol:
              start: 0.5 mU/min
              step: 1 mU/min
              every: 20 min
              maximum: 10 mU/min
              target: {contractions: 3 /10min, lasting: 40 s}
              stop: at target
              restart: never
              safety:
                - {when: fetus category III, do: stop}
            """;

    private final Desk desk = Desk.empty();

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @Test
    void targetEndsIt() throws IOException {
        assertThat(notes(CASE)).contains("the contraction stress test is positive");
    }

    /** At its end, hours after the stop, the placenta has long recovered; read there it would be no test or negative. */
    @Test
    void safetyEndsItToo() throws IOException {
        String notes = notes(CASE.replace("fetus category III", "late decelerations from 1"));

        assertThat(notes)
                .contains("the contraction stress test is ")
                .contains(" of ", "contractions in its last 10 min");
        assertThat(notes).doesNotContain("late decelerations after 0 of");
    }

    @Test
    void handEndsItAsWell() throws IOException {
        String hand = "actions:\n  - {at: 15 min, do: stop}\n";

        assertThat(notes(CASE + hand)).contains("the contraction stress test is unsatisfactory");
    }

    @Test
    void dripThatNeverRanTestsNothing() throws IOException {
        String never = CASE.replace("every: 10 min}", "every: 10 min, fetus: [{at: 0 min, is: category III}]}");

        assertThat(notes(never)).contains("there was no contraction stress test: the drip never ran");
    }

    @Test
    void protocolThatStopsAtItsTargetIsNoStressTestYet() throws IOException {
        assertThat(notes(CASE.replace(", lasting: 40 s", ""))).doesNotContain("stress test");
    }

    private String notes(String text) throws IOException {
        Desk.Answer answer = desk.with("test.yaml", text).type("run", "test.yaml");
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        return answer.err();
    }
}
