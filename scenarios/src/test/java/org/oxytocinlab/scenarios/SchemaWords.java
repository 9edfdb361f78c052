package org.oxytocinlab.scenarios;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of JSON Schema of which the schemas are made. */
class SchemaWords {

    static Map<String, Object> text(String description) {
        return described(description, Map.of("type", "string"));
    }

    static Map<String, Object> pattern(String description, String pattern) {
        Map<String, Object> schema = new LinkedHashMap<>(text(description));
        schema.put("pattern", pattern);
        return schema;
    }

    static Map<String, Object> words(String description, List<String> words) {
        return described(description, Map.of("enum", words));
    }

    static Map<String, Object> whole(String description, long highest) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("type", "integer");
        whole.put("minimum", 0);
        if (highest < Long.MAX_VALUE) {
            whole.put("maximum", highest);
        }
        return described(description, whole);
    }

    static Map<String, Object> list(String description, Map<String, Object> items) {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("type", "array");
        list.put("items", items);
        return described(description, list);
    }

    static Map<String, Object> either(String description, List<Map<String, Object>> forms) {
        return described(description, Map.of("anyOf", forms));
    }

    static Map<String, Object> described(String description, Map<String, Object> schema) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("description", description);
        described.putAll(schema);
        return described;
    }
}
