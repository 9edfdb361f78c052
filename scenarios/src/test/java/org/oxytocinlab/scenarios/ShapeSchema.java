package org.oxytocinlab.scenarios;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.oxytocinlab.scenarios.yaml.Keys;
import org.oxytocinlab.scenarios.yaml.Shape;

/** A shape in the words of JSON Schema. */
record ShapeSchema(SchemaText text) {

    /** What stands at each key. */
    Map<String, Object> of(Keys<?> keys) {
        return of(keys.shape());
    }

    Map<String, Object> of(Shape shape) {
        if (shape instanceof Shape.Described described) {
            return SchemaText.described(described.sentence(), of(described.shape()));
        } else if (shape instanceof Shape.Either either) {
            return schema("anyOf", either.shapes().stream().map(this::of).toList());
        } else if (shape instanceof Shape.Items items) {
            return items(items);
        } else if (shape instanceof Shape.Pairs pairs) {
            return pairs(pairs);
        } else if (shape instanceof Shape.Amount amount) {
            return amount.isSigned() ? text.signed(amount.dimension()) : text.reference(amount.dimension());
        } else if (shape instanceof Shape.Shared shared) {
            return text.reference(shared.name(), of(shared.shape()));
        }
        return word(shape);
    }

    private static Map<String, Object> word(Shape shape) {
        if (shape instanceof Shape.Words words) {
            return schema("enum", words.words());
        } else if (shape instanceof Shape.Word word) {
            return schema("const", word.word());
        } else if (shape instanceof Shape.Whole whole) {
            return whole(whole);
        } else if (shape instanceof Shape.Decimal decimal) {
            Map<String, Object> schema = schema("type", "number");
            schema.put(decimal.isBetween() ? "exclusiveMinimum" : "minimum", decimal.lowest());
            schema.put(decimal.isBetween() ? "exclusiveMaximum" : "maximum", decimal.highest());
            return schema;
        }
        Map<String, Object> schema = schema("type", "string");
        if (shape instanceof Shape.Pattern pattern) {
            schema.put("pattern", pattern.pattern());
        } else if (shape instanceof Shape.Name name) {
            schema.put("minLength", 1);
            schema.put("maxLength", name.longest());
        }
        return schema;
    }

    private static Map<String, Object> whole(Shape.Whole whole) {
        Map<String, Object> schema = schema("type", "integer");
        schema.put("minimum", whole.lowest());
        if (whole.highest() < Long.MAX_VALUE) {
            schema.put("maximum", whole.highest());
        }
        return schema;
    }

    private Map<String, Object> items(Shape.Items items) {
        Map<String, Object> schema = schema("type", "array");
        schema.put("items", of(items.entry()));
        if (items.fewest() > 0) {
            schema.put("minItems", items.fewest());
        }
        if (items.most() > 0) {
            schema.put("maxItems", items.most());
        }
        if (items.isUnique()) {
            schema.put("uniqueItems", true);
        }
        return schema;
    }

    private Map<String, Object> pairs(Shape.Pairs pairs) {
        Map<String, Object> properties = new LinkedHashMap<>();
        pairs.entries().forEach(entry -> properties.put(entry.key(), of(entry.shape())));
        Map<String, Object> schema = SchemaText.object(
                properties,
                pairs.entries().stream()
                        .filter(Shape.Entry::isNeeded)
                        .map(Shape.Entry::key)
                        .toList());
        pairs.rules().forEach(rule -> add(rule, schema));
        return schema;
    }

    private static void add(Shape.Rule rule, Map<String, Object> schema) {
        if (rule instanceof Shape.ExactlyOne one) {
            schema.put("oneOf", one.keys().stream().map(ShapeSchema::required).toList());
        } else if (rule instanceof Shape.SomeOf some) {
            schema.put("anyOf", some.keys().stream().map(ShapeSchema::required).toList());
        } else if (rule instanceof Shape.NotAll not) {
            schema.put("not", Map.of("required", not.keys()));
        } else if (rule instanceof Shape.Only only) {
            Map<String, Object> needs = new LinkedHashMap<>();
            only.keys().forEach(key -> needs.put(key, List.of(only.with())));
            schema.put("dependentRequired", needs);
        }
    }

    private static Map<String, Object> required(String key) {
        return Map.of("required", List.of(key));
    }

    private static Map<String, Object> schema(String word, Object value) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(word, value);
        return schema;
    }
}
