package org.oxytocinlab.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema for editors says what the reader says. */
class SchemaTest {
    private static SchemaFile file;

    @BeforeAll
    static void readSchema() throws IOException {
        file = new SchemaFile("case.schema.json", SchemaText.build());
    }

    static List<Library.Entry> cases() {
        return Library.cases();
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @Test
    void fileIsWhatTheReaderKnows() {
        assertThat(file.read())
                .as("run the tests with -Dschema.write=true to write schema/case.schema.json anew")
                .isEqualTo(file.known());
    }

    @Test
    void keysOfTheFileAreTheKeysOfTheReader() {
        assertThat(file.read().get("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(CaseKeys.KEYS.names());
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("cases")
    void everyShippedCaseIsValid(Library.Entry entry) {
        assertThat(file.errors(entry.text())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void writtenCaseIsValid(long seed) {
        Scenario scenario = new Scenario(new RandomCases(seed).next(), "", List.of(), List.of());
        assertThat(file.errors(ScenarioWriter.write(scenario))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "key-unknown",
                "action-key-unknown",
                "ladder-key-unknown",
                "parameter-outside-its-domain",
                "action-unknown",
                "regimen-unknown",
                "unit-missing",
                "unit-of-the-wrong-kind",
                "unit-unknown",
                "key-missing",
                "negative",
                "sensitivity-unknown",
                "woman-is-a-list",
                "labour",
                "protocol-and-regimen",
                "protocol-key-unknown",
                "protocol-none",
                "protocol-rule-unknown",
                "protocol-response-unknown",
                "protocol-definition-unknown",
                "protocol-confirmed-never",
                "protocol-without-safety",
                "protocol-safety-empty",
                "protocol-increase-unknown",
                "protocol-stop-at-the-start",
                "protocol-target-without-unit",
                "protocol-watch"
            })
    void editorSeesWhatTheReaderRefuses(String name) throws Exception {
        assertThat(file.errors(BadFolder.CASES.text(name))).isNotEmpty();
    }
}
