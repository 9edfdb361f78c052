package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A question comes before the run, and its answer from it. */
class PredictionTest {
    private static final String QUESTION = """
            teaches: Half is gone every 3 min.
            predict:
              question: How much is in plasma after three minutes?
              because: It is one half-life.
            """;
    private static final String CHOICES = "  choices: [1 uU/mL, 3.6 uU/mL, 5 to 9 uU/mL]\n";
    private static final String MEASURED = "  answer: {measure: infused oxytocin at 3 min, within: 0.1 uU/mL}\n";
    private static final String WORDS = """
              answer: half
              choices: [all, half]
              shown by: infused oxytocin at 3 min is half of infused oxytocin at end
            """;

    private final Desk desk = Desk.empty();

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @Test
    void terminalAsksAndLeavesAnswerAndLessonToTheReport() throws IOException {
        String out = run(CHOICES + MEASURED);

        assertThat(out)
                .contains("How much is in plasma after three minutes? a) 1 uU/mL b) 3.6 uU/mL c) 5 to 9 uU/mL"
                        + " (The answer is in the report.)")
                .doesNotContain("Half is gone", "one half-life");
    }

    @Test
    void reportAsksBeforeTheFiguresAndAnswersAfterThemFolded() throws IOException {
        run(CHOICES + MEASURED);

        Sequence.assertThatHolds(
                desk.text("out/hour/report.html"),
                "<p class=\"question\">How much is in plasma",
                "<li>a) 1 uU/mL</li>",
                "Decide before you look",
                "<svg",
                "</figure>",
                "<details>",
                "<summary>The answer</summary>",
                "<p>b) 3.6 uU/mL</p>",
                "<p>It is one half-life.</p>",
                "<p>The lesson: Half is gone every 3 min.</p>",
                "</details>",
                "<h2>Results</h2>");
    }

    @Test
    void answerInWordsIsToldWithWhatProvesIt() throws IOException {
        run(WORDS);

        assertThat(desk.text("out/hour/report.html"))
                .contains("<p>b) half</p>")
                .contains("infused oxytocin at 3 min is half of infused oxytocin at end. It gives 3.57 uU/mL.");
    }

    @Test
    void guessIsToldHowNearIsNearEnough() throws IOException {
        run(MEASURED);

        assertThat(desk.text("out/hour/report.html")).contains("<p>3.6 uU/mL. A guess within 0.1 uU/mL is right.</p>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '[1 uU/mL, 2 uU/mL]'            | 'got 3.6 uU/mL, which fits none'
            '[3.6 uU/mL, 3 to 4 uU/mL]'     | 'got 3.6 uU/mL, which fits 3.6 uU/mL and 3 to 4 uU/mL'
            """)
    void choicesOfWhichNotOneIsRightFail(String choices, String got) throws IOException {
        Desk.Answer answer = check("  choices: " + choices + "\n" + MEASURED);

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.out()).contains("  failed  predict: How much is in plasma", "expected one choice of ", got);
    }

    @Test
    void rightChoiceIsOk() throws IOException {
        Desk.Answer answer = check(CHOICES + MEASURED);

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out()).contains("  ok      predict: How much is in plasma after three minutes? 3.6 uU/mL\n");
    }

    @Test
    void runThatDoesNotProveAnAnswerFailsAndIsNotToldIt() throws IOException {
        String wrong = WORDS.replace("half of", "twice");
        Desk.Answer answer = check(wrong);
        run(wrong);

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.out()).contains("  failed  predict: infused oxytocin at 3 min is twice infused");
        assertThat(desk.text("out/hour/report.html"))
                .contains("This run does not bear out the answer")
                .doesNotContain("<p>b) half</p>", "It is one half-life.</p>");
    }

    @Test
    void whatNeverHappensIsNoAnswer() throws IOException {
        Desk.Answer answer =
                check("  answer: {measure: time until infused oxytocin is above 9 uU/mL, within: 1 min}\n");

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.out()).contains("expected a number, got nothing: it was never reached");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '{measure: infusd oxytocin at end, within: 1 %}'    | 'did you mean ''infused oxytocin''?'
            '{measure: infused oxytocin at 2 h, within: 1 %}'   | '''2 h'' is after the end of the case'
            '{measure: infused oxytocin at end, within: 1 min}' | 'predict.answer.within'
            """)
    void unreadableMeasureIsToldWithItsPlace(String measure, String told) throws IOException {
        Desk.Answer answer = check("  answer: " + measure + "\n");

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("hour.yaml:11:", told);
    }

    private String run(String answer) throws IOException {
        return desk.with("hour.yaml", Desk.SHORT_CASE + QUESTION + answer)
                .type("run", "hour.yaml")
                .out();
    }

    private Desk.Answer check(String answer) throws IOException {
        return desk.with("hour.yaml", Desk.SHORT_CASE + QUESTION + answer).type("check", "hour.yaml");
    }
}
