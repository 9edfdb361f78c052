package org.oxytocinlab.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Action;
import org.oxytocinlab.engine.therapy.Regimen;
import org.oxytocinlab.scenarios.yaml.InvalidInput;

/** A regimen may be single doses, beside rates or in place of them. */
class RegimenDosesTest {
    private static final String CASE = "title: a case\nduration: 2 h\nthird stage: yes\nbag: none\nfluids: none\n";
    private static final Action TEN_UNITS =
            new Action.ImDose(Quantity.minutes(1), Quantity.of("10", Unit.INTERNATIONAL_UNIT));

    @TempDir
    private Path folder;

    @Test
    void dosesOfTheLibraryAreGivenWithoutADrip() throws InvalidInput {
        Scenario read = ScenarioReader.read(CASE + "regimen: nice-third-stage-im\n", "case.yaml");
        String written = ScenarioWriter.write(read);

        assertThat(read.asked().prescription().regimen()).isEqualTo(Regimen.NONE);
        assertThat(read.asked().prescription().actions()).containsExactly(TEN_UNITS);
        assertThat(written).contains("regimen: none", "do: IM dose, dose: 10 IU");
        assertThat(ScenarioReader.read(written, "case.yaml").asked()).isEqualTo(read.asked());
    }

    @Test
    void whatTheCaseDoesBesidesComesInOrderOfTime() throws InvalidInput {
        String text = CASE + "regimen: nice-third-stage-im\nactions:\n  - {at: 2 min, do: give oxygen}\n"
                + "  - {at: 0 min, do: call for help}\n";
        assertThat(ScenarioReader.read(text, "case.yaml").asked().prescription().actions())
                .extracting(action -> action.at().internal())
                .containsExactly(0.0, 1.0, 2.0);
    }

    @Test
    void dosesStandBesideRates() throws IOException, InvalidInput {
        Scenario read =
                read("rates:\n  - {at: 5 min, rate: 40 mU/min}\ndoses:\n  - {at: 1 min, do: IM dose, dose: 10 IU}\n");
        assertThat(read.asked().prescription().actions()).containsExactly(TEN_UNITS);
        assertThat(read.asked().prescription().regimen().legs()).isEmpty();
        assertThat(read.asked().prescription().regimen()).isNotEqualTo(Regimen.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{at: 1 min, do: stop}|doses[0].do: unknown word 'stop'; known: bolus, IM dose",
                "{at: 1 min, do: IM dose}|doses[0]: 'dose' is missing",
                "{at: 3 h, do: IM dose, dose: 10 IU}|doses[0].at: '3 h' is after the end of the case at 2 h",
                "10 IU|doses[0]: expected a dose, e.g. '{at: 1 min, do: IM dose, dose: 10 IU}'",
            })
    void faultIsToldInTheFileOfTheRegimen(String dose, String message) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> read("doses:\n  - " + dose + "\n"))
                .withMessageContaining("own.yaml:3:")
                .withMessageContaining(message);
    }

    @Test
    void nobodyLooksAtSingleDoses() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> ScenarioReader.read(CASE + "protocol: nice-third-stage-im\n", "case.yaml"))
                .withMessageContaining("a list of rates or doses goes by the clock and does not look");
    }

    private Scenario read(String regimen) throws IOException, InvalidInput {
        Files.writeString(folder.resolve("own.yaml"), "title: own\n" + regimen);
        Path file = folder.resolve("case.yaml");
        Files.writeString(file, CASE.replace("bag: none\n", "") + "regimen: own.yaml\n");
        return ScenarioReader.read(file);
    }
}
