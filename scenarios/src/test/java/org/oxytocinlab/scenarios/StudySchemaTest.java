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
import org.oxytocinlab.scenarios.yaml.InvalidInput;

/** The schema of studies for editors says what the reader says. */
class StudySchemaTest {
    private static final String EDITOR_LINE = "# yaml-language-server: $schema=../schema/study.schema.json\n";
    private static SchemaFile file;

    @BeforeAll
    static void readSchema() throws IOException {
        file = new SchemaFile(
                "study.schema.json",
                SchemaText.of("A study of Oxytocin Lab: one question, and the arms that answer it", StudyKeys.KEYS));
    }

    static List<Library.Entry> studies() {
        return Library.studies();
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @Test
    void fileIsWhatTheReaderKnows() {
        assertThat(file.read())
                .as("run the tests with -Dschema.write=true to write schema/study.schema.json anew")
                .isEqualTo(file.known());
    }

    @Test
    void keysOfTheFileAreTheKeysOfTheReader() {
        assertThat(file.read().get("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(StudyKeys.KEYS.names());
    }

    @ParameterizedTest
    @MethodSource("studies")
    void everyShippedStudyIsValidAndNamesTheSchema(Library.Entry entry) {
        assertThat(entry.text()).startsWith(EDITOR_LINE);
        assertThat(file.errors(entry.text())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("studies")
    void everyResolvedStudyIsValid(Library.Entry entry) throws InvalidInput {
        Study study = StudyReader.read(entry.text(), "study.yaml", StudyLineCheck.NONE);
        assertThat(file.errors(StudyWriter.write(study))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void writtenStudyIsValid(long seed) {
        assertThat(file.errors(StudyWriter.write(new RandomStudies(seed).next())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "key-unknown",
                "title-missing",
                "title-is-a-list",
                "a-case",
                "arms-missing",
                "arms-none",
                "arms-seven",
                "arms-are-a-mapping",
                "arm-is-a-word",
                "arm-without-name",
                "arm-name-too-long",
                "arm-key-of-the-study",
                "arm-with-two-plans",
                "shared-two-plans",
                "trial-without-population",
                "population-unlike-any",
                "population-key-unknown",
                "women-none",
                "women-too-many",
                "replicates-too-many",
                "design-unknown",
                "tachysystole-unknown",
                "adequate-without-unit",
                "assumed-is-a-text",
                "finding-key-unknown",
                "finding-measure-unknown",
                "finding-form-unknown",
                "finding-without-number",
                "parameter-unknown",
                "parameter-without-variation",
                "deviation-with-variation",
                "correlation-of-one",
                "correlation-with-itself",
                "variation-without-percent",
                "rates-without-unit",
                "dwell-without-unit",
                "sweep-of-nobody",
                "sweep-of-three",
                "sweep-key-unknown",
                "sweep-lever-unknown",
                "sweep-of-one-value"
            })
    void editorSeesWhatTheReaderRefuses(String name) throws Exception {
        assertThat(file.errors(BadFolder.STUDIES.text(name))).isNotEmpty();
    }
}
