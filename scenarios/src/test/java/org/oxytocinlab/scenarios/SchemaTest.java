package org.oxytocinlab.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The schema for editors says what the reader says. */
class SchemaTest {
    private static final Path FILE = Path.of("schema", "case.schema.json").toAbsolutePath();
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static Schema schema;

    /** With -Dschema.write=true the file is written anew. */
    @BeforeAll
    static void readSchema() throws IOException {
        if (Boolean.getBoolean("schema.write")) {
            String text = JSON.writeValueAsString(SchemaText.build()).replace(System.lineSeparator(), "\n");
            Files.writeString(FILE, text + "\n", StandardCharsets.UTF_8);
        }
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(FILE, StandardCharsets.UTF_8));
    }

    static List<Library.Entry> cases() {
        return Library.cases();
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    private static List<String> errors(String yaml) {
        LoadSettings settings = LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setAllowDuplicateKeys(true)
                .build();
        String json = JSON.writeValueAsString(new Load(settings).loadFromString(yaml));
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void fileIsWhatTheReaderKnows() throws IOException {
        JsonNode file = JSON.readTree(Files.readString(FILE, StandardCharsets.UTF_8));
        assertThat(file)
                .as("run the tests with -Dschema.write=true to write schema/case.schema.json anew")
                .isEqualTo(JSON.readTree(JSON.writeValueAsString(SchemaText.build())));
    }

    @Test
    void keysOfTheFileAreTheKeysOfTheReader() throws IOException {
        JsonNode keys =
                JSON.readTree(Files.readString(FILE, StandardCharsets.UTF_8)).get("properties");
        assertThat(keys.propertyNames()).containsExactlyInAnyOrderElementsOf(CaseForm.KEYS);
        assertThat(keys.get("woman").get("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(WomanForm.KEYS);
        assertThat(keys.get("model").get("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(ModelForm.known());
        assertThat(keys.get("pump").get("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(DeviceForm.PUMP_KEYS);
        assertThat(keys.get("giving set").get("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(DeviceForm.GIVING_SET_KEYS);
        assertThat(keys.get("watch").get("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(WatchForm.KEYS);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("cases")
    void everyShippedCaseIsValid(Library.Entry entry) {
        assertThat(errors(entry.text())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void writtenCaseIsValid(long seed) {
        Scenario scenario = new Scenario(new RandomCases(seed).next(), "", List.of(), List.of());
        assertThat(errors(ScenarioWriter.write(scenario))).isEmpty();
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
        assertThat(errors(BadFolder.CASES.text(name))).isNotEmpty();
    }
}
