package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.oxytocinlab.engine.body.Catalogue;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.scenarios.Library;

class LibraryCommandsTest {

    private final Desk desk = Desk.empty();

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @Test
    void listGivesEveryEntryALine() {
        Desk.Answer answer = desk.type("list");
        int entries = Library.cases().size()
                + Library.studies().size()
                + Library.populations().size()
                + Library.regimens().size();

        assertThat(answer.out().lines().filter(line -> line.startsWith("  "))).hasSize(entries);
        assertThat(answer.out()).contains("goodman-gilman-low", "Regimens", "selin-2019", "slow-labour");
    }

    @TestFactory
    Stream<DynamicTest> everyShippedCaseHoldsWhatItSays() {
        return Library.cases().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.name(), () -> {
                    Desk.Answer answer = desk.type("check", entry.name());
                    assertThat(answer.exitCode())
                            .as(answer.out() + answer.err())
                            .isZero();
                    assertThat(answer.out()).contains("  ok  ");
                }));
    }

    @Test
    void explainTellsEveryParameterWithItsOrigin() {
        String out = desk.type("explain").out();

        for (Published each : Catalogue.ALL) {
            assertThat(out)
                    .contains(
                            each.name() + " (" + each.symbol() + ") = " + each.standard(),
                            each.origin().kind().words() + " [" + each.origin().source() + "] "
                                    + each.origin().place());
        }
    }

    @Test
    void explainMarksWhatTheCaseChanges() throws IOException {
        desk.with("hour.yaml", Desk.SHORT_CASE + "model: {plasma half-life: 6 min, clearance: 1.4 L/min}\n");
        String out = desk.type("explain", "hour.yaml").out();

        assertThat(out).contains("plasma half-life (t½) = 6 min  * set by this case, default 3 min");
        assertThat(out).containsOnlyOnce("set by this case");
    }

    @Test
    void explainTellsWhatTheCaseResolvesTo() throws IOException {
        desk.with("ladder.yaml", """
                title: A ladder
                duration: 2 h
                woman: {sensitivity: classical term}
                bag: {oxytocin: 30 IU, volume: 500 mL, fluid: saline 0.9 %}
                regimen: {start: 2 mU/min, step: 2 mU/min, every: 30 min, maximum: 20 mU/min}
                """);

        assertThat(desk.type("explain", "ladder.yaml").out())
                .contains("S = 1 (classical term)")
                .contains("30 IU in 500 mL saline 0.9 % = 60 mU/mL")
                .contains("start 2 mU/min, up by 2 mU/min every 30 min, to at most 20 mU/min");
    }
}
