package org.oxytocinlab.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oxytocinlab.engine.Simulation;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.result.Ledger;
import org.oxytocinlab.scenarios.yaml.InvalidInput;

/** A second drug is a line of YAML, once the program knows it. */
class LinesTest {
    private static final List<Substance> DRUGS = List.of(ToyDrug.TOYTOCIN, Substance.drug("toybocin"));

    private static final String CASE = """
            title: two pumps
            duration: 5 h
            starts: 08:00
            protocol: checklist
            lines:
              - drug: toytocin
                bag: {amount: 50 mg, volume: 50 mL, fluid: saline 0.9 %, renewed: yes}
                regimen:
                  - {at: 08:10, rate: 18 mg/h}
                  - {at: 11:00, rate: 6 mL/h}
                boluses:
                  - {at: 2 h, dose: 6750 ug, over: 1 min}
                  - {at: 30 min, dose: 2 mg, by: muscle}
              - drug: toytocin
                bag: none
                regimen: {start: 1 mg/h, step: 1 mg/h, every: 1 h, maximum: 3 mg/h}
            """;

    @Test
    void lineIsReadWrittenReadAgainAndRun() throws InvalidInput {
        Scenario read = read(CASE);
        String written = ScenarioWriter.write(read);
        Scenario again = read(written);

        assertThat(again.asked()).isEqualTo(read.asked());
        assertThat(ScenarioWriter.write(again)).isEqualTo(written);
        Ledger ledger = Simulation.of(again.asked(), 60, List.of(new ToyDrug())).ledgers().stream()
                .filter(each -> each.of().equals("toytocin [mg]"))
                .findFirst()
                .orElseThrow();
        // 0.3 mg/min for 170 min, 0.1 mg/min for 120 min; 6.75 and 2 mg; 1, 2, and 3 h at 3 mg/h.
        assertThat(ledger.in()).isCloseTo(51 + 12 + 8.75 + 1 + 2 + 9, within(1e-9));
        assertThat(ledger.gain()).isCloseTo(ledger.in(), within(1e-9));
    }

    @Test
    void editorKnowsTheForm() throws Exception {
        SchemaFile file = new SchemaFile("case.schema.json", SchemaText.build());
        String known = CASE.replace("toytocin", "atosiban");
        String written = ScenarioWriter.write(read(CASE)).replace("toytocin", "atosiban");

        assertThat(file.errors(written)).isEmpty();
        assertThat(file.errors(known)).isEmpty();
        assertThat(file.errors(known.replace("18 mg/h", "18 mU/min"))).isNotEmpty();
        assertThat(file.errors(CASE)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "drug: toytocin|drug: toitocin"
                        + "|lines[0].drug: unknown drug 'toitocin'; did you mean 'toytocin'?; known: toytocin, toybocin",
                "drug: toytocin|drug: oxytocin|lines[0].drug: oxytocin is given by 'bag', 'regimen' or 'protocol', and",
                "50 mg|50 IU|lines[0].bag.amount: '50 IU' is an amount of oxytocin; expected an amount of a drug by mass",
                "18 mg/h|18 mU/min|lines[0].regimen[0].rate: '18 mU/min' is an oxytocin rate; expected a drug rate by mass",
                "renewed: yes|renewed: no|lines[0].bag: runs dry",
                "11:00|08:05|lines[0].regimen[1].at: '5 min' is not after '10 min' above it",
                "2 h, dose|6 h, dose|lines[0].boluses[0].at: '6 h' is after the end of the case at 5 h",
                "by: muscle|by: mouth|lines[0].boluses[1].by: unknown word 'mouth'; known: vein, muscle",
                "step: 1 mg/h|step: 1 mL/h|lines[1].regimen.step: '1 mL/h' needs a bag of known strength",
                "step: 1 mg/h|step: 1 mg/min|lines[1].regimen.step: '1 mg/min' is not in the unit of the start",
                "50 mg, volume: 50 mL|3 mg, volume: 1000 mL|lines[0]: '6 L/h' is implausible: a fluid is at most 3 L/h",
                "bag: none|pump: none|lines[1].pump: unknown key 'pump'"
            })
    void faultIsToldWithItsPath(String found, String instead, String message) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> read(CASE.replaceFirst(found, instead)))
                .withMessageContaining(message);
    }

    private static Scenario read(String text) throws InvalidInput {
        return ScenarioReader.read(text, "case.yaml", DRUGS);
    }
}
