package org.oxytocinlab.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.scenarios.yaml.InvalidInput;
import org.oxytocinlab.scenarios.yaml.Place;

class ScenarioWriterTest {
    private static final int CASES = Integer.getInteger("property.cases", 300);

    static LongStream seeds() {
        return LongStream.range(0, CASES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void writtenCaseIsReadAgainAsItWas(long seed) throws InvalidInput {
        Case asked = new RandomCases(seed).next();
        Scenario scenario = new Scenario(
                asked,
                "Line one. Line two: \"go slow\".",
                RandomPredictions.next(seed),
                RandomFigures.next(
                        seed,
                        FigureForm.OF_A_CASE,
                        asked.woman().labour().isAny(),
                        asked.settings().fetus().isAsked()),
                List.of(new Scenario.Line("sodium at 5 h is above 130 mmol/L", new Place("case.yaml", 1, 1))),
                List.of(),
                Places.NONE);
        String text = ScenarioWriter.write(scenario);
        Scenario again = ScenarioReader.read(text, "case.yaml");
        assertThat(again.asked()).isEqualTo(asked);
        assertThat(again.figure()).isEqualTo(scenario.figure());
        assertThat(again.teaches()).isEqualTo(scenario.teaches());
        assertThat(again.predict()).isEqualTo(scenario.predict());
        assertThat(again.expect()).extracting(Scenario.Line::text).containsExactly("sodium at 5 h is above 130 mmol/L");
        assertThat(ScenarioWriter.write(again)).isEqualTo(text);
    }

    @Test
    void shortCaseIsWrittenOutInFull() throws InvalidInput {
        Scenario scenario = ScenarioReader.read(
                "title: A case\nduration: 10 h\nregimen: goodman-gilman-low\nwoman: {weight: 75 kg}\n", "case.yaml");
        assertThat(ScenarioWriter.write(scenario)).startsWith("""
                        title: "A case"
                        teaches: ""
                        duration: 10 h
                        seed: 1
                        labour: no
                        irregularity: normal
                        woman:
                          weight: 75 kg
                          gestation: 40 wk
                        model:
                          plasma: one-compartment
                          assay: standard
                          plasma half-life: 3 min
                        """).endsWith("""
                        bag: {oxytocin: 10 IU, volume: 1000 mL, fluid: lactated Ringer's, renewed: yes}
                        giving set: {drops: 20 drops/mL}
                        regimen: {start: 1 mU/min, step: 1 mU/min, every: 30 min, maximum: 40 mU/min}
                        fluids:
                          - {fluid: drink, rate: 75 mL/h, from: 0 min, by: mouth}
                        actions: []
                        expect: []
                        noted:
                          - "no fluids are stated: she drinks 75 mL/h ('fluids: none' for nothing)"
                        """);
    }

    @Test
    void implausibleCaseStaysAllowed() throws InvalidInput {
        String slip = "title: A slip\nduration: 1 h\nimplausible: allowed\nbag: none\nregimen: {rate: 6 IU/min}\n";
        Scenario scenario = ScenarioReader.read(slip, "case.yaml");
        String text = ScenarioWriter.write(scenario);
        assertThat(text).contains("implausible: allowed\n").contains("rate: 6 IU/min}");
        assertThat(ScenarioReader.read(text, "case.yaml").asked()).isEqualTo(scenario.asked());
    }

    @Test
    void plausibleCaseIsNotMarked() throws InvalidInput {
        String text = "title: A case\nduration: 1 h\nimplausible: allowed\nregimen: none\n";
        assertThat(ScenarioWriter.write(ScenarioReader.read(text, "case.yaml"))).doesNotContain("implausible");
    }

    @Test
    void textOfSeveralLinesIsReadAsOne() throws InvalidInput {
        Scenario scenario = ScenarioReader.read(
                "title: \"Two\\nlines\"\nteaches: |\n  Line one.\n  Line two.\nduration: 1 h\nregimen: none\n",
                "lines.yaml");
        assertThat(scenario.asked().title()).isEqualTo("Two lines");
        assertThat(scenario.teaches()).isEqualTo("Line one. Line two.");
    }
}
