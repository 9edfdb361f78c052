package org.oxytocinlab.scenarios;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.oxytocinlab.engine.body.Catalogue;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Published;

/** The part of the schema that describes populations. */
final class PopulationSchema {
    private final SchemaText text;

    PopulationSchema(SchemaText text) {
        this.text = text;
    }

    /** The schema of a file that holds a population. */
    static Map<String, Object> build() {
        SchemaText text = new SchemaText();
        return text.root(
                "A population of Oxytocin Lab: in what women differ, and how much",
                new PopulationSchema(text).population());
    }

    /** Where a study finds its population. */
    Map<String, Object> source() {
        List<String> names = Stream.concat(Stream.of("none"), Library.populationNames().stream())
                .toList();
        Map<String, Object> file = new LinkedHashMap<>(SchemaText.text("A file beside the study"));
        file.put("pattern", "\\.");
        return SchemaText.either(
                "From whom the women of a virtual trial are drawn",
                List.of(
                        SchemaText.words(
                                "A population of the library; 'none' when all are the woman of the case", names),
                        file,
                        SchemaText.described("A population", population())));
    }

    private Map<String, Object> population() {
        Map<String, Object> properties = new LinkedHashMap<>();
        PopulationForm.KEYS.forEach(key -> properties.put(key, value(key)));
        return SchemaText.object(properties, List.of("title"));
    }

    private Map<String, Object> value(String key) {
        return switch (key) {
            case "title" -> SchemaText.text("One line for figures and tables");
            case "use" -> SchemaText.text("For which studies it is meant");
            case "source" -> SchemaText.text("Key of the source");
            case "evidence" -> SchemaText.text("What is measured, what fitted, what chosen");
            case "notes" -> SchemaText.text("Where each number comes from");
            case "sensitivity" -> sensitivity();
            case "weight" ->
                spread(
                        "Body weight, log-normal",
                        text.quantity("Body weight", Dimension.WEIGHT),
                        PopulationForm.SPREAD_KEYS);
            case "gestation" ->
                object(
                        "Weeks of pregnancy, all equally likely",
                        PopulationForm.RANGE_KEYS,
                        text.quantity("Weeks of pregnancy; 40 wk when left out", Dimension.GESTATION));
            case "parity" -> object("Earlier births", PopulationForm.PARITY_KEYS, percentage("Share of first births"));
            case "labour" -> text.value("labour");
            case LabourForm.DILATATION_KEY ->
                object(
                        "Dilatation at the start, all equally likely; only a labour has one",
                        PopulationForm.RANGE_KEYS,
                        new ShapeSchema(text).of(LabourForm.DILATATION_SENTENCE, LabourForm.BEFORE_FULL));
            case PopulationForm.SELECTION ->
                SchemaText.words(
                        "Takes only women whose spontaneous labour makes a centimetre or less in two hours",
                        List.of(PopulationForm.SLOW));
            case "parameters" -> SchemaText.list("Parameters of the model that differ between women", parameter());
            case "correlations" ->
                SchemaText.list(
                        "What goes together; all else is independent",
                        new ShapeSchema(text).of("A correlation", CorrelationForm.OF_ANY));
            default -> throw new IllegalStateException("the schema does not know the key " + key);
        };
    }

    private Map<String, Object> sensitivity() {
        Map<String, Object> median =
                text.quantity("Of the woman in the middle; that of the case when left out", Dimension.NUMBER);
        return spread("How strongly the uterus answers, log-normal", median, List.of("CV"));
    }

    private Map<String, Object> spread(String description, Map<String, Object> median, List<String> required) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("median", median);
        properties.put("CV", variation());
        return SchemaText.described(description, SchemaText.object(properties, required));
    }

    private static Map<String, Object> object(String description, List<String> keys, Map<String, Object> each) {
        Map<String, Object> properties = new LinkedHashMap<>();
        keys.forEach(key -> properties.put(key, each));
        return SchemaText.described(description, SchemaText.object(properties, keys));
    }

    private Map<String, Object> parameter() {
        List<String> names = Catalogue.ALL.stream().map(Published::name).toList();
        Map<String, Object> several = SchemaText.list("Parameters that vary together", Map.of("enum", names));
        several.put("minItems", 1);
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(
                "vary",
                SchemaText.either(
                        "What varies", List.of(SchemaText.words("A parameter of the model", names), several)));
        properties.put("CV", variation());
        properties.put("SD", deviation());
        Map<String, Object> parameter = SchemaText.object(properties, List.of("vary"));
        parameter.put(
                "oneOf",
                Stream.of("CV", "SD")
                        .map(key -> Map.<String, Object>of("required", List.of(key)))
                        .toList());
        return SchemaText.described("What varies, and how much", parameter);
    }

    private Map<String, Object> deviation() {
        List<Map<String, Object>> kinds = Catalogue.ALL.stream()
                .map(parameter -> parameter.standard().dimension())
                .distinct()
                .map(text::reference)
                .toList();
        return SchemaText.either("Standard deviation of one parameter that varies by addition", kinds);
    }

    private Map<String, Object> variation() {
        return percentage("Coefficient of variation between women");
    }

    private Map<String, Object> percentage(String description) {
        return text.quantity(description, Dimension.PERCENT);
    }
}
