package org.oxytocinlab.scenarios;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The schema of what else runs or is drunk. */
record FluidSchema(SchemaText text) {

    Map<String, Object> fluids() {
        return SchemaText.either(
                "What else runs or is drunk; a usual drink when left out",
                List.of(SchemaText.words("Nothing", List.of("none")), SchemaText.list("One after the other", fluid())));
    }

    private Map<String, Object> fluid() {
        Map<String, Object> properties = new LinkedHashMap<>();
        FluidForm.KEYS.forEach(key -> properties.put(key, key.equals("rate") ? text.flow() : text.value(key)));
        return SchemaText.described("A fluid", SchemaText.object(properties, List.of("fluid", "rate")));
    }

    Map<String, Object> mainLine() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("fluid", text.value("fluid"));
        properties.put("total", text.flow());
        return SchemaText.described(
                "The line that makes up a total, whatever the drug line does",
                SchemaText.object(properties, MainLineForm.KEYS));
    }
}
