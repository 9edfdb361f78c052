package org.oxytocinlab.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One plan brought close to another by one of its settings. */
class EqualiseCommandTest {
    private static final String LADDER = """
            title: A ladder
            duration: 4 h
            bag: {oxytocin: 30 IU, volume: 500 mL, fluid: lactated Ringer's}
            fluids: none
            regimen: {start: 1 mU/min, step: 1 mU/min, every: 30 min, maximum: 40 mU/min}
            """;

    private final Desk desk = Desk.empty();

    @BeforeEach
    void lay() throws IOException {
        desk.with("low.yaml", LADDER).with("high.yaml", LADDER.replace("step: 1 mU/min", "step: 3 mU/min"));
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    private List<String> settings(String... more) throws IOException {
        Desk.Answer answer = desk.type(more);
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        Map<String, byte[]> files = desk.files("out");
        return new String(files.get("low-versus-high-equalised/settings.csv"), UTF_8)
                .lines()
                .toList();
    }

    /** The two differ by their step alone, so that the step of the other is found, and nothing is left between them. */
    @Test
    void stepOfTheOtherPlanIsFound() throws IOException {
        List<String> rows = settings("equalise", "low.yaml", "high.yaml");
        assertThat(rows).hasSize(101).first().isEqualTo("step_mU_per_min,total_oxytocin_IU,goal,closest");
        assertThat(rows.stream().filter(row -> row.endsWith("yes"))).containsExactly("3,2.76,2.76,yes");
        assertThat(new String(desk.files("out").get("low-versus-high-equalised/equalised.yaml"), UTF_8))
                .contains("step: 3 mU/min");
    }

    /** 1 + 2 + … + 8 halves of an hour against 1 + 4 + … + 22, of which no interval of the slow ladder gives as much as half. */
    @Test
    void intervalOutOfReachIsSaid() throws IOException {
        desk.with("high.yaml", LADDER.replace("start: 1 mU/min, step: 1 mU/min", "start: 40 mU/min, step: 1 mU/min"));
        Desk.Answer answer = desk.type("equalise", "low.yaml", "high.yaml", "--change", "interval");
        assertThat(answer.exitCode()).isZero();
        assertThat(answer.err()).contains("no interval brings the two plans together");
    }

    @Test
    void whatIsFoundIsACaseThatRuns() throws IOException {
        settings("equalise", "low.yaml", "high.yaml", "--by", "goal");
        desk.with("found.yaml", new String(desk.files("out").get("low-versus-high-equalised/equalised.yaml"), UTF_8));
        assertThat(desk.type("run", "found.yaml").exitCode()).isZero();
    }

    @Test
    void threadsDoNotChangeAByte() throws IOException {
        settings("equalise", "low.yaml", "high.yaml", "--threads", "1");
        Map<String, byte[]> one = desk.files("out");
        settings("equalise", "low.yaml", "high.yaml", "--threads", "2");
        assertThat(desk.files("out")).containsExactlyInAnyOrderEntriesOf(one);
    }

    @Test
    void whatCannotBeMadeEqualIsRefused() throws IOException {
        desk.with("long.yaml", LADDER.replace("4 h", "5 h"))
                .with("one.yaml", LADDER.replaceAll("regimen: .*", "regimen: {rate: 4 mU/min}"));
        assertThat(desk.type("equalise", "low.yaml").err()).startsWith("found one plan; expected two cases");
        assertThat(desk.type("equalise", "long.yaml", "low.yaml").err()).contains("expected the same duration");
        assertThat(desk.type("equalise", "one.yaml", "low.yaml").err())
                .startsWith("'one' has no step to change: the plan is no ladder");
    }
}
