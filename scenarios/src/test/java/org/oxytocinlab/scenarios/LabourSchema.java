package org.oxytocinlab.scenarios;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.oxytocinlab.engine.body.Onset;
import org.oxytocinlab.engine.quantity.Dimension;

/** What a labour can say, for editors. */
final class LabourSchema {
    private final SchemaText text;

    LabourSchema(SchemaText text) {
        this.text = text;
    }

    Map<String, Object> labour() {
        Map<String, Object> properties = new LinkedHashMap<>();
        LabourForm.KEYS.forEach(key -> properties.put(key, value(key)));
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("type", "object");
        keys.put("additionalProperties", false);
        keys.put("properties", properties);
        keys.put("required", List.of(LabourForm.ONSET));
        return SchemaWords.either(
                "The labour in which she is met; 'no' for a uterus that only answers the drug",
                List.of(SchemaWords.words("How it begins", Onset.allWords()), keys));
    }

    static Map<String, Object> dilatation() {
        return SchemaWords.pattern("Dilatation of the cervix at the start", "^[0-9](\\.[0-9]{1,6})? ?cm$");
    }

    private Map<String, Object> value(String key) {
        return switch (key) {
            case LabourForm.ONSET -> SchemaWords.words("How it begins", Onset.allWords());
            case LabourForm.DILATATION -> dilatation();
            case LabourForm.AWAKENING ->
                text.quantity("How far the uterus is awake at the start, 0 to 1", Dimension.NUMBER);
            case LabourForm.EPIDURAL -> SchemaWords.words("Whether she has an epidural", List.of("yes", "no"));
            case LabourForm.OWN ->
                SchemaWords.words("Whether her own oxytocin comes in pulses or as their mean", LabourForm.SECRETIONS);
            case LabourForm.STRESS ->
                SchemaWords.words(
                        "Whether the vasopressin of pain and nausea is there from the start or follows the stage of labour",
                        LabourForm.STRESSES);
            case LabourForm.REFLEX ->
                SchemaWords.words("Whether a wider cervix drives the uterus on", LabourForm.REFLEXES);
            default -> throw new IllegalStateException("the schema does not know the key " + key);
        };
    }
}
