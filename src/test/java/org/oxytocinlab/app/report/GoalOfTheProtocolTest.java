package org.oxytocinlab.app.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.app.Desk;
import org.oxytocinlab.engine.study.Trial;
import org.oxytocinlab.scenarios.Study;
import org.oxytocinlab.scenarios.StudyLineCheck;
import org.oxytocinlab.scenarios.StudyReader;

/** What is reported as the goal is what the protocol wants, and time is counted on one clock. */
@Tag("slow")
class GoalOfTheProtocolTest {

    private static String run(Desk desk, String... words) throws IOException {
        Desk.Answer answer = desk.type(words);
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        return answer.out();
    }

    private static String summary(Desk desk, String name) throws IOException {
        return new String(desk.files("out/" + name).get("summary.json"), UTF_8);
    }

    /** Often enough, and too weak: her protocol asks for 200 Montevideo units. */
    @Test
    void nonResponderIsNeverInGoal() throws IOException {
        try (Desk desk = Desk.empty()) {
            String table = run(desk, "run", "non-responder");
            assertThat(table).contains("below goal 10 h, in goal 0 min, above goal 0 min");
            assertThat(table).contains("3 to 5 per 10 min with 200 Montevideo units");
            assertThat(summary(desk, "non-responder"))
                    .contains(
                            "\"goal\": \"3 to 5 per 10 min with 200 Montevideo units\"",
                            "\"minutes_below_goal\": 600",
                            "\"minutes_in_goal\": 0",
                            "\"minutes_in_goal_3_to_5_per_10min\": 0",
                            "\"minutes_above_goal\": 0");
        }
    }

    @Test
    void otherGoalDoesNotBearTheNameOfTheUsual() throws IOException {
        String text = """
                title: Four
                duration: 2 h
                protocol: {start: 4 mU/min, step: 4 mU/min, every: 30 min, target: 4 /10min}
                """;
        try (Desk desk = Desk.empty()) {
            run(desk.with("four.yaml", text), "run", "four.yaml");
            assertThat(summary(desk, "four"))
                    .contains("\"goal\": \"4 to 5 per 10 min\"", "\"minutes_in_goal\": ")
                    .doesNotContain("3_to_5");
        }
    }

    @Test
    void comparisonSaysWhatIsOfTheModelAndWhoseGoalIsMeant() throws IOException {
        String arms = """
                title: Two goals
                duration: 1 h
                arms:
                  - {name: three, protocol: {start: 4 mU/min, step: 4 mU/min, every: 30 min, target: 3 to 5 /10min}}
                  - {name: four, protocol: {start: 4 mU/min, step: 4 mU/min, every: 30 min, target: 4 to 5 /10min}}
                """;
        try (Desk desk = Desk.empty()) {
            assertThat(run(desk.with("two.yaml", arms), "compare", "two.yaml"))
                    .contains(
                            "minutes in goal (each arm's own)",
                            "minutes to 3 contractions per 10 min (model)",
                            "highest contractions (model), /10min");
        }
    }

    @Test
    void bandOfATrialIsTheGoalThatAllArmsHave() throws Exception {
        assertThat(TrialCharts.goal(trial("4 to 5 /10min", "4 to 5 /10min")))
                .hasValueSatisfying(goal -> assertThat(goal.from()).isEqualTo(4));
        assertThat(TrialCharts.goal(trial("4 to 5 /10min", "3 to 5 /10min"))).isEmpty();
    }

    private static Trial trial(String first, String second) throws Exception {
        String protocol = "protocol: {start: 4 mU/min, step: 4 mU/min, every: 30 min, target: ";
        Study study = StudyReader.read(
                "title: Two\nduration: 1 h\npopulation: induction\narms:\n  - {name: one, " + protocol + first
                        + "}}\n  - {name: two, " + protocol + second + "}}\n",
                "two.yaml",
                StudyLineCheck.NONE);
        return study.virtual(study.trial().orElseThrow());
    }
}
