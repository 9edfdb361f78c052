package org.oxytocinlab.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema of populations for editors says what the reader says. */
class PopulationSchemaTest {
    private static final String EDITOR_LINE = "# yaml-language-server: $schema=../schema/population.schema.json\n";
    private static SchemaFile file;

    @BeforeAll
    static void readSchema() throws IOException {
        file = new SchemaFile(
                "population.schema.json",
                SchemaText.of("A population of Oxytocin Lab: in what women differ, and how much", PopulationForm.KEYS));
    }

    static List<Library.Entry> populations() {
        return Library.populations();
    }

    @Test
    void fileIsWhatTheReaderKnows() {
        assertThat(file.read())
                .as("run the tests with -Dschema.write=true to write schema/population.schema.json anew")
                .isEqualTo(file.known());
    }

    @Test
    void keysOfTheFileAreTheKeysOfTheReader() {
        assertThat(file.read().get("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(PopulationForm.KEYS.names());
    }

    @ParameterizedTest
    @MethodSource("populations")
    void everyShippedPopulationIsValidAndNamesTheSchema(Library.Entry entry) {
        assertThat(entry.text()).startsWith(EDITOR_LINE);
        assertThat(file.errors(entry.text())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wieght: {median: 72 kg, CV: 14 %}",
                "weight: {median: 72, CV: 14 %}",
                "weight: {CV: 14 %}",
                "sensitivity: {median: 1}",
                "gestation: {from: 37 wk}",
                "parity: {nulliparous: 0.5}",
                "parameters: [{vary: clearence, CV: 35 %}]",
                "parameters: [{vary: clearance}]",
                "parameters: [{vary: [], CV: 35 %}]",
                "parameters: [{vary: osmotic threshold, SD: 2 drops/min}]",
                "correlations: [{between: [weight], r: 0.3}]",
                "correlations: [{between: [weight, clearance], r: 1}]"
            })
    void editorSeesWhatIsWrong(String line) {
        assertThat(file.errors("title: Some women\n" + line)).isNotEmpty();
    }

    @Test
    void titleIsNeeded() {
        assertThat(file.errors("title: Some women")).isEmpty();
        assertThat(file.errors("use: anything")).isNotEmpty();
    }
}
