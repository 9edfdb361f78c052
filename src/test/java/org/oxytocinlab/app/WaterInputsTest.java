package org.oxytocinlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Water and sodium stay what a body can hold, and nobody goes without a drink unasked. */
@Tag("slow")
class WaterInputsTest {
    private final Desk desk = Desk.empty();

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @Test
    void bodyWaterFollowsTheWeeks() throws IOException {
        desk.with("early.yaml", SmallInput.text("water-at-12-weeks"))
                .with("term.yaml", SmallInput.text("water-at-12-weeks").replace("12 wk", "40 wk"));
        desk.type("run", "early.yaml", "term.yaml");

        assertThat(desk.type("check", "early.yaml").exitCode()).isZero();
        // The same water in 33.5 L instead of 40 L.
        assertThat(finalSodium("early")).isLessThan(finalSodium("term") - 0.7);
    }

    private double finalSodium(String stem) throws IOException {
        Matcher number = Pattern.compile("\"final_sodium_mmol_per_L\": ([0-9.]+)")
                .matcher(desk.text("out/" + stem + "/summary.json"));
        assertThat(number.find()).isTrue();
        return Double.parseDouble(number.group(1));
    }

    @Test
    void runEndsWhereTheModelCanNoLongerSpeak() throws IOException {
        Desk.Answer answer =
                desk.with("glucose.yaml", SmallInput.text("sodium-below-zero")).type("run", "glucose.yaml");

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.err()).contains("plasma sodium has fallen below 90 mmol/L");
        assertThat(desk.path("out")).doesNotExist();
    }

    @Test
    void salineBeyondWhatABodyHoldsEndsTheRunToo() throws IOException {
        Desk.Answer answer = desk.with(
                        "saline.yaml", SmallInput.text("sodium-below-zero").replace("glucose 5 %", "saline 0.9 %"))
                .type("run", "saline.yaml");

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.err()).contains("body water has risen above 150 % of its start");
    }

    @ParameterizedTest
    @CsvSource({"'', 134.5, 136", "'fluids: none', 142, 144"})
    void whoIsSaidNothingOfDrinks(String fluids, double from, double to) throws IOException {
        desk.with(
                "resting.yaml",
                "title: At rest\nduration: 36 h\nregimen: none\n" + fluids + "\nexpect:\n  - plasma sodium at end is "
                        + from + " to " + to + " mmol/L\n");

        assertThat(desk.type("check", "resting.yaml").out()).contains("ok").doesNotContain("failed");
    }

    @Test
    void summaryAndResolvedCaseSayWhatWasAssumed() throws IOException {
        Desk.Answer answer = desk.with("hour.yaml", "title: An hour\nduration: 1 h\nregimen: {rate: 1 mU/min}\n")
                .type("run", "hour.yaml");
        String note = "no fluids are stated: she drinks 75 mL/h";

        assertThat(answer.err()).contains("note: " + note);
        assertThat(desk.text("out/hour/summary.json")).contains(note);
        desk.type("run", "out/hour/case.yaml", "--out", "again");
        assertThat(desk.text("again/case/summary.json")).isEqualTo(desk.text("out/hour/summary.json"));
        assertThat(desk.text("again/case/case.yaml")).isEqualTo(desk.text("out/hour/case.yaml"));
    }
}
