package org.oxytocinlab.scenarios;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A schema that travels with the library, beside what the reader knows. */
final class SchemaFile {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final String known;
    private final String text;
    private final Schema schema;

    /** Reads a file of the folder "schema"; with -Dschema.write=true it is written anew before. */
    SchemaFile(String name, Map<String, Object> known) throws IOException {
        this.known = JSON.writeValueAsString(known).replace(System.lineSeparator(), "\n");
        Path file = Path.of("schema", name).toAbsolutePath();
        if (Boolean.getBoolean("schema.write")) {
            Files.writeString(file, this.known + "\n", StandardCharsets.UTF_8);
        }
        this.text = Files.readString(file, StandardCharsets.UTF_8);
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
    }

    /** What the file says. */
    JsonNode read() {
        return JSON.readTree(text);
    }

    /** What the reader knows. */
    JsonNode known() {
        return JSON.readTree(known);
    }

    /** What an editor finds wrong with a text. */
    List<String> errors(String yaml) {
        LoadSettings settings = LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setAllowDuplicateKeys(true)
                .build();
        String json = JSON.writeValueAsString(new Load(settings).loadFromString(yaml));
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
