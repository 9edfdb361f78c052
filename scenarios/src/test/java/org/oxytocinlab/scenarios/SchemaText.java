package org.oxytocinlab.scenarios;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.scenarios.yaml.Keys;

/** The schema of a file for editors, built from what its keys say of themselves. */
final class SchemaText {
    private final Map<String, Object> definitions = new LinkedHashMap<>();
    private final ShapeSchema shapes = new ShapeSchema(this);

    /** The schema of a case. */
    static Map<String, Object> build() {
        return of("A case of Oxytocin Lab: who is treated, with what, and what should come out", CaseKeys.KEYS);
    }

    /** The schema of a file with these keys, and all that its parts refer to. */
    static Map<String, Object> of(String description, Keys<?> keys) {
        SchemaText text = new SchemaText();
        return text.root(description, text.shapes.of(keys));
    }

    private Map<String, Object> root(String description, Map<String, Object> schema) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.putAll(described(description, schema));
        root.put("$defs", definitions);
        return root;
    }

    static Map<String, Object> described(String description, Map<String, Object> schema) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("description", description);
        described.putAll(schema);
        return described;
    }

    static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", properties);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("additionalProperties", false);
        return object;
    }

    Map<String, Object> reference(Dimension dimension) {
        return reference(QuantitySchema.name(dimension), QuantitySchema.definition(dimension, ""));
    }

    /** A quantity that may be negative. */
    Map<String, Object> signed(Dimension dimension) {
        return dimension == Dimension.NUMBER
                ? reference(dimension)
                : reference("signed-" + QuantitySchema.name(dimension), QuantitySchema.definition(dimension, "-?"));
    }

    Map<String, Object> reference(String name, Map<String, Object> definition) {
        definitions.putIfAbsent(name, definition);
        return Map.of("$ref", "#/$defs/" + name);
    }
}
