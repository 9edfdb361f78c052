package org.oxytocinlab.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oxytocinlab.app.words.Spreads;
import org.oxytocinlab.engine.study.Trait;
import org.oxytocinlab.scenarios.PopulationSource;

/** On what an endpoint depends, as a command. */
@Tag("slow")
class SensitivityCommandTest {
    private static final String STEADY = """
            title: A steady drip
            duration: 3 h
            irregularity: none
            woman: {gestation: 40 wk, weight: 72 kg, sensitivity: 0.34}
            bag: {oxytocin: 30 IU, volume: 500 mL}
            regimen: {rate: 8 mU/min}
            fluids: none
            """;

    private final Desk desk = Desk.empty();

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    private List<String> rows(String name) throws IOException {
        return new String(desk.files("out").get("steady-sensitivity/" + name), UTF_8)
                .lines()
                .toList();
    }

    /** At steady state plasma is rate over clearance: nothing else moves what is infused, and it moves by the quantiles of its factor. */
    @Test
    void plasmaOfASteadyDripDependsOnClearanceAlone() throws IOException {
        Desk.Answer answer = desk.with("steady.yaml", STEADY)
                .type(
                        "sensitivity",
                        "steady.yaml",
                        "--endpoint",
                        "final infused oxytocin",
                        "--sobol",
                        "--samples",
                        "64");
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        String[] longest = rows("tornado.csv").get(1).split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
        assertThat(longest[0]).isEqualTo("clearance");
        double middle = Double.parseDouble(longest[5]);
        double factor = Math.exp(1.6448536 * Math.sqrt(Math.log(1 + 0.35 * 0.35)));
        assertThat(Double.parseDouble(longest[4]))
                .isCloseTo(middle * factor, org.assertj.core.api.Assertions.within(0.01 * middle));
        String[] share = rows("indices.csv").get(1).split(",");
        assertThat(share[0]).isEqualTo("clearance");
        assertThat(Double.parseDouble(share[6])).isGreaterThan(0.95);
    }

    @Test
    void threadsDoNotMatter() throws IOException {
        desk.with("steady.yaml", STEADY);
        for (String threads : List.of("1", "2")) {
            desk.type(
                    "sensitivity",
                    "steady.yaml",
                    "--endpoint",
                    "lowest plasma sodium",
                    "--sobol",
                    "--samples",
                    "16",
                    "--threads",
                    threads,
                    "--name",
                    "on" + threads);
        }
        for (String name : List.of("tornado.csv", "indices.csv", "tornado.png", "indices.svg")) {
            assertThat(desk.files("out").get("on2-sensitivity/" + name))
                    .as(name)
                    .isEqualTo(desk.files("out").get("on1-sensitivity/" + name));
        }
    }

    @Test
    void whatNobodyPublishedIsMarkedAsChosen() throws IOException {
        desk.with("steady.yaml", STEADY)
                .type("sensitivity", "steady.yaml", "--endpoint", "final contractions", "--others", "20 %");
        assertThat(rows("tornado.csv"))
                .anySatisfy(row -> assertThat(row).startsWith("plasma half-life,CV 30 %,published"))
                .anySatisfy(row -> assertThat(row).contains("CV 20 %,design choice"));
    }

    /** Every trait of the populations has a grade, and every grade a trait. */
    @Test
    void everySpreadIsGraded() throws Exception {
        Set<String> traits = new TreeSet<>();
        for (String population : List.of("induction", "fluids")) {
            PopulationSource.named(population, java.nio.file.Path.of("")).traits().stream()
                    .map(Trait::name)
                    .forEach(traits::add);
        }
        assertThat(Spreads.grades().keySet()).containsExactlyInAnyOrderElementsOf(traits);
        assertThat(Spreads.grades().values())
                .allSatisfy(grade -> assertThat(grade[0]).isIn("published", "fitted here", Spreads.CHOSEN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            lowest_plasma_sodum   |            | did you mean 'lowest plasma sodium'?
            hours_to_birth        |            | this case has no 'hours to birth'
            lowest_plasma_sodium  | --samples=3 | --samples: '3' is not a whole number from 16 to 65536
            lowest_plasma_sodium  | --others=20 | --others: '20' has no unit
            highest_oxytocin_rate | --sobol     | 'highest oxytocin rate' does not vary
            """)
    void wrongUsageIsToldInOneSentence(String endpoint, String option, String message) throws IOException {
        desk.with("steady.yaml", STEADY);
        List<String> words = new java.util.ArrayList<>(List.of(
                "sensitivity", "steady.yaml", "--endpoint", endpoint.strip().replace('_', ' ')));
        if (option != null) {
            words.add(option.strip());
        }
        Desk.Answer answer = desk.type(words.toArray(String[]::new));
        assertThat(answer.err()).contains(message.strip());
        assertThat(answer.exitCode()).isEqualTo(2);
    }
}
